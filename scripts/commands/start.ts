// npm start -- [--data DIR] [--serial PATH] [--place NAME] [--kiosk|--windowed] [--journal] [--lang nl|en]
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { buildApp } from '../build/build-app.ts'
import { ensureSystem } from '../setup/ensure-system.ts'
import { findElectron } from '../setup/find-electron.ts'
import { launchPlan, type LaunchPlan } from '../setup/launch-plan.ts'
import { sandboxObstacle } from '../setup/sandbox.ts'
import { say } from '../setup/say.mjs'
import { SetupProblem } from '../setup/setup-problem.mjs'
import { tellProblems } from '../setup/tell-problems.ts'

/** The program saves as it goes and closes in a second; after this it hangs. */
const CLOSING_MS = 10_000

function checkDisplay(): void {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return
  throw new SetupProblem(
    'There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the kiosk has nowhere to show itself.\n' +
      'To see and hear it work without one, type: npm run demo',
  )
}

/** Runs it until it ends. Ctrl+C reaches it once and tidily, however many processes of the chain pass it on. */
function run({ executable, args, env }: LaunchPlan): Promise<number> {
  return new Promise((resolve, reject) => {
    // In a group of its own: Chromium takes a second signal as an order to drop everything.
    const program = spawn(executable, args, { env, stdio: 'inherit', detached: process.platform !== 'win32' })
    let asked = false
    let overdue: NodeJS.Timeout | undefined
    const close = () => {
      if (asked) return
      asked = true
      program.kill('SIGTERM')
      overdue = setTimeout(() => program.kill('SIGKILL'), CLOSING_MS)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close)
    program.once('error', reject)
    program.once('exit', (code, signal) => {
      clearTimeout(overdue)
      resolve(asked ? 0 : (code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
    })
  })
}

await tellProblems(async () => {
  const flags = process.argv.slice(2)
  checkDisplay()
  await ensureSystem(['electron', 'phone'])
  const runtime = await findElectron()
  await buildApp()
  if (runtime.kind === 'fallback') {
    say(
      `runs on a repackaged Electron ${runtime.version}, because the current one could not be had here: for trying out only`,
    )
  }
  const obstacle = sandboxObstacle(runtime)
  if (obstacle !== undefined && obstacle !== 'root') say(`runs without Electron's sandbox; ${obstacle}`)
  const windowed = flags.includes('--kiosk') || flags.includes('--windowed') ? [] : ['--windowed']
  return await run(launchPlan(runtime, [...flags, ...windowed]))
})
