import type { Place, PlaceId, Resident, ResidentId, StageMode } from '../../../care/model.ts'
import type { Facts, ResidentRecord, StageChange } from '../../../care/residents.ts'
import type { TrackId } from '../../../media/model.ts'

/** All that lies at hand of one resident; `pictureUrl` is a same-origin path or null. */
export type PersonPage = ResidentRecord & {
  readonly pictureUrl: string | null
  /** How the phone was used, oldest first. */
  readonly stages: readonly StageChange[]
  /** Where their own phones stand. */
  readonly places: readonly Place[]
}

/** Where this program's phone stands, and whether this resident can be heard on it. */
export type PhoneHere = {
  readonly place: Place
  /** Where it stands from the next start on: the same place, as long as nobody chose another. */
  readonly next: Place
  /** Every place of the house. */
  readonly places: readonly Place[]
  /** By themselves, by a tap on their face, or not: their face may not be shown. */
  readonly reach: 'own' | 'face' | 'none'
}

export type PersonCalls = {
  readonly person: (args: { residentId: ResidentId }) => PersonPage
  /** Changes some facts; `what` names for the undo strip which. */
  readonly changePerson: (args: {
    residentId: ResidentId
    what: 'resident-changed' | 'picture-changed' | 'hearing-changed' | 'quiet-changed'
    to: Partial<Facts>
  }) => void
  readonly setStage: (args: { residentId: ResidentId; stage: StageMode; panelSize: Resident['panelSize'] }) => void
  /** Somebody leaves the house, or is here again. A song that sounds for them plays to its end. */
  readonly setDeparted: (args: { residentId: ResidentId; isHere: boolean }) => void
  /** A phone of their own. `invalid` for a name that is empty or taken. */
  readonly giveOwnPhone: (args: { residentId: ResidentId; name: string }) => void
  readonly phoneHere: (args: { residentId: ResidentId }) => PhoneHere
  /** This program's phone stands elsewhere from its next start on. */
  readonly setPhonePlace: (args: { placeId: PlaceId }) => void
  /** Songs to try a hearing profile with: their own numbers first. */
  readonly songsToTry: (args: { residentId: ResidentId }) => readonly { trackId: TrackId; title: string }[]
}
