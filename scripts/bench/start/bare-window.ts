import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronRuntime } from '../../setup/electron-runtime.ts'
import { launchPlan, type LaunchPlan } from '../../setup/launch-plan.ts'
import { repository } from '../../setup/repository.ts'

// As little as a window with a second process can be: what is above it is ours.
const MAIN = `import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
const node = spawn(process.env.DRAAISCHIJF_NODE, ['--eval', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] })
app.on('quit', () => node.kill())
// Not awaited here: Electron gets ready only after this module.
app.whenReady().then(() => {
  const webPreferences = { sandbox: true, contextIsolation: true, spellcheck: false }
  const window = new BrowserWindow({ width: 1280, height: 720, show: false, webPreferences })
  window.once('ready-to-show', () => {
    window.show()
    process.stdout.write('ready\\n')
  })
  window.loadFile(join(import.meta.dirname, 'index.html'))
})
`
const PAGE = '<!doctype html><meta charset="utf-8"><title>bare</title>\n'
const FOLDER = join(repository, 'out/bench/bare-window')

/** How a window with nothing in it is started in the same Electron, with an empty Node beside it. */
export async function bareWindowPlan(runtime: ElectronRuntime, env: NodeJS.ProcessEnv): Promise<LaunchPlan> {
  await mkdir(FOLDER, { recursive: true })
  const names = { name: 'draaischijf-bare-window', version: '0.0.0', type: 'module', main: 'main.js' }
  await writeFile(join(FOLDER, 'package.json'), JSON.stringify(names))
  await writeFile(join(FOLDER, 'main.js'), MAIN)
  await writeFile(join(FOLDER, 'index.html'), PAGE)
  const plan = launchPlan(runtime, [], env)
  return {
    executable: plan.executable,
    args: plan.args.map((arg) => (arg === repository ? FOLDER : arg)),
    env: { ...plan.env, DRAAISCHIJF_APP: FOLDER },
  }
}
