import { useState } from 'react'
import type { Told } from '../../../care/told.ts'

/** Names are typed letter by letter and kept when the field is left; a role or a day is kept at once. */
export function useTellerDraft(saved: Told, change: (told: Partial<Told>) => Promise<boolean>) {
  const { toldBy, authorRole, relation, toldAt } = saved
  const as = JSON.stringify([toldBy, authorRole, relation, toldAt])
  const [typed, setTyped] = useState<{ readonly over: string; readonly part: Partial<Told> }>({ over: as, part: {} })
  if (typed.over !== as) setTyped({ over: as, part: {} })
  const { part } = typed
  return {
    told: { toldBy, authorRole, relation, toldAt, ...part },
    onChange: (more: Partial<Told>): void => {
      setTyped({ over: as, part: { ...part, ...more } })
      if (more.authorRole !== undefined || more.toldAt !== undefined) void change({ ...part, ...more })
    },
    onBlur: (): void => {
      if ((part.toldBy ?? toldBy) === toldBy && (part.relation ?? relation) === relation) return
      void change(part)
    },
  }
}
