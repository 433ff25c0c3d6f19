import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openBlocks } from '../../care/blocks.ts'
import { openLists } from '../../care/lists.ts'
import type { BlockId, ListOwner } from '../../care/model.ts'
import { openPeople } from '../../care/people.ts'
import { DIAL_ORDER, type DialDigit } from '../../media/choose.ts'
import type { TrackId } from '../../media/model.ts'
import { openStores } from './stores.ts'

const TRACKS = ['daisy', 'wilhelmus', 'donau', 'psalm']
const who = fc.constantFrom<'resident' | 'place'>('resident', 'place')
const track = fc.constantFrom(...TRACKS)
const digit = fc.constantFrom<DialDigit>(...DIAL_ORDER)

const step = fc.oneof(
  fc.record({ do: fc.constant('slot' as const), who, digit, track: fc.option(track), favourite: fc.boolean() }),
  fc.record({
    do: fc.constant('alias' as const),
    who,
    number: fc.constantFrom('12', '0592', '4711'),
    track: fc.option(track),
  }),
  fc.record({ do: fc.constantFrom('block' as const, 'unblock' as const, 'undo' as const), who, track }),
)

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

type Model = {
  slots: Map<string, string>
  favourite: string | null
  aliases: Map<string, string>
  blocked: Map<string, BlockId>
}

test('1,000 random sequences of setting and blocking leave what a simple model has', () => {
  using stores = openStores()
  for (const db of [stores.playback, stores.dossier]) db.pragma('synchronous = OFF')
  const people = openPeople(stores.playback, stores)
  const lists = openLists(stores.playback, stores)
  const blocks = openBlocks(stores.playback, stores)
  const trackOf = (name: string): TrackId => stores.track(name)

  const runSequence = (steps: readonly Step[]): void => {
    const owners: Record<'resident' | 'place', ListOwner> = {
      resident: { residentId: people.addResident({ name: 'Riek' }).id },
      place: { placeId: people.addPlace({ name: stores.newId(), kind: 'shared', residentId: null }).id },
    }
    const models = { resident: emptyModel(), place: emptyModel() }
    for (const one of steps) {
      const owner = owners[one.who]
      const model = models[one.who]
      switch (one.do) {
        case 'slot':
          lists.setSlot(owner, one.digit, one.track === null ? null : trackOf(one.track), { favourite: one.favourite })
          if (model.favourite === one.digit) model.favourite = null
          if (one.track !== null && one.favourite) model.favourite = one.digit
          put(model.slots, one.digit, one.track)
          break
        case 'alias':
          lists.setAlias(owner, one.number, one.track === null ? null : trackOf(one.track))
          put(model.aliases, one.number, one.track)
          break
        case 'block': {
          const id = blocks.block(owner, trackOf(one.track), { by: null, reason: null })
          expect(model.blocked.get(one.track) ?? id).toBe(id)
          model.blocked.set(one.track, id)
          break
        }
        case 'unblock':
          blocks.unblock(owner, trackOf(one.track))
          model.blocked.delete(one.track)
          break
        case 'undo': {
          const id = model.blocked.get(one.track)
          if (id !== undefined) blocks.undoBlock(id)
          model.blocked.delete(one.track)
        }
      }
    }
    for (const name of ['resident', 'place'] as const) {
      const { list } = lists.activeList(owners[name])
      const { slots, aliases, favourite, blocked } = models[name]
      expect({ ...list, silenced: list.silenced.toSorted() }).toEqual({
        slots: Object.fromEntries(slots),
        aliases: Object.fromEntries(aliases),
        favourite,
        silenced: [...blocked.keys()].toSorted(),
      })
    }
  }

  fc.assert(fc.property(fc.array(step, { maxLength: 20 }), runSequence), { numRuns: 1000 })
})

const emptyModel = (): Model => ({ slots: new Map(), favourite: null, aliases: new Map(), blocked: new Map() })

function put(map: Map<string, string>, key: string, value: string | null): void {
  if (value === null) map.delete(key)
  else map.set(key, value)
}
