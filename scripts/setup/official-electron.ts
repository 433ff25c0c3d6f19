import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as ElectronGet from '@electron/get'
import { cacheFolder } from './cache-folder.ts'
import type { ElectronRuntime } from './electron-runtime.ts'
import { prepareFolder } from './prepare-folder.ts'
import { repository } from './repository.ts'
import { say } from './say.mjs'

const FIRST_BYTE_MS = 5_000
const STALLED_MS = 20_000
const TRY_AGAIN_MS = 24 * 60 * 60 * 1_000

type Extract = { extract(archive: string, options: { dir: string }): Promise<void> }

const fromElectron = createRequire(join(repository, 'node_modules/electron/package.json'))

function packageVersion(): string {
  const { version }: { version: string } = fromElectron('./package.json')
  return version
}

function executableIn(folder: string): string {
  if (process.platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron')
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
}

/** The Electron in a folder of the official layout, or undefined when there is none. */
export function officialIn(folder: string, kind: 'own' | 'official'): ElectronRuntime | undefined {
  const executable = executableIn(folder)
  const versionFile = join(folder, 'version')
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
  return { kind, version, folder, executable, args: [repository], env: {} }
}

async function download(version: string): Promise<string> {
  const { downloadArtifact }: typeof ElectronGet = await import(fromElectron.resolve('@electron/get'))
  const checksums: Record<string, string> = fromElectron('./checksums.json')
  const stop = new AbortController()
  let deadline = setTimeout(() => stop.abort(new Error('no answer')), FIRST_BYTE_MS)
  let toldPercent = 0
  const getProgressCallback = async ({ percent }: { percent: number }) => {
    clearTimeout(deadline)
    deadline = setTimeout(() => stop.abort(new Error('the download stalled')), STALLED_MS)
    if (percent * 100 < toldPercent + 10) return
    toldPercent = Math.floor(percent * 10) * 10
    say(`  Electron ${version}: ${toldPercent} %`)
  }
  try {
    return await downloadArtifact({
      version,
      artifactName: 'electron',
      checksums,
      cacheRoot: join(cacheFolder(), 'downloads'),
      downloadOptions: { quiet: true, signal: stop.signal, getProgressCallback },
    })
  } finally {
    clearTimeout(deadline)
  }
}

async function failedToday(note: string, version: string): Promise<boolean> {
  try {
    const failed: { version?: unknown; at?: unknown } = JSON.parse(await readFile(note, 'utf8'))
    return failed.version === version && typeof failed.at === 'number' && Date.now() - failed.at < TRY_AGAIN_MS
  } catch {
    return false
  }
}

/**
 * The Electron of package.json: the one its package installed, or downloaded into the cache. Undefined when it
 * cannot be downloaded from here; that is remembered for a day, so that the next start is quick.
 */
export async function officialElectron(): Promise<ElectronRuntime | undefined> {
  const version = packageVersion()
  const installed = officialIn(join(repository, 'node_modules/electron/dist'), 'official')
  if (installed?.version === version) return installed
  const folder = join(cacheFolder(), `electron-${version}-${process.platform}-${process.arch}`)
  const prepared = officialIn(folder, 'official')
  if (prepared !== undefined) return prepared

  const note = join(cacheFolder(), 'electron-not-reached.json')
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD || (await failedToday(note, version))) return undefined
  say(`fetching Electron ${version} ...`)
  try {
    const archive = await download(version)
    const { extract }: Extract = fromElectron('@electron-internal/extract-zip')
    await prepareFolder(folder, (unfinished) => extract(archive, { dir: unfinished }))
    return officialIn(folder, 'official')
  } catch (error) {
    say(`  Electron ${version} cannot be downloaded from here (${reasonOf(error)}).`)
    await mkdir(cacheFolder(), { recursive: true })
    await writeFile(note, JSON.stringify({ version, at: Date.now() }))
    return undefined
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? error.cause : error
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
}
