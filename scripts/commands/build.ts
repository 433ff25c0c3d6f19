// npm run build: brings out/app up to date, and whatever else a start would have to fetch.
import { buildApp } from '../build/build-app.ts'
import { ensureSystem } from '../setup/ensure-system.ts'
import { findElectron } from '../setup/find-electron.ts'
import { tellProblems } from '../setup/tell-problems.ts'

await tellProblems(async () => {
  await buildApp()
  await ensureSystem(['electron', 'phone'])
  await findElectron()
  return 0
})
