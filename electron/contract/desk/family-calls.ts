import type { Contribution, Laid } from '../../../care/contribution.ts'
import type { Guest } from '../../../care/guests.ts'
import type { ContributionId, EntryId, GuestId, ObserverRole, ResidentId } from '../../../care/model.ts'
import type { DialDigit } from '../../../media/choose.ts'
import type { TrackId } from '../../../media/model.ts'
import type { TellAnswer, Telling, VisitAnswer } from '../visit.ts'

/** A code as the therapist sees it: never the code itself, which is told once. A name is null where nobody wrote it down. */
export type GuestView = Guest & { readonly name: string | null; readonly role: ObserverRole | null }

/** A song of the house that may be the one that was told about. */
export type SongGuess = { readonly trackId: TrackId; readonly title: string; readonly performer: string | null }

/** A contribution as it lies in the inbox. */
export type InboxItem = Contribution & {
  readonly residentName: string
  readonly residentAddress: string
  /** The approved song: its title, its number on the dial where it has one, and when it was first heard (epoch ms). */
  readonly approved: {
    readonly title: string
    readonly digit: DialDigit | null
    readonly heardAt: number | null
  } | null
  /** What is behind each number now, so that a choice is made with open eyes. */
  readonly numbers: readonly { readonly digit: DialDigit; readonly title: string | null }[]
  readonly guesses: readonly SongGuess[]
}

/** `cannot-play`: the recording has no sound that can be played. */
export type ApproveAnswer = 'approved' | 'cannot-play' | 'disk-full'

type Of = { readonly contributionId: ContributionId; readonly seen: EntryId | null }

export type FamilyCalls = {
  /** A visitor at the lock: no login, and nothing to read. */
  readonly openVisit: (args: { code: string }) => VisitAnswer
  readonly closeVisit: (args: { token: string }) => void
  readonly tellAboutSong: (args: { token: string; telling: Telling }) => TellAnswer

  readonly guests: (args: { residentId: ResidentId }) => readonly GuestView[]
  /** The code is told here and never again. */
  readonly inviteGuest: (args: {
    residentId: ResidentId
    name: string
    role: 'relative' | 'volunteer'
    days: number
  }) => { code: string; guest: GuestView }
  readonly setGuestEnded: (args: { guestId: GuestId; name: string | null; isEnded: boolean }) => void

  readonly inbox: (args: { laid: Laid }) => readonly InboxItem[]
  /**
   * The song may play for this resident, and for nobody else where the family brought it: behind a number, or on the
   * reserve list. `trackId` null takes the recording that was brought.
   */
  readonly approveGift: (args: Of & { trackId: TrackId | null; digit: DialDigit | null }) => ApproveAnswer
  readonly giftAsStory: (args: Of) => void
  readonly giftOnBoard: (args: Of) => void
  readonly layGift: (args: Of & { laid: Laid }) => void
}
