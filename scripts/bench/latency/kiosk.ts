import { setTimeout as pause } from 'node:timers/promises'
import { openSerialPair } from '../../../hardware/simulator/serial-pair.ts'
import { openSimulatedPhone } from '../../../hardware/simulator/simulated-phone.ts'
import { findElectron } from '../../setup/find-electron.ts'
import { launchPlan } from '../../setup/launch-plan.ts'
import { createTimedLine } from '../../stage/timed-line.ts'
import { startProgram } from '../running-program.ts'
import type { TestSong } from './test-song.ts'

/** The kiosk with a simulated phone. What a hand does returns its moment, in ms of `performance.now()`. */
export type KioskAtPhone = {
  /** The horn is up: the moment of that line. */
  lift(): number
  /** A number was dialled: the moment of the line with the finished digit. */
  dial(song: TestSong): Promise<number>
  /** The horn is down: the moment of the contact. */
  hangUp(): Promise<number>
  [Symbol.asyncDispose](): Promise<void>
}

/** A phone makes sure for so long that the horn is down before it says so. */
const HOOK_DOWN_MS = 150

/** Starts the kiosk as it runs in a house, on the songs in `dataDir`. */
export async function openKioskAtPhone(options: {
  readonly dataDir: string
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}): Promise<KioskAtPhone> {
  const { dataDir, folder, env } = options
  await using opening = new AsyncDisposableStack()
  const cable = await openSerialPair({ directory: folder })
  opening.defer(() => cable.close())
  const { openLink, writtenAt } = createTimedLine()
  const phone = openSimulatedPhone({ path: cable.devicePath, reports: 'dec', openLink })
  opening.defer(() => phone.stop())
  const flags = ['--data', dataDir, '--serial', cable.kioskPath, '--kiosk']
  opening.use(await startProgram(launchPlan(await findElectron(), flags, { ...process.env, ...env })))
  await phone.listenedTo()
  const owned = opening.move()
  return {
    lift: () => {
      phone.lift()
      return writtenAt('HK')
    },
    dial: async ({ digit }) => {
      await phone.dial(digit)
      return writtenAt('DG')
    },
    hangUp: async () => {
      const at = performance.now()
      await pause(HOOK_DOWN_MS)
      phone.hangUp()
      return at
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
