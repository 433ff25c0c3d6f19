import type { ContributionContent, ContributionState, GivenRecording, Laid } from '../contribution.ts'
import { CareError } from '../errors.ts'
import type { ContributionId, GuestId, ObserverRole, ResidentId } from '../model.ts'
import { parseId } from '../parse-id.ts'
import { amount, idOrNull, role, text, textOrNull, word, type BodyReaders, type Fields } from './fields.ts'
import { told } from './told-fields.ts'

/** What people from outside tell, and who was given a code for it. */
export type FamilyEntries = {
  /** Who a code is for, in the words of whoever made it. */
  readonly guest_invited: {
    readonly guestId: GuestId
    readonly residentId: ResidentId
    readonly name: string
    readonly role: ObserverRole
  }
  readonly contribution: ContributionContent & {
    readonly contributionId: ContributionId
    readonly residentId: ResidentId
    readonly guestId: GuestId | null
  }
  /** The whole of what was done with it; the last entry holds. */
  readonly contribution_moved: ContributionState & { readonly contributionId: ContributionId }
}

const LAID = { new: 0, later: 0, away: 0 } satisfies Record<Laid, 0>

export const FAMILY_BODIES: BodyReaders<FamilyEntries> = {
  guest_invited: (f) => ({
    guestId: parseId(f['guestId']),
    residentId: parseId(f['residentId']),
    name: text(f['name']),
    role: role(f['role']),
  }),
  contribution: (f) => ({
    contributionId: parseId(f['contributionId']),
    residentId: parseId(f['residentId']),
    guestId: idOrNull(f['guestId']),
    song: text(f['song']),
    why: text(f['why']),
    belongs: text(f['belongs']),
    photo: textOrNull(f['photo']),
    recording: recordingOrNull(f['recording']),
    ...told(f),
  }),
  contribution_moved: (f) => ({
    contributionId: parseId(f['contributionId']),
    laid: word(LAID, f['laid']),
    trackId: idOrNull(f['trackId']),
    storyId: idOrNull(f['storyId']),
    boardItemId: textOrNull(f['boardItemId']),
  }),
}

function recordingOrNull(value: unknown): GivenRecording | null {
  if (value === null) return null
  if (typeof value !== 'object' || value === undefined) throw new CareError('invalid', 'a recording is a file')
  const fields = value as Fields
  return { file: text(fields['file']), name: text(fields['name']), sizeBytes: amount(fields['sizeBytes']) }
}
