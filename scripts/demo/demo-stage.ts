import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSerialPair } from '../../hardware/simulator/serial-pair.ts'
import { openSimulatedPhone, type SimulatedPhone } from '../../hardware/simulator/simulated-phone.ts'
import { openProgram, type Program } from '../stage/program.ts'
import type { Recording } from '../stage/recording.ts'
import { startSoundServer } from '../stage/sound-server.ts'
import { createTimedLine, type TimedLine } from '../stage/timed-line.ts'

/** The kiosk, a phone on its cable, and an ear at its sound card. */
export type DemoStage = {
  readonly program: Program
  readonly phone: SimulatedPhone
  readonly line: TimedLine
  readonly recording: Recording
  /** From starting the program to its line `ready`. */
  readonly readyAfterMs: number
  [Symbol.asyncDispose](): Promise<void>
}

/** An old Dutch dial: ten pulses a second. */
const PULSES_PER_SECOND = 10

/** Starts everything in a new house, which is furnished with the demo home. */
export async function openDemoStage(language: 'nl' | 'en'): Promise<DemoStage> {
  await using opening = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-demo-'))
  opening.defer(() => rm(folder, { recursive: true, force: true }))
  const cable = await openSerialPair({ directory: folder })
  opening.defer(() => cable.close())
  const line = createTimedLine()
  const phone = openSimulatedPhone({ path: cable.devicePath, speed: PULSES_PER_SECOND, openLink: line.openLink })
  opening.defer(() => phone.stop())
  const sound = opening.use(await startSoundServer())
  const recording = opening.use(await sound.record())
  const began = performance.now()
  const flags = ['--serial', cable.kioskPath, '--kiosk', '--lang', language]
  const program = opening.use(await openProgram({ flags, env: sound.env, dataDir: join(folder, 'house') }))
  await program.printed('ready')
  const readyAfterMs = performance.now() - began
  await phone.listenedTo()
  const owned = opening.move()
  return { program, phone, line, recording, readyAfterMs, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
