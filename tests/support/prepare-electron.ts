import { buildApp } from '../../scripts/build/build-app.ts'
import { ensureSystem } from '../../scripts/setup/ensure-system.ts'
import { findElectron } from '../../scripts/setup/find-electron.ts'

/** Before the first test in Electron: the program is built and an Electron is there. */
export async function setup(): Promise<void> {
  await ensureSystem(['electron', 'phone', 'cable', 'stage'])
  await findElectron()
  await buildApp()
}
