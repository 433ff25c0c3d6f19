import type { ListOwner, PlaceId, ResidentId } from '../model.ts'

/** An owner as its two columns, of which exactly one is filled. */
export type OwnerColumns = { readonly residentId: ResidentId | null; readonly placeId: PlaceId | null }

/** The columns to store or to compare with `IS`. */
export function toOwnerColumns(owner: ListOwner): OwnerColumns {
  return 'residentId' in owner
    ? { residentId: owner.residentId, placeId: null }
    : { residentId: null, placeId: owner.placeId }
}
