import type { HomeView, PersonView, PhoneView, Screen, SlotView } from '../../../electron/contract/view.ts'
import type { PlaceId, PlayId, ResidentId } from '../../../care/model.ts'
import type { TrackId } from '../../../media/model.ts'

const slot = (digit: SlotView['digit'], title: string): SlotView => ({
  digit,
  trackId: title as TrackId,
  title,
  shortTitle: title,
  picture: null,
})
const person: PersonView = { id: 'r' as ResidentId, address: 'mevrouw', name: 'De Vries', picture: null }

/** A home with songs behind 3 and 5. */
export function home(part: Partial<HomeView> = {}): HomeView {
  return {
    language: 'nl',
    place: { id: 'p' as PlaceId, name: 'Kamer 12', kind: 'personal' },
    resident: person,
    stage: 'dial',
    panelSize: 4,
    slots: [slot('3', 'Psalm 42'), slot('5', 'Wilhelmus')],
    faces: [],
    virtualPhone: false,
    visits: true,
    ...part,
  }
}

export const CONNECTED: PhoneView = { line: 'connected', horn: 'down' }

/** The screen of a song that sounds behind a number. */
export function playing(digit: SlotView['digit'] | null): Screen {
  return {
    type: 'playing',
    playId: 'play' as PlayId,
    digit,
    title: 'Wilhelmus',
    performer: null,
    story: null,
    picture: null,
    hornless: false,
  }
}
