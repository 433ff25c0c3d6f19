import type { search as nl } from '../nl/search.ts'
import type { Same } from '../same.ts'

export const search: Same<typeof nl> = {
  label: 'Find a resident, song or story',
  placeholder: 'Search',
  found: 'Found',
  none: 'Nothing found for “{{text}}”.',
  kind: { person: 'Residents', song: 'Songs', story: 'Stories' },
}
