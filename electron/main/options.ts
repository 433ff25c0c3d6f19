import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultDataDir, type Environment } from '../contract/data-dir.ts'
import type { Language } from '../contract/view.ts'

/** How the program was asked to start. */
export type Options = {
  readonly dataDir: string
  readonly serialPath: string | null
  readonly placeName: string | null
  readonly kiosk: boolean
  readonly journal: boolean
  /** The window of therapist and staff, beside the kiosk's where that runs, else alone. */
  readonly workspace: boolean
  readonly language: Language
  /** Papers are written into this folder without asking where to; null asks each time. */
  readonly papersDir: string | null
  /** Open no SQLite file; used to prove the way where the runtime cannot load the store. */
  readonly storeless: boolean
  /** Fork the core with Electron's own utility process even where its Node is old. */
  readonly utility: boolean
}

/**
 * Reads the command line and the environment; flags win. Unknown words are left to Chromium, whose
 * switches stand on the same line. Relative paths count from `cwd`.
 */
export function parseOptions(args: readonly string[], env: Environment, cwd: string): Options {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      data: { type: 'string' },
      serial: { type: 'string' },
      place: { type: 'string' },
      lang: { type: 'string' },
      kiosk: { type: 'boolean' },
      windowed: { type: 'boolean' },
      journal: { type: 'boolean' },
      workspace: { type: 'boolean' },
      storeless: { type: 'boolean' },
      papers: { type: 'string' },
      utility: { type: 'boolean' },
    },
  })
  const text = (flag: unknown, name: string): string | null =>
    typeof flag === 'string' && flag !== '' ? flag : env[name] || null
  const data = text(values['data'], 'DRAAISCHIJF_DATA')
  const papers = text(values['papers'], 'DRAAISCHIJF_PAPERS')
  return {
    dataDir: resolve(cwd, data ?? defaultDataDir(process.platform, env, homedir())),
    serialPath: text(values['serial'], 'DRAAISCHIJF_SERIAL'),
    placeName: text(values['place'], 'DRAAISCHIJF_PLACE'),
    kiosk: values['kiosk'] === true && values['windowed'] !== true,
    journal: values['journal'] === true,
    workspace: values['workspace'] === true,
    language: values['lang'] === 'en' ? 'en' : 'nl',
    papersDir: papers === null ? null : resolve(cwd, papers),
    storeless: values['storeless'] === true,
    utility: values['utility'] === true,
  }
}
