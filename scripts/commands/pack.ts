// npm run pack [-- --test-runtime]: the program in a folder of its own, out/pack/linux-unpacked.
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildApp } from '../build/build-app.ts'
import { type ElectronRuntime, hasNodeApi10 } from '../setup/electron-runtime.ts'
import { ensureSystem } from '../setup/ensure-system.ts'
import { findElectron } from '../setup/find-electron.ts'
import { refuseTestRuntime } from '../setup/refuse-test-runtime.ts'
import { repository } from '../setup/repository.ts'
import { say } from '../setup/say.mjs'
import { tellProblems } from '../setup/tell-problems.ts'

async function pack(runtime: ElectronRuntime): Promise<void> {
  const { build } = await import('electron-builder')
  const ownNode = { from: dirname(process.execPath), to: 'node', filter: ['node', 'node.exe'] }
  await build({
    projectDir: repository,
    dir: true,
    publish: 'never',
    config: {
      extends: join(repository, 'electron-builder.yml'),
      electronDist: runtime.folder,
      electronVersion: runtime.version,
      extraResources: hasNodeApi10(runtime) ? [] : [ownNode],
      // Electron looks for a folder `app` before it looks for the packed program.
      afterPack: ({ appOutDir }) => rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
    },
  })
}

await tellProblems(async () => {
  await ensureSystem(['electron'])
  const runtime = await findElectron()
  refuseTestRuntime(runtime, process.argv.includes('--test-runtime'))
  await buildApp()
  await pack(runtime)
  say(`packed with Electron ${runtime.version} in out/pack`)
  return 0
})
