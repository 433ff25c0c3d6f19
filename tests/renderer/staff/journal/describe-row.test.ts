import { expect, test } from 'vitest'
import type { JournalRowView } from '../../../../electron/contract/api.ts'
import type { PlaceId, PlayId, SessionId } from '../../../../care/model.ts'
import type { TrackId } from '../../../../media/model.ts'
import { describeRow } from '../../../../renderer/staff/journal/describe-row.ts'
import { createWords } from '../../../../renderer/words/create-words.ts'

const { t } = createWords('nl')
const told = { seq: 1, at: 0, placeId: 'p' as PlaceId, who: null }
const describe = (row: JournalRowView): readonly string[] => describeRow(row, t, () => '10.42')

test('a play says what was heard, by which road, how long and why it ended', () => {
  const play: JournalRowView = {
    ...told,
    kind: 'play',
    residentId: null,
    playId: 'a' as PlayId,
    sessionId: 's' as SessionId,
    trackId: 't' as TrackId,
    title: 'Wilhelmus',
    via: 'dial',
    heardS: 61.4,
    endReason: 'hung_up',
  }
  expect(describe(play)).toEqual(['Wilhelmus', 'gedraaid', '61 s', 'opgehangen'])
  expect(describe({ ...play, heardS: null, endReason: null })).toEqual(['Wilhelmus', 'gedraaid'])
})

test('a session whose end nobody saw has no end', () => {
  expect(describe({ ...told, kind: 'session', residentId: null, sessionId: 's' as SessionId, endedAt: null })).toEqual([
    'Aan de telefoon',
  ])
})

test('an event of a device this program does not know is shown as it was told', () => {
  expect(describe({ ...told, kind: 'device', what: 'unplug', detail: null })).toEqual(['Telefoon los'])
  expect(describe({ ...told, kind: 'device', what: 'toString', detail: '7' })).toEqual(['toString', '7'])
})
