import type { AdvicePart } from '../../../../care/advice-part.ts'
import { adviceVersion, adviceWordsOf, putAdviceWords } from '../../../../care/music-advice.ts'
import type { ResidentId } from '../../../../care/model.ts'
import { fullName } from '../../../../care/full-name.ts'
import { AppError } from '../../../contract/errors.ts'
import type { Desk } from '../desk.ts'

/** Keeps the therapist's own words for one question of an advice; can be taken back. */
export function writeAdvice(desk: Desk, advice: { residentId: ResidentId; part: AdvicePart; words: string }): void {
  const { residentId, part, words } = advice
  const resident = desk.doors.people.resident(residentId)
  if (resident === null) throw new AppError('not-found', 'no such resident')
  const dossier = desk.dossier()
  const before = adviceWordsOf(dossier, residentId)[part]
  if (words === (before?.words ?? '')) return
  const toldBy = desk.login().name
  let version = adviceVersion(dossier, residentId, part)
  const write = (text: string, by: string): void => {
    version = putAdviceWords(desk.dossier(), { residentId, part, words: text, toldBy: by }, version)
  }
  desk.did({
    what: 'advice',
    name: fullName(resident),
    redo: () => write(words, toldBy),
    undo: () => write(before?.words ?? '', before?.toldBy ?? toldBy),
  })
}
