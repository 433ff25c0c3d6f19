import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Screen, StaffNote } from '../../electron/contract/view.ts'
import { openSerialPair, type SerialPair } from '../../hardware/simulator/serial-pair.ts'
import { openSimulatedPhone, type SimulatedPhone } from '../../hardware/simulator/simulated-phone.ts'
import { runCommandLine } from '../../scripts/stage/command-line.ts'
import { createEar, type Ear } from '../../scripts/stage/ear.ts'
import { eventually } from '../../scripts/stage/eventually.ts'
import { goFirst } from '../../scripts/stage/go-first.ts'
import { openProgram, type Program } from '../../scripts/stage/program.ts'
import { startSoundServer, type SoundServer } from '../../scripts/stage/sound-server.ts'
import { furnishHouse, type HouseWish, type Songs } from './furnish-house.ts'
import { rising, steady, type TestSong } from './test-song.ts'

/** One line of `events --json`. */
export type Logged = Readonly<Record<string, unknown>> & { readonly at: number; readonly kind: string }

/** A house in which everything is real but the phone and the loudspeaker, and both of those answer truly. */
export type Home = {
  readonly dataDir: string
  readonly pair: SerialPair
  readonly phone: SimulatedPhone
  readonly sound: SoundServer
  /** What hangs at the loudspeaker; after a restart of the sound server `listen` gives a new one. */
  readonly ear: Ear
  readonly program: Program
  readonly page: Page
  listen(): Promise<Ear>
  /** Resolves when the screen shows that. */
  shows(state: Screen['type']): Promise<void>
  /** Hangs up, if it must be, and resolves when the house is quiet. */
  rest(): Promise<void>
  /** Resolves when staff can read that note, or can read it no longer. */
  notes(note: StaffNote, isThere?: boolean): Promise<void>
  /** Everything that was written down so far, oldest first, as the command line tells it. */
  events(): Promise<readonly Logged[]>
  /** Resolves with the newest entry in which these fields are so, as soon as there is one. */
  logged(fields: Readonly<Record<string, unknown>>): Promise<Logged>
  /** What the command line finds wrong with the stores and the song files; empty when all is well. */
  findings(): Promise<string>
  /** Starts the program again in the same house, after it was closed or cut. */
  start(again?: { readonly flags?: readonly string[] }): Promise<void>
  /** The window whose address ends so. */
  window(ending: string): Promise<Page>
  [Symbol.asyncDispose](): Promise<void>
}

export type HomeWish = Partial<HouseWish> & {
  /** Where the horn lies at the start. */
  readonly horn?: 'up' | 'down'
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Something that happens to the data folder between furnishing and start. */
  readonly before?: (dataDir: string) => void | Promise<void>
}

/** Stories ask what sounds, not how soon: a large buffer holds where a busy machine would stutter. */
const UNHURRIED = { DRAAISCHIJF_AUDIO_BUFFER: '2048' }

/** A song whose pitch tells how far it is: a higher note every second. */
export const CLOCK: TestSong = rising(450, 30)
/** Three songs that nobody can confuse; none is near the dial tone's 425 Hz. */
export const HZ = { '1': 262, '2': 587, '3': 880 } as const
export const THREE_SONGS: Songs = { '1': steady(HZ['1']), '2': steady(HZ['2']), '3': steady(HZ['3']) }

/** Furnishes a house and starts the program in it; resolves when a song could sound and the phone is listened to. */
export async function openHome(wish: HomeWish = {}): Promise<Home> {
  goFirst()
  await using opening = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-home-'))
  opening.defer(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  const dataDir = join(folder, 'data')
  const [sound, pair] = await Promise.all([
    startSoundServer(),
    openSerialPair({ directory: folder }),
    furnishHouse(dataDir, { songs: THREE_SONGS, ...wish }),
  ])
  opening.use(sound)
  opening.defer(() => pair.close())
  await wish.before?.(dataDir)
  const phone = openSimulatedPhone({ path: pair.devicePath, hook: wish.horn ?? 'down' })
  opening.defer(() => phone.stop())

  const pageErrors: string[] = []
  opening.defer(() => {
    // Whatever a story is about: no part of the program may have met what it did not expect.
    const bugs = [...pageErrors, ...bugsIn(join(dataDir, 'log', 'draaischijf.log'))]
    if (bugs.length > 0) throw new Error(`the program met a bug:\n${bugs.join('\n')}`)
  })

  const start = async (flags: readonly string[] = []): Promise<Program> => {
    const program = await openProgram({
      dataDir,
      env: { ...sound.env, ...UNHURRIED, ...wish.env },
      flags: ['--serial', pair.kioskPath, ...flags],
    })
    program.page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message))
    await program.printed('ready')
    await phone.listenedTo()
    return program
  }
  let program = await start(wish.flags)
  opening.defer(() => program.close())
  let recording = await sound.record()
  opening.defer(() => recording.stop())
  let ear = createEar(recording)
  const owned = opening.move()

  const events = async (): Promise<readonly Logged[]> => {
    const { stdout } = await runCommandLine(['events', '--json', '--data', dataDir])
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map(parseLogged)
  }
  return {
    dataDir,
    pair,
    phone,
    sound,
    events,
    get ear() {
      return ear
    },
    get program() {
      return program
    },
    get page() {
      return program.page
    },
    async listen() {
      await recording.stop()
      recording = await sound.record()
      return (ear = createEar(recording))
    },
    shows: (state) => program.page.locator(`[data-testid=kiosk][data-state=${state}]`).waitFor(),
    async rest() {
      phone.hangUp()
      await ear.hearsSilence()
    },
    notes: (note, isThere = true) =>
      program.page.getByTestId(`staff-note-${note}`).waitFor({ state: isThere ? 'attached' : 'detached' }),
    logged: (fields) => {
      const isMeant = (one: Logged): boolean => Object.entries(fields).every(([name, value]) => one[name] === value)
      return eventually(`entry with ${JSON.stringify(fields)}`, async () => (await events()).findLast(isMeant))
    },
    async findings() {
      const { code, stderr } = await runCommandLine(['check', '--data', dataDir])
      return code === 0 ? '' : stderr
    },
    async start({ flags } = {}) {
      await program.close()
      program = await start(flags)
    },
    window: (ending) =>
      eventually(`window ${ending}`, () => program.app.windows().find((page) => page.url().endsWith(ending))),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** The lines that the core's log has for errors nobody foresaw. */
function bugsIn(log: string): string[] {
  if (!existsSync(log)) return []
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"msg":"bug"'))
}

function parseLogged(line: string): Logged {
  const value: unknown = JSON.parse(line)
  if (
    typeof value !== 'object' ||
    value === null ||
    !('at' in value) ||
    typeof value.at !== 'number' ||
    !('kind' in value) ||
    typeof value.kind !== 'string'
  ) {
    throw new Error(`this is no event: ${line}`)
  }
  return { ...value, at: value.at, kind: value.kind }
}
