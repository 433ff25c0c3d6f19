import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as ElectronGet from '@electron/get'
import { cacheFolder } from './cache-folder.ts'
import type { ElectronRuntime } from './electron-runtime.ts'
import { prepareFolder } from './prepare-folder.ts'
import { repository } from './repository.ts'
import { say } from './say.mjs'
import { NoAnswer, tryDownload } from './try-download.ts'

/** Where something else can run nobody waits long; where nothing else can, a slow network gets its time. */
const FIRST_BYTE_MS = { hasFallback: 5_000, noFallback: 30_000 }
const STALLED_MS = 20_000

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

async function download(version: string, firstByteMs: number): Promise<string> {
  const { downloadArtifact }: typeof ElectronGet = await import(fromElectron.resolve('@electron/get'))
  const checksums: Record<string, string> = fromElectron('./checksums.json')
  const stop = new AbortController()
  let deadline = setTimeout(() => stop.abort(new NoAnswer('no answer')), firstByteMs)
  let toldPercent = 0
  const getProgressCallback = async ({ percent }: { percent: number }) => {
    clearTimeout(deadline)
    deadline = setTimeout(() => stop.abort(new NoAnswer('the download stalled')), STALLED_MS)
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

/**
 * The Electron of package.json: the one its package installed, or downloaded into the cache. Undefined when it
 * cannot be had.
 * @param hasFallback whether another Electron can run here instead
 */
export async function officialElectron({
  hasFallback,
}: {
  hasFallback: boolean
}): Promise<ElectronRuntime | undefined> {
  const version = packageVersion()
  const installed = officialIn(join(repository, 'node_modules/electron/dist'), 'official')
  if (installed?.version === version) return installed
  const folder = join(cacheFolder(), `electron-${version}-${process.platform}-${process.arch}`)
  const prepared = officialIn(folder, 'official')
  if (prepared !== undefined) return prepared
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return undefined

  const note = join(cacheFolder(), 'electron-not-reached.json')
  return await tryDownload({ version, note, hasFallback, now: Date.now, tell: say }, async () => {
    const archive = await download(version, FIRST_BYTE_MS[hasFallback ? 'hasFallback' : 'noFallback'])
    const { extract }: Extract = fromElectron('@electron-internal/extract-zip')
    await prepareFolder(folder, (unfinished) => extract(archive, { dir: unfinished }))
    return officialIn(folder, 'official')
  })
}
