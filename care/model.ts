export type ResidentId = string & { readonly __id: 'ResidentId' }
export type PlaceId = string & { readonly __id: 'PlaceId' }
export type SessionId = string & { readonly __id: 'SessionId' }
export type PlayId = string & { readonly __id: 'PlayId' }
export type EntryId = string & { readonly __id: 'EntryId' }
export type PlaylistId = string & { readonly __id: 'PlaylistId' }
export type BlockId = string & { readonly __id: 'BlockId' }
export type AccountId = string & { readonly __id: 'AccountId' }
export type ReactionId = string & { readonly __id: 'ReactionId' }
export type CardId = string & { readonly __id: 'CardId' }
export type GuestId = string & { readonly __id: 'GuestId' }
export type ContributionId = string & { readonly __id: 'ContributionId' }

/** How much the phone asks of a resident: ten numbers, big pictures, lifting alone, or staff start it. */
export type StageMode = 'dial' | 'pictures' | 'lift' | 'staff'

/** How it was, in the eyes of whoever was there. `not_observed` is an answer; no answer is none. */
export type Valence = 'pleasant' | 'ordinary' | 'unpleasant' | 'not_observed'

/** What somebody saw; a list of words, never summed to a score. */
export const SEEN = [
  'smiles',
  'sings_along',
  'moves_along',
  'tells',
  'attentive',
  'calmer',
  'livelier',
  'moved',
  'seeks_contact',
  'sad',
  'restless',
  'angry',
  'anxious',
  'tired',
  'no_response',
  'puts_down',
] as const
export type Seen = (typeof SEEN)[number]

/** By which road a song came to sound. */
export type PlayVia =
  | 'dial'
  | 'alias'
  | 'lift'
  | 'resume'
  | 'panel'
  | 'key'
  | 'touch'
  | 'virtual'
  | 'staff'
  | 'invitation'

/** Why a song stopped; `interrupted` is written by the next start for a play that nobody closed. */
export type EndReason =
  | 'hung_up'
  | 'song_ended'
  | 'redialled'
  | 'staff_stop'
  | 'blocked'
  | 'faded_timeout'
  | 'device_fault'
  | 'left_off_hook'
  | 'interrupted'

export type ObserverRole = 'resident' | 'relative' | 'volunteer' | 'caregiver' | 'therapist'

/** What somebody who logs in may do (a resident never logs in, a visitor has a guest code). */
export type Role = 'caregiver' | 'therapist' | 'coordinator' | 'privacy_officer'

/** How the kiosk knew who was telling: not at all, a name tile that was tapped, or a login. */
export type IdentifiedBy = 'nobody' | 'tile' | 'login'

/** Who told something about a person. A role nobody named is null: missing, never guessed. */
export type Teller = { readonly observerRole: ObserverRole | null; readonly identifiedBy: IdentifiedBy }

/** What a list of songs is for. */
export type ListPurpose = 'enliven' | 'enjoy' | 'settle'

/** Whose numbers they are: a resident's on every phone, or a shared place's living-room list. */
export type ListOwner = { readonly residentId: ResidentId } | { readonly placeId: PlaceId }

/** A resident as the kiosk may show them: chosen names and a picture, nothing else. */
export type Resident = {
  readonly id: ResidentId
  /** First line of the name card, such as `mevrouw`; may be empty. */
  readonly address: string
  readonly name: string
  readonly picture: string | null
  readonly stage: StageMode
  readonly panelSize: 3 | 4 | 6
}

export type Place = {
  readonly id: PlaceId
  readonly name: string
  readonly kind: 'personal' | 'shared'
  /** The resident of a personal place. */
  readonly residentId: ResidentId | null
}
