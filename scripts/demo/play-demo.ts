import type { Digit } from '../../hardware/events.ts'
import { fundamentalHz } from '../stage/pitch.ts'
import type { Recording } from '../stage/recording.ts'
import { createTimedEar } from '../stage/timed-ear.ts'
import type { DemoStage } from './demo-stage.ts'
import { hearNote } from './hear-note.ts'
import type { Row } from './row.ts'
import { songBehind } from './song.ts'
import { createWitness, type Outcome } from './witness.ts'
import type { DemoWords } from './words.ts'

const FIRST: Digit = '1'
/** Its first note lies far from what the first song holds. */
const SECOND: Digit = '7'
const TONE_HZ = 425
const LISTEN_S = 8
/** Softer than this over some seconds is no music. */
const SOFTEST_DB = -45

/** Does with the phone what a resident does, and says what came of it. Pictures of the screen go to `folder`. */
export async function playDemo(stage: DemoStage, words: DemoWords, folder: string): Promise<readonly Row[]> {
  const { program, phone, line, recording } = stage
  const ear = createTimedEar(recording)
  const witness = createWitness(program.page, words, folder)
  const dial = async (digit: Digit): Promise<Outcome> => {
    const { title, firstNoteHz } = await songBehind(digit)
    await phone.dial(digit)
    const { hz, levelDb, afterMs } = await hearNote(recording, firstNoteHz, line.writtenAt('DG'))
    return { heard: words.song(title, hz, levelDb), ms: afterMs, title }
  }

  await witness.watch(words.start, 'idle', async () => {
    await ear.silentAfterMs(performance.now())
    return { heard: words.nothing, ms: stage.readyAfterMs }
  })
  await witness.watch(words.lift, 'tone', async () => {
    phone.lift()
    const since = line.writtenAt('HK')
    const ms = await ear.heardAfterMs(TONE_HZ, since)
    const tone = await ear.between(since + ms + 50, since + ms + 150)
    return { heard: words.tone(fundamentalHz(tone, recording.rate) ?? 0), ms }
  })
  await witness.watch(words.dial(FIRST), 'playing', () => dial(FIRST))
  await witness.watch(words.listen(LISTEN_S), 'playing', async () => {
    const levelDb = await levelOver(recording, LISTEN_S)
    if (levelDb < SOFTEST_DB) throw new Error('the music has stopped')
    return { heard: words.stillSounds(levelDb), ms: null }
  })
  await witness.watch(words.redial(SECOND), 'playing', () => dial(SECOND))
  await witness.watch(words.hangUp, 'ended', async () => {
    phone.hangUp()
    return { heard: words.silence, ms: await ear.silentAfterMs(line.writtenAt('HK')) }
  })
  return witness.rows()
}

/** The level of all that sounds in the next seconds; 0 dB = a square wave of full scale. */
async function levelOver(recording: Recording, seconds: number): Promise<number> {
  const from = recording.length
  await recording.until(from + seconds * recording.rate)
  const samples = recording.samples(from)
  return 10 * Math.log10(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
}
