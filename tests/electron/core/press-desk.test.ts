import { expect, test } from 'vitest'
import type { StageMode } from '../../../care/model.ts'
import { createPressDesk } from '../../../electron/core/press-desk.ts'
import type { NumberList } from '../../../media/choose.ts'
import { TEN_SONGS, song } from '../../support/session-story.ts'

/** Buttons under pictures; what stands under them can change. */
function panel() {
  const heard: string[] = []
  const stuck: string[] = []
  let list: NumberList = { ...TEN_SONGS, slots: { '1': song('one'), '2': song('two') } }
  const desk = createPressDesk({
    home: { stage: (): StageMode => 'pictures', list: () => list } as never,
    hear: (event) => void heard.push(event.type === 'digit' ? event.digit : event.type),
    onStuck: (control) => void stuck.push(control),
  })
  return {
    heard,
    stuck,
    desk,
    shrink: () => void (list = { ...list, silenced: [song('two')] }),
    grow: () => void (list = { ...list, silenced: [] }),
  }
}

test('a button that was held when the phone was unplugged is not stuck, and its next press counts', () => {
  const { heard, stuck, desk } = panel()
  desk.button(1, true, 0)
  desk.letGo(1_000)
  expect(desk.deadline()).toBeNull()
  desk.tick(40_000)
  expect(stuck).toEqual([])
  desk.button(1, true, 41_000)
  expect(heard).toEqual(['1', '1'])
})

test('a key that is held stays held when the phone is unplugged', () => {
  const { desk } = panel()
  desk.press('3', 'key', true, 0)
  desk.letGo(1_000)
  expect(desk.deadline()).toBe(30_000)
})

test('a button whose picture went while it was held is let go all the same', () => {
  const { heard, stuck, desk, shrink, grow } = panel()
  desk.button(2, true, 0)
  shrink()
  desk.button(2, false, 500)
  desk.tick(40_000)
  expect(stuck).toEqual([])
  grow()
  desk.button(2, true, 41_000)
  expect(heard).toEqual(['2', '2'])
})
