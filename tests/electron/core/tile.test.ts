import { describe, expect, test } from 'vitest'
import type { PlaceId, PlayId, SessionId } from '../../../care/model.ts'
import type { TrackId } from '../../../media/model.ts'
import {
  NO_TILE,
  TILE_MS,
  tileDeadline,
  tileStep,
  toTile,
  UNDO_MS,
  type Heard,
  type TileEvent,
  type TileState,
} from '../../../electron/core/tile.ts'

const heard: Heard = {
  sessionId: 's' as SessionId,
  playId: 'p' as PlayId,
  trackId: 't' as TrackId,
  digit: '5',
  title: 'Daisy Bell',
  picture: null,
  who: null,
  owner: { placeId: 'h' as PlaceId },
  at: 0,
  heardS: 40,
}
const after = (...events: TileEvent[]): TileState => events.reduce(tileStep, NO_TILE)
const asked: TileEvent = { type: 'asked', heard, at: 0 }
const saved: TileEvent = { type: 'saved', reactionId: 'r', valence: 'pleasant', at: 1_000 }

describe('the staff tile', () => {
  test('asks after the music, and leaves without a trace after 15 min', () => {
    expect(toTile(after(asked))).toMatchObject({ step: 'ask', title: 'Daisy Bell', valence: null, undoable: false })
    expect(tileDeadline(after(asked))).toBe(TILE_MS)
    expect(after(asked, { type: 'tick', at: TILE_MS })).toEqual(NO_TILE)
  })

  test('I2: the first tap saves; it can be taken back for 10 s, and then no longer', () => {
    const state = after(asked, saved)
    expect(toTile(state)).toMatchObject({ step: 'saved', valence: 'pleasant', undoable: true })
    expect(tileDeadline(state)).toBe(1_000 + UNDO_MS)
    expect(toTile(tileStep(state, { type: 'tick', at: 1_000 + UNDO_MS }))).toMatchObject({
      step: 'saved',
      undoable: false,
    })
  })

  test('taking back asks again', () => {
    expect(toTile(after(asked, saved, { type: 'undone', at: 2_000 }))).toMatchObject({
      step: 'ask',
      valence: null,
      seen: [],
    })
  })

  test('chips belong to a reaction', () => {
    expect(toTile(after(asked, { type: 'seen', seen: ['smiles'] }))).toMatchObject({ seen: [] })
    expect(toTile(after(asked, saved, { type: 'seen', seen: ['smiles', 'moved'] }))).toMatchObject({
      seen: ['smiles', 'moved'],
    })
  })

  test('a lift or a number closes it, saved or not', () => {
    expect(after(asked, { type: 'phone-used' })).toEqual(NO_TILE)
    expect(after(asked, saved, { type: 'phone-used' })).toEqual(NO_TILE)
  })

  test('that nothing was saved stays until somebody touched it', () => {
    const state = after(asked, { type: 'not-saved' })
    for (const event of [{ type: 'phone-used' }, { type: 'tick', at: 10 * TILE_MS }, asked] as const) {
      expect(toTile(tileStep(state, event))).toMatchObject({ step: 'not-saved' })
    }
    expect(tileStep(state, { type: 'closed' })).toEqual(NO_TILE)
  })

  test('a block says what the number plays now, and can be taken back', () => {
    const state = after({ type: 'blocked', heard, replacement: 'Wilhelmus', at: 0 })
    expect(toTile(state)).toMatchObject({ step: 'blocked', replacement: 'Wilhelmus', undoable: true })
  })
})
