import type { SearchHit } from '../../../electron/contract/desk/search-calls.ts'
import type { Screen } from '../app/screen.ts'

/** Where an answer of the search box leads. */
export function screenOf(hit: SearchHit): Screen {
  switch (hit.type) {
    case 'person':
      return { name: 'resident', residentId: hit.residentId, tab: 'story' }
    case 'song':
      return { name: 'library', track: { id: hit.trackId, title: hit.title } }
    case 'story':
      return { name: 'resident', residentId: hit.residentId, tab: 'story' }
  }
}
