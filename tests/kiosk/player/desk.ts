import type { TrackSound, WantedSound } from '../../../electron/contract/sound.ts'
import { song, track } from '../../renderer/player/wanted.ts'
import type { PageStage } from './page.ts'
import { wave, wavOf } from './sounds.ts'
import { openPlayerStage } from './stage.ts'

declare const stage: PageStage

type Wishes = readonly (readonly [wanted: WantedSound, seconds: number])[]

export type PlayerDesk = Awaited<ReturnType<typeof openPlayerDesk>>

/** Every second of it has its own pitch: 500 Hz in the first, 10 Hz more in each after. */
export const ladder = (second: number): number => 500 + 10 * Math.floor(second)

export const play = (of: TrackSound, more: Partial<Extract<WantedSound, { type: 'song' }>> = {}) =>
  song(`play ${of.trackId}`, of.trackId, { track: of, ...more })

/** The real player in a real page, and what a test does with it. `rate` is its context's, the sound card's own. */
export async function openPlayerDesk() {
  const open = await openPlayerStage()
  const rate = await open.page.evaluate(() => stage.context.sampleRate)

  /** Puts a sound where the player finds it. */
  const add = async (
    name: string,
    channels: readonly Float32Array[],
    more: Partial<TrackSound> = {},
    ofRate = rate,
    frontBytes = 0,
  ): Promise<TrackSound> => {
    const sizeBytes = await open.addFile(`${name}.wav`, wavOf(channels, ofRate, frontBytes))
    const durationS = (channels[0]?.length ?? 0) / ofRate
    return track(name, { url: `/${name}.wav`, sizeBytes, durationS, endS: durationS, gainDb: 0, ...more })
  }

  const arm = async (...tracks: readonly TrackSound[]): Promise<void> => {
    await open.page.evaluate((all) => stage.player.arm(all), tracks)
    await open.page.waitForFunction((count) => {
      const last = stage.told.findLast(({ what }) => what === 'armed')?.args
      return (
        JSON.stringify(last).split('trackId').length -
          1 +
          (JSON.stringify(last)
            .match(/"ready":\[([^\]]+)\]/)?.[1]
            ?.split(',').length ?? 0) ===
        count
      )
    }, tracks.length)
  }

  /** What leaves the player while one wish after the other is made, each heard for so many seconds. */
  const samplesOf = async (wishes: Wishes): Promise<Float32Array> => {
    const samples = await open.page.evaluate(async (all) => {
      const tap = await stage.tap()
      await stage.hear(0.1)
      for (const [wanted, seconds] of all) {
        stage.player.want(wanted)
        await stage.hear(seconds)
      }
      await stage.hear(0.05)
      tap.close()
      return Array.from(tap.samples())
    }, wishes)
    return Float32Array.from(samples)
  }
  const told = (what: string) =>
    open.page.evaluate((word) => stage.told.filter((one) => one.what === word).map(({ args }) => args), what)
  const toldOnce = (what: string) =>
    open.page
      .waitForFunction((word) => stage.told.find((one) => one.what === word)?.args, what)
      .then((found) => found.jsonValue())
  /** Silent, and nothing told yet. */
  const rest = () =>
    open.page.evaluate(async () => {
      stage.player.want({ type: 'silent', fallMs: 10 })
      await stage.hear(0.1)
      stage.told.length = 0
    })

  await open.addFile('media/spoken/nl/emergency.ogg', wavOf([wave(1, rate, 800)], rate))
  await toldOnce('output')
  return { open, rate, add, arm, samplesOf, told, toldOnce, rest }
}
