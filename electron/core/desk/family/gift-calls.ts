import { z } from 'zod'
import type { Contribution } from '../../../../care/contribution.ts'
import { openContributions } from '../../../../care/contributions.ts'
import type { ContributionId, EntryId } from '../../../../care/model.ts'
import { DIAL_ORDER } from '../../../../media/choose.ts'
import type { TrackId } from '../../../../media/model.ts'
import { AppError } from '../../../contract/errors.ts'
import type { FamilyCalls } from '../../../contract/desk/family-calls.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { balloonOfGift } from './balloon-of-gift.ts'
import { bringInGift } from './bring-in-gift.ts'
import { toInboxItem } from './inbox-item.ts'
import { moveGift } from './move-gift.ts'
import { placeGift } from './place-gift.ts'
import { storyOfGift } from './story-of-gift.ts'

type GiftCalls = Pick<FamilyCalls, 'inbox' | 'approveGift' | 'giftAsStory' | 'giftOnBoard' | 'layGift'>

const id = z.string().min(1).max(64)
const contributionId = id.transform((text) => text as ContributionId)
const seen = id.transform((text) => text as EntryId).nullable()
const trackId = id.transform((text) => text as TrackId)
const laid = z.enum(['new', 'later', 'away'])

/** What came in from family and volunteers, and what is done with it. */
export function createGiftCalls(desk: Desk): Table<GiftCalls> {
  const { doors, now } = desk
  /** Throws `conflict` where it is not as the page saw it. */
  const giftAsSeen = (of: ContributionId, version: EntryId | null): Contribution => {
    const gift = openContributions(desk.dossier()).contribution(of)
    if (gift.version !== version) throw new AppError('conflict', 'somebody else moved it in between')
    return gift
  }
  const nameOf = ({ song, toldBy }: Contribution): string => song || toldBy
  return {
    inbox: {
      may: THERAPIST,
      args: z.object({ laid }),
      run: ({ laid: where }) =>
        openContributions(desk.dossier())
          .contributions(where)
          .map((gift) => toInboxItem(doors, gift)),
    },
    approveGift: {
      may: THERAPIST,
      args: z.object({ contributionId, seen, trackId: trackId.nullable(), digit: z.enum(DIAL_ORDER).nullable() }),
      run: async ({ contributionId: of, seen: version, trackId: chosen, digit }) => {
        const gift = giftAsSeen(of, version)
        const brought = chosen === null ? await bringInGift(desk, gift) : null
        if (typeof brought === 'string') return brought
        const song = brought?.track.id ?? chosen
        if (song === null || doors.library.track(song) === null) return 'cannot-play'
        const owner = { residentId: gift.residentId }
        const place = placeGift(doors, owner, { trackId: song, digit, at: now() })
        const isNew = brought?.isNew ?? false
        moveGift(desk, gift, {
          what: 'gift-approved',
          name: nameOf(gift),
          to: { trackId: song },
          beside: {
            redo: () => {
              if (isNew) doors.library.hide(song, null)
              place.redo()
              doors.gifts.give({ ...owner, id: gift.id, guestId: gift.guestId, trackId: song })
            },
            undo: () => {
              doors.gifts.takeBack(gift.id)
              place.undo()
              if (isNew) doors.library.hide(song, now())
            },
          },
        })
        return 'approved'
      },
    },
    giftAsStory: {
      may: THERAPIST,
      args: z.object({ contributionId, seen }),
      run: ({ contributionId: of, seen: version }) => {
        const gift = giftAsSeen(of, version)
        const story = storyOfGift(desk, gift)
        moveGift(desk, gift, {
          what: 'gift-story',
          name: nameOf(gift),
          to: { storyId: story.id },
          beside: story,
        })
      },
    },
    giftOnBoard: {
      may: THERAPIST,
      args: z.object({ contributionId, seen }),
      run: ({ contributionId: of, seen: version }) => {
        const gift = giftAsSeen(of, version)
        const balloon = balloonOfGift(desk, gift)
        moveGift(desk, gift, {
          what: 'gift-board',
          name: nameOf(gift),
          to: { boardItemId: balloon.id },
          beside: balloon,
        })
      },
    },
    layGift: {
      may: THERAPIST,
      args: z.object({ contributionId, seen, laid }),
      run: ({ contributionId: of, seen: version, laid: where }) => {
        const gift = giftAsSeen(of, version)
        moveGift(desk, gift, { what: `gift-${where}`, name: nameOf(gift), to: { laid: where } })
      },
    },
  }
}
