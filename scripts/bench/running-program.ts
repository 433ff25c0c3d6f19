import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { descendantsOf } from '../stage/processes.ts'
import { stopChild } from '../stage/stop-child.ts'

/** A program that said it is ready. */
export type RunningProgram = {
  readonly pid: number
  /** From its command to its line `ready`. */
  readonly readyAfterMs: number
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const START_MS = 120_000
/** The core closes its files first. */
const CLOSING_MS = 15_000
const KEPT_OUTPUT = 4_000

/**
 * Runs a command until it writes the line `ready`.
 * @throws when it ends before, or takes two minutes
 */
export async function startProgram(command: {
  readonly executable: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly cwd?: string
}): Promise<RunningProgram> {
  const { executable, args, env, cwd } = command
  const began = performance.now()
  const program = spawn(executable, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  })
  const stop = () => stopInside(program)
  const ready = Promise.withResolvers<number>()
  let output = ''
  const hear = (chunk: unknown) => {
    output = (output + String(chunk)).slice(-KEPT_OUTPUT)
    if (output.split('\n').includes('ready')) ready.resolve(performance.now() - began)
  }
  program.stdout.on('data', hear)
  program.stderr.on('data', hear)
  program.once('error', ready.reject)
  program.once('exit', () => ready.reject(new Error(`${executable} ended before it was ready:\n${output}`)))
  const overdue = setTimeout(() => ready.reject(new Error(`${executable} does not get ready:\n${output}`)), START_MS)
  try {
    const readyAfterMs = await ready.promise
    return { pid: program.pid ?? 0, readyAfterMs, stop, [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  } finally {
    clearTimeout(overdue)
  }
}

/** npm and its shell end without what they started: the first process that is neither is told, and they follow. */
async function stopInside(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null || program.pid === undefined) return
  const wrapped = descendantsOf(program.pid).find(({ command }) => !/^(npm|\S*sh) /.test(command))
  if (program.spawnfile === 'npm' && wrapped !== undefined) {
    const ended = once(program, 'exit')
    const overdue = setTimeout(() => program.kill('SIGKILL'), CLOSING_MS)
    process.kill(wrapped.pid, 'SIGTERM')
    await ended
    clearTimeout(overdue)
  }
  await stopChild(program, CLOSING_MS)
}
