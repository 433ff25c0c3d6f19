import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from '../../setup/say.mjs'
import { startDisplay } from '../../stage/display.ts'
import { startSoundServer } from '../../stage/sound-server.ts'
import { createTimedEar, type TimedEar } from '../../stage/timed-ear.ts'
import { toFigure } from '../figure.ts'
import type { Judged } from '../goal.ts'
import { countGlitches } from './count-glitches.ts'
import { type Daemon, openDaemon } from './daemon.ts'
import { type KioskAtPhone, openKioskAtPhone } from './kiosk.ts'
import { prepareHouse } from './prepare-house.ts'
import { openRawPlayer, type RawPlayer } from './raw-player.ts'
import { TEST_SONGS, type TestSong, writeTestSongs } from './test-song.ts'

const ROUNDS = 30
const TONE_HZ = 425
/** Looked at for glitches only when the tone before it has fallen away (0.45 s at most). */
const ALONE_MS = 500
/** Each neighbour in this walk has another pitch. */
const STEP = 3

type Heard = { toneMs: number; digitMs: number; silenceMs: number; glitches: number }
type Samples = { readonly kiosk: readonly Heard[]; readonly daemon: readonly number[]; readonly raw: readonly number[] }

/**
 * How quickly a hand is answered: finished digit to sound, lift to tone, hang-up to silence; beside a music server
 * and the limit of this machine, in turns on one sound card.
 */
export async function benchLatency(): Promise<readonly Judged[]> {
  await using opening = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-bench-'))
  opening.defer(() => rm(folder, { recursive: true, force: true }))
  const songs = join(folder, 'songs')
  await writeTestSongs(songs)
  const dataDir = join(folder, 'house')
  await prepareHouse(dataDir, songs)
  const display = opening.use(await startDisplay())
  const sound = opening.use(await startSoundServer())
  const recording = opening.use(await sound.record())
  const daemon = await openDaemon(join(folder, 'mpd'), songs, sound.env).catch((problem: unknown) => {
    say(`without the Music Player Daemon: ${problem instanceof Error ? problem.message : String(problem)}`)
    return null
  })
  if (daemon !== null) opening.use(daemon)
  const raw = opening.use(await openRawPlayer(sound.env))
  const env = { ...display.env, ...sound.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:' }
  const kiosk = opening.use(await openKioskAtPhone({ dataDir, folder, env }))
  return toFigures(await takeTurns(createTimedEar(recording), kiosk, daemon, raw))
}

/** The first round of each is not counted: everybody's file is warm. */
async function takeTurns(ear: TimedEar, kiosk: KioskAtPhone, daemon: Daemon | null, raw: RawPlayer): Promise<Samples> {
  const kept = { kiosk: new Array<Heard>(), daemon: new Array<number>(), raw: new Array<number>() }
  for (let round = 0; round <= ROUNDS; round += 1) {
    const place = (round * STEP) % TEST_SONGS.length
    const song = TEST_SONGS[place]
    if (song === undefined) throw new RangeError(`there is no song ${place}`)
    const heard = await hearKiosk(ear, kiosk, song)
    const daemonMs = daemon === null ? null : await hearDaemon(ear, daemon, place, song)
    const rawMs = await ear.heardAfterMs(raw.hz, raw.play())
    await ear.silentAfterMs(performance.now())
    if (round === 0) continue
    kept.kiosk.push(heard)
    kept.raw.push(rawMs)
    if (daemonMs !== null) kept.daemon.push(daemonMs)
    if (round % 10 === 0) say(`  ${round} of ${ROUNDS}`)
  }
  return kept
}

/** A hand's pauses: never the same twice, so that no buffer's rhythm is hit by chance. */
const linger = (ms: number) => pause(ms + Math.random() * 50)

async function hearKiosk(ear: TimedEar, kiosk: KioskAtPhone, song: TestSong): Promise<Heard> {
  const toneMs = await ear.heardAfterMs(TONE_HZ, kiosk.lift())
  await linger(300)
  const dialledAt = await kiosk.dial(song)
  const digitMs = await ear.heardAfterMs(song.hz, dialledAt)
  await linger(ALONE_MS + 500)
  const hungUpAt = await kiosk.hangUp()
  const silenceMs = await ear.silentAfterMs(hungUpAt)
  const music = await ear.between(dialledAt + digitMs + ALONE_MS, hungUpAt)
  await linger(200)
  return { toneMs, digitMs, silenceMs, glitches: countGlitches(music, 48_000, song.hz) }
}

async function hearDaemon(ear: TimedEar, daemon: Daemon, place: number, song: TestSong): Promise<number> {
  const heardMs = await ear.heardAfterMs(song.hz, await daemon.play(place))
  await linger(200)
  await daemon.stop()
  await ear.silentAfterMs(performance.now())
  await linger(200)
  return heardMs
}

function toFigures({ kiosk, daemon, raw }: Samples): readonly Judged[] {
  const versus = { name: 'Music Player Daemon', values: daemon }
  const quick = { median: 20, p95: 40, ahead: true }
  return [
    {
      figure: toFigure(
        'finished digit -> song',
        'ms',
        kiosk.map((one) => one.digitMs),
        versus,
      ),
      goal: quick,
    },
    {
      figure: toFigure(
        'lift -> tone',
        'ms',
        kiosk.map((one) => one.toneMs),
        versus,
      ),
      goal: quick,
    },
    {
      figure: toFigure(
        'hang-up contact -> silence',
        'ms',
        kiosk.map((one) => one.silenceMs),
      ),
      goal: { p95: 400 },
    },
    ...(daemon.length === 0 ? [] : [{ figure: toFigure('Music Player Daemon, play', 'ms', daemon), goal: null }]),
    { figure: toFigure('raw player, open sink', 'ms', raw), goal: null },
    {
      figure: toFigure(
        'glitches a song',
        'count',
        kiosk.map((one) => one.glitches),
      ),
      goal: { p95: 0 },
    },
  ]
}
