import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findElectron } from '../../setup/find-electron.ts'
import { launchPlan, type LaunchPlan } from '../../setup/launch-plan.ts'
import { say } from '../../setup/say.mjs'
import { startDisplay } from '../../stage/display.ts'
import { startSoundServer } from '../../stage/sound-server.ts'
import { toFigure } from '../figure.ts'
import type { Judged } from '../goal.ts'
import { startProgram } from '../running-program.ts'
import { median } from '../statistics.ts'
import { bareWindowPlan } from './bare-window.ts'
import { measureCommandStart } from './command-start.ts'
import { measureCoreStart } from './core-start.ts'
import { settledMemoryOf } from './memory.ts'

const MEMORY_RUNS = 3
const BARE = 'bare window and an empty Node'

/** How quickly the program is there, and how much of the machine it keeps while nobody calls. */
export async function benchStart(): Promise<readonly Judged[]> {
  await using opening = new AsyncDisposableStack()
  const dataDir = await mkdtemp(join(tmpdir(), 'draaischijf-bench-'))
  opening.defer(() => rm(dataDir, { recursive: true, force: true }))
  const display = opening.use(await startDisplay())
  const sound = opening.use(await startSoundServer())
  const env = { ...process.env, ...display.env, ...sound.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:' }
  const runtime = await findElectron()

  const commandMs = await measureCommandStart(dataDir, env)
  say('  the core alone')
  const coreMs = await measureCoreStart(dataDir)
  say('  memory')
  const ours = launchPlan(runtime, ['--data', dataDir, '--windowed'], env)
  const bare = await bareWindowPlan(runtime, env)
  const memory = { ours: new Array<number>(), bare: new Array<number>() }
  const bareMs = new Array<number>()
  // In turns, and never both at once: what two Electrons share would count for neither in full.
  for (let run = 0; run < MEMORY_RUNS; run += 1) {
    const empty = await runIdle(bare)
    memory.bare.push(empty.memoryMb)
    bareMs.push(empty.readyAfterMs)
    memory.ours.push((await runIdle(ours)).memoryMb)
  }
  const bareMb = median(memory.bare)
  const above = memory.ours.map((mb) => mb - bareMb)
  return [
    {
      // The bare window without npm, and without songs to lie ready: how quick this machine is today.
      figure: toFigure('npm start -> ready', 'ms', commandMs, { name: BARE, values: bareMs }),
      goal: { median: 2_000 },
    },
    { figure: toFigure('fork of the core -> started', 'ms', coreMs), goal: { median: 300 } },
    { figure: toFigure('idle memory', 'MB', memory.ours, { name: BARE, values: memory.bare }), goal: null },
    { figure: toFigure(`idle memory above a ${BARE}`, 'MB', above), goal: { median: 60 } },
  ]
}

async function runIdle(plan: LaunchPlan): Promise<{ readyAfterMs: number; memoryMb: number }> {
  await using program = await startProgram(plan)
  return { readyAfterMs: program.readyAfterMs, memoryMb: await settledMemoryOf(program.pid) }
}
