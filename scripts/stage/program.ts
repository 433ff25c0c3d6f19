import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { findElectron } from '../setup/find-electron.ts'
import { launchPlan, type LaunchPlan } from '../setup/launch-plan.ts'
import { startDisplay } from './display.ts'
import { openOutput } from './output.ts'
import { descendantsOf } from './processes.ts'

/** The program, started as `npm start` starts it, on a screen and in a data folder of its own. */
export type Program = {
  readonly app: ElectronApplication
  /** Its first window. */
  readonly page: Page
  readonly dataDir: string
  /** Its screen and what was given to it, for a second program that shall start beside it. */
  readonly env: Readonly<Record<string, string>>
  /** Everything it wrote to stdout and stderr so far. */
  output(): string
  /** Resolves when it wrote that line, `ready` for instance; rejects when it ends before. */
  printed(line: string): Promise<void>
  /** The process that listens, decides and remembers; null while there is none. */
  corePid(): number | null
  /** The process that draws and sounds; null while there is none. */
  pagePid(): number | null
  /** The power is cut: every process of it is gone at once, without a farewell. `close` is still to be called. */
  cut(): Promise<void>
  /** Ends it as closing its window does, and waits until it is gone. The data folder stays when it was given. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export type ProgramWish = {
  /** Flags of the program, `--data` excepted. */
  readonly flags?: readonly string[]
  /** Added to the environment, such as a sound server's. With a DISPLAY in it no screen is started. */
  readonly env?: Readonly<Record<string, string>>
  /** Kept afterwards; without it a temporary folder is used and removed. */
  readonly dataDir?: string
  /** Another program than the built one of this checkout, for instance a packed one. */
  readonly plan?: (flags: readonly string[], env: NodeJS.ProcessEnv) => LaunchPlan
}

/** Nothing of the developer's own desktop: neither sound, nor message bus, nor screen. */
export const NO_DESKTOP = { DBUS_SESSION_BUS_ADDRESS: 'disabled:' }

const CLOSING_MS = 15_000

/** Starts the built program in Electron. Ask the sound server for its `env` before, to hear it. */
export async function openProgram({ flags = [], env = {}, dataDir, plan }: ProgramWish = {}): Promise<Program> {
  await using opening = new AsyncDisposableStack()
  const screen = env['DISPLAY'] === undefined ? opening.use(await startDisplay()) : undefined
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'draaischijf-data-')))
  if (dataDir === undefined) opening.defer(() => rm(folder, { recursive: true, force: true }))
  const makePlan = plan ?? (await planOfCheckout())
  const surroundings = { ...process.env, ...NO_DESKTOP, ...screen?.env, ...env }
  const { executable, args, env: fullEnv } = makePlan(['--data', folder, ...flags], surroundings)
  const written = opening.use(await openOutput(executable))
  const app = await _electron.launch({ executablePath: written.executable, args: [...args], env: withoutGaps(fullEnv) })
  // Asked now: Playwright cannot tell it of a program that has ended.
  const child = app.process()
  opening.defer(() => end(app, child))
  const page = await app.firstWindow()
  const owned = opening.move()
  const close = () => owned.disposeAsync()
  return {
    app,
    page,
    dataDir: folder,
    env: { ...screen?.env, ...env },
    output: written.text,
    printed: (line) => written.line(line, child),
    corePid: () => pidOf(child, CORE),
    pagePid: () => pidOf(child, PAGE),
    cut: () => cut(child),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** What stands on the core's command line: on plain Node, or in Electron's utility process. */
const CORE = ['node-entry.js', 'node.mojom.NodeService']

const PAGE = ['--type=renderer']

function pidOf(program: ChildProcess, signs: readonly string[]): number | null {
  return processesOf(program).find(({ command }) => signs.some((sign) => command.includes(sign)))?.pid ?? null
}

function processesOf(program: ChildProcess): ReturnType<typeof descendantsOf> {
  return program.pid === undefined ? [] : descendantsOf(program.pid)
}

async function cut(program: ChildProcess): Promise<void> {
  const all = processesOf(program)
  const gone = hasEnded(program) ? undefined : once(program, 'exit')
  program.kill('SIGKILL')
  for (const { pid } of all) endNow(pid)
  await gone
}

const hasEnded = (program: ChildProcess): boolean => program.exitCode !== null || program.signalCode !== null

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with its parent.
  }
}

async function planOfCheckout(): Promise<NonNullable<ProgramWish['plan']>> {
  const runtime = await findElectron()
  return (flags, env) => launchPlan(runtime, flags, env)
}

async function end(app: ElectronApplication, program: ChildProcess): Promise<void> {
  if (hasEnded(program)) return
  const overdue = setTimeout(() => program.kill('SIGKILL'), CLOSING_MS)
  try {
    await app.close()
  } finally {
    clearTimeout(overdue)
  }
}

function withoutGaps(env: NodeJS.ProcessEnv): Record<string, string> {
  const set = Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return Object.fromEntries(set)
}
