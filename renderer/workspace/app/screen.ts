import type { ResidentId } from '../../../care/model.ts'
import type { TrackId } from '../../../media/model.ts'

/** The pages of one person, in the order of their tabs. */
export const RESIDENT_TABS = ['story', 'board', 'songs', 'person', 'paper'] as const
export type ResidentTab = (typeof RESIDENT_TABS)[number]

/** Where somebody is in the workspace. */
export type Screen =
  | { readonly name: 'residents' }
  | { readonly name: 'resident'; readonly residentId: ResidentId; readonly tab: ResidentTab }
  | { readonly name: 'library'; readonly track?: { readonly id: TrackId; readonly title: string } }
  | { readonly name: 'import'; readonly residentId: ResidentId | null }
  | { readonly name: 'inbox' }
  | { readonly name: 'together' }
  | { readonly name: 'cards' }
  | { readonly name: 'house' }

/** Which part of the bar a screen belongs to. */
export type Section = 'residents' | 'library' | 'inbox' | 'together' | 'house'

export function sectionOf(screen: Screen): Section {
  switch (screen.name) {
    case 'residents':
    case 'resident':
      return 'residents'
    case 'library':
    case 'import':
      return 'library'
    case 'inbox':
      return 'inbox'
    case 'together':
    case 'cards':
      return 'together'
    case 'house':
      return 'house'
  }
}
