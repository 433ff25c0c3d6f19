import { AppError } from '../../../contract/errors.ts'
import type { ResidentId, Role } from '../../../../care/model.ts'
import type { PaperWish } from '../../../contract/desk/paper-calls.ts'
import type { PaperContent } from '../../../contract/desk/paper-content.ts'
import type { Desk } from '../desk.ts'
import { readHouse } from '../house-state.ts'
import { adviceView } from './advice-view.ts'
import { houseList } from './house-list.ts'
import { lifeBoard } from './life-board.ts'
import { paperSlots } from './paper-slots.ts'

/** Who may have which paper: what is told of a person is the therapist's, numbers and empty forms are the care's too. */
const MAY: Readonly<Record<PaperWish['kind'], readonly Role[]>> = {
  'phone-card': ['therapist', 'caregiver'],
  'music-advice': ['therapist'],
  'house-list': ['therapist', 'caregiver', 'coordinator'],
  'family-form': ['therapist', 'caregiver', 'coordinator'],
  'life-board': ['therapist'],
  'conversation-cards': ['therapist', 'caregiver', 'coordinator'],
}

/** What a paper says now; only for print are pictures of the dossier put into it. Throws AppError `forbidden`, `not-found`. */
export async function paperContent(desk: Desk, wish: PaperWish, use: 'preview' | 'print'): Promise<PaperContent> {
  const { doors } = desk
  const { role } = desk.login()
  if (!MAY[wish.kind].includes(role)) throw new AppError('forbidden', `a ${wish.kind} is not for a ${role}`)
  const resident = (id: ResidentId) => {
    const found = doors.people.resident(id)
    if (found === null) throw new AppError('not-found', 'no such resident')
    return found
  }
  const person = (id: ResidentId) => {
    const { address, name } = resident(id)
    return { residentId: id, address, name }
  }
  const every = { language: wish.language, at: desk.now(), houseName: readHouse(doors).houseName }
  switch (wish.kind) {
    case 'phone-card': {
      const { residentId, size } = wish
      const { stage, panelSize } = resident(residentId)
      const all = doors.lists.playlists({ residentId })
      const found = all.find(({ purpose }) => purpose === wish.purpose) ?? all.find(({ isFixed }) => isFixed) ?? all[0]
      const purpose = found?.purpose ?? null
      const slots = paperSlots(doors, { residentId }, stage, purpose)
      const purposes = all.map((list) => list.purpose)
      return { ...every, kind: wish.kind, size, who: person(residentId), stage, panelSize, slots, purposes, purpose }
    }
    case 'music-advice':
      return { ...every, kind: wish.kind, who: person(wish.residentId), advice: adviceView(desk, wish.residentId) }
    case 'house-list':
      return { ...every, kind: wish.kind, places: houseList(doors) }
    case 'family-form':
      return { ...every, kind: wish.kind, who: wish.residentId === null ? null : person(wish.residentId) }
    case 'life-board':
      return { ...every, kind: wish.kind, who: person(wish.residentId), ...(await lifeBoard(desk, wish, use)) }
    case 'conversation-cards': {
      const cards = doors.cards.cards().filter(({ isHidden }) => !isHidden)
      return {
        ...every,
        kind: wish.kind,
        cards: cards.map(({ text, forWhom }) => ({ text: text[wish.language], forWhom })),
      }
    }
  }
}
