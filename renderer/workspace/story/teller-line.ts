import type { TFunction } from 'i18next'
import type { ObserverRole } from '../../../care/model.ts'
import type { Told } from '../../../care/told.ts'

/** In the order in which they are offered: the resident first. */
export const TELLER_ROLES: readonly ObserverRole[] = ['resident', 'relative', 'caregiver', 'volunteer', 'therapist']

/** Who told it, in one line: "Riek zelf", "Annelies, dochter", "zorg". `self` is what the resident is called. */
export function tellerLine(t: TFunction<'desk'>, told: Told, self: string): string {
  if (told.authorRole === 'resident') return t('story.self', { name: self })
  const what = told.relation || t(`story.role.${told.authorRole}`)
  return told.toldBy === '' ? what : `${told.toldBy}, ${what}`
}
