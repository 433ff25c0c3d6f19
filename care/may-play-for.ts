import type { Track } from '../media/model.ts'
import type { ListOwner } from './model.ts'

/**
 * Whether a track may stand on this owner's numbers or reserve list: what a resident or a family owns sounds for that
 * resident alone; everything else for everybody (domain: music rights). Its basis must change before it may go further.
 */
export function mayPlayFor(track: Pick<Track, 'belongsTo'>, owner: ListOwner): boolean {
  return track.belongsTo === null || ('residentId' in owner && owner.residentId === track.belongsTo)
}
