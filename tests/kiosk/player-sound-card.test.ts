import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseTestId } from '../renderer/player/parse-test-id.ts'
import { ladder, openPlayerDesk, play, type PlayerDesk } from './player/desk.ts'
import type { PageStage } from './player/page.ts'
import { levelDb, wave } from './player/sounds.ts'

declare const stage: PageStage

let desk: PlayerDesk
beforeAll(async () => {
  desk = await openPlayerDesk()
})
afterAll(() => desk?.open[Symbol.asyncDispose]())
beforeEach(() => desk.rest())

describe('a sound card', () => {
  const outputIs = (present: boolean, timeout = 20_000) =>
    desk.open.page.waitForFunction(
      (wanted) =>
        JSON.stringify(stage.told.findLast(({ what }) => what === 'output')?.args) ===
        JSON.stringify({ present: wanted }),
      present,
      { timeout },
    )
  /** It is there again; its server too is another one than before. */
  const bringBack = async (): Promise<void> => {
    await desk.open.server.restart()
    for (const timeout of [5000, 5000, 10_000, 20_000]) {
      await desk.open.endAudioProcess()
      if (await outputIs(true, timeout).catch(() => null)) return
    }
    throw new Error('the sound card does not come back')
  }
  const heardLevelDb = async (): Promise<number> => {
    await using recording = await desk.open.server.record()
    await recording.until(recording.length + 24_000)
    return levelDb(recording.samples(recording.length - 12_000))
  }

  test('that is lost is noticed, and the song goes on where it was when it is back', async () => {
    const steps = await desk.add('lost', [wave(60, desk.rate, ladder)])
    await desk.arm(steps)
    await desk.open.page.evaluate((wanted) => stage.player.want(wanted), play(steps))
    await desk.toldOnce('sounding')
    await desk.open.server.kill()
    await outputIs(false)
    expect(await desk.open.page.evaluate(() => stage.player.sounding())).toBeNull()
    const lostAt = await desk.open.page.evaluate(() => stage.context.currentTime)
    await bringBack()
    expect(await heardLevelDb()).toBeGreaterThan(-30)
    const { sounding, goneS } = await desk.open.page.evaluate(
      (at) => ({ sounding: stage.player.sounding(), goneS: stage.context.currentTime - at }),
      lostAt,
    )
    expect(sounding?.playId).toBe(parseTestId('play lost'))
    // No second of it went by unheard.
    expect(sounding?.heardS).toBeGreaterThan(goneS)
  })

  test('that was not there at first is taken when it comes, and the song begins at its beginning', async () => {
    await desk.open.server.kill()
    await desk.open.page.reload()
    await outputIs(false)
    const steps = await desk.add('late', [wave(60, desk.rate, ladder)])
    await desk.arm(steps)
    await desk.open.page.evaluate((wanted) => stage.player.want(wanted), play(steps))
    await bringBack()
    expect(await desk.toldOnce('sounding')).toMatchObject({
      playId: 'play late',
      heardS: expect.toSatisfy((heardS: number) => heardS < 3),
    })
    expect(await heardLevelDb()).toBeGreaterThan(-30)
  })
})
