import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { findElectron } from '../setup/find-electron.ts'
import { launchPlan } from '../setup/launch-plan.ts'
import { NO_DESKTOP } from './program.ts'

/** What a program said until it ended by itself, without what the browser in it said. */
export type ProgramRun = { readonly code: number | null; readonly lines: readonly string[] }

/** `[4935:1122/205447.752613:ERROR:bus.cc(407)] Failed to ...`: Chromium, talking to its developers. */
const CHROMIUM = /^\[\d+:\d+\//
const PATIENCE_MS = 15_000

/** Runs the built program until it ends; one that stays open is ended, with `code` null. */
export async function runProgram(flags: readonly string[], env: Readonly<Record<string, string>>): Promise<ProgramRun> {
  const plan = launchPlan(await findElectron(), flags, { ...process.env, ...NO_DESKTOP, ...env })
  const program = spawn(plan.executable, plan.args, {
    env: plan.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE_MS,
  })
  const ended = once(program, 'exit')
  const [stdout, stderr] = await Promise.all([text(program.stdout), text(program.stderr)])
  await ended
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line !== '' && !CHROMIUM.test(line))
  return { code: program.exitCode, lines }
}
