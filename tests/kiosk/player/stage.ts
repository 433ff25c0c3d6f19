import { copyFile, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron, type Page } from 'playwright'
import { build } from 'vite'
import { findElectron } from '../../../scripts/setup/find-electron.ts'
import { repository } from '../../../scripts/setup/repository.ts'
import { startDisplay } from '../../../scripts/stage/display.ts'
import { startSoundServer, type SoundServer } from '../../../scripts/stage/sound-server.ts'

/** The real player in a real Electron, on a sound card that is recorded. */
export type PlayerStage = {
  readonly page: Page
  readonly server: SoundServer
  /** Puts a file where the page finds it under `/<name>`, and says how large it is. */
  addFile(name: string, bytes: Uint8Array): Promise<number>
  /** As the program does while the output is gone: Chromium's own audio process never finds a new server. */
  endAudioProcess(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Builds the page, starts Electron and a sound server. */
export async function openPlayerStage(): Promise<PlayerStage> {
  await using opening = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-player-'))
  opening.defer(() => rm(folder, { recursive: true, force: true }))
  await buildPage(folder)
  const display = opening.use(await startDisplay())
  const server = opening.use(await startSoundServer())
  const runtime = await findElectron()
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...runtime.args, ...(runtime.kind === 'fallback' ? [] : [folder]), '--no-sandbox', '--disable-gpu'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      DRAAISCHIJF_APP: folder,
      PLAYER_STAGE: folder,
      ...display.env,
      ...server.env,
    },
  })
  opening.defer(() => app.close())
  const page = await app.firstWindow()
  await page.waitForFunction('globalThis.stage?.context.state === "running"')
  const owned = opening.move()
  return {
    page,
    server,
    addFile: async (name, bytes) => {
      const path = join(folder, 'page', name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, bytes)
      return (await stat(path)).size
    },
    endAudioProcess: () =>
      app.evaluate(({ app: electron }) => {
        const audio = electron.getAppMetrics().find(({ serviceName }) => serviceName === 'audio.mojom.AudioService')
        if (audio !== undefined) process.kill(audio.pid)
      }),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

async function buildPage(folder: string): Promise<void> {
  const source = join(folder, 'source')
  const own = join(repository, 'tests/kiosk/player')
  await mkdir(source)
  await writeFile(
    join(source, 'index.html'),
    `<!doctype html><title>player</title><script type="module" src="${join(own, 'page.ts')}"></script>`,
  )
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    resolve: { alias: { howler: createRequire(import.meta.url).resolve('howler') } },
    build: { outDir: join(folder, 'page'), target: 'chrome130', minify: false },
  })
  await copyFile(join(own, 'main.cjs'), join(folder, 'main.cjs'))
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'player-stage', version: '1.0.0', main: 'main.cjs' }),
  )
}
