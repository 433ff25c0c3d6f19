import { expect, test } from 'vitest'
import { mayPlayFor } from '../../care/may-play-for.ts'
import type { PlaceId, ResidentId } from '../../care/model.ts'

const riek = { residentId: 'riek' as ResidentId }
const jan = { residentId: 'jan' as ResidentId }
const livingRoom = { placeId: 'living-room' as PlaceId }

test('what belongs to nobody in particular may play for everybody', () => {
  expect([riek, jan, livingRoom].map((owner) => mayPlayFor({ belongsTo: null }, owner))).toEqual([true, true, true])
})

test('what belongs to one resident may play for that resident alone, not in the living room either', () => {
  expect([riek, jan, livingRoom].map((owner) => mayPlayFor({ belongsTo: 'riek' }, owner))).toEqual([true, false, false])
})
