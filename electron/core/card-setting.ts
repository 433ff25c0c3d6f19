import { z } from 'zod'
import type { Settings } from '../../care/settings.ts'
import type { Place } from '../../care/model.ts'

/** Key of a place's setting. */
const CARDS = 'cards'
const isOn = z.boolean()

/**
 * Whether a conversation card lies beside the song at a place. Unless somebody decided: yes where people sit together,
 * no where somebody is alone.
 */
export function areCardsOn(settings: Pick<Settings, 'setting'>, place: Pick<Place, 'id' | 'kind'>): boolean {
  const set = isOn.safeParse(settings.setting(place.id, CARDS))
  return set.success ? set.data : place.kind === 'shared'
}

/** Throws `not-saved` when the disk refuses. */
export function setCardsOn(settings: Pick<Settings, 'setSetting'>, placeId: Place['id'], on: boolean): void {
  settings.setSetting(placeId, CARDS, on)
}
