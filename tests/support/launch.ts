import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { findElectron } from '../../scripts/setup/find-electron.ts'
import { launchPlan, type LaunchPlan } from '../../scripts/setup/launch-plan.ts'
import { startDisplay } from '../../scripts/stage/display.ts'
import { openOutput } from './output.ts'

/** The program, started as `npm start` starts it, on a screen and in a data folder of its own. */
export type Launched = {
  readonly app: ElectronApplication
  /** Its first window. */
  readonly page: Page
  readonly dataDir: string
  /** Everything it wrote to stdout and stderr so far. */
  output(): string
  /** Resolves when it wrote that line, `ready` for instance; rejects when it ends before. */
  printed(line: string): Promise<void>
  /** Ends it as closing its window does, and waits until it is gone. The data folder stays when it was given. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export type LaunchWish = {
  /** Flags of the program, `--data` excepted. */
  readonly flags?: readonly string[]
  /** Added to the environment, such as a sound server's. With a DISPLAY in it no screen is started. */
  readonly env?: Readonly<Record<string, string>>
  /** Kept afterwards; without it a temporary folder is used and removed. */
  readonly dataDir?: string
  /** Another program than the built one of this checkout, for instance a packed one. */
  readonly plan?: (flags: readonly string[], env: NodeJS.ProcessEnv) => LaunchPlan
}

const CLOSING_MS = 15_000

/** Starts the built program in Electron. Ask the sound server for its `env` before, to hear it. */
export async function launch({ flags = [], env = {}, dataDir, plan }: LaunchWish = {}): Promise<Launched> {
  await using opening = new AsyncDisposableStack()
  const screen = env['DISPLAY'] === undefined ? opening.use(await startDisplay()) : undefined
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'draaischijf-data-')))
  if (dataDir === undefined) opening.defer(() => rm(folder, { recursive: true, force: true }))
  const makePlan = plan ?? (await planOfCheckout())
  // Nothing of the developer's own desktop: neither sound, nor message bus, nor screen.
  const surroundings = { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:', ...screen?.env, ...env }
  const { executable, args, env: fullEnv } = makePlan(['--data', folder, ...flags], surroundings)
  const written = opening.use(await openOutput(executable))
  const app = await _electron.launch({ executablePath: written.executable, args: [...args], env: withoutGaps(fullEnv) })
  opening.defer(() => end(app))
  const page = await app.firstWindow()
  const owned = opening.move()
  const close = () => owned.disposeAsync()
  return {
    app,
    page,
    dataDir: folder,
    output: written.text,
    printed: (line) => written.line(line, app.process()),
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function planOfCheckout(): Promise<NonNullable<LaunchWish['plan']>> {
  const runtime = await findElectron()
  return (flags, env) => launchPlan(runtime, flags, env)
}

async function end(app: ElectronApplication): Promise<void> {
  const program = app.process()
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
