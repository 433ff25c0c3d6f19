import { useDraft } from '../app/drafts.ts'

/** Some of these, in the order of choosing; still there after the lock and after looking elsewhere. */
export function useIdList<Id extends string>(
  key: string,
  known: readonly Id[],
): { readonly ids: readonly Id[]; set(ids: readonly Id[]): void; toggle(id: Id): void; clear(): void } {
  const draft = useDraft(key)
  const chosen = draft.text === '' ? [] : draft.text.split(' ')
  const ids = chosen.flatMap((text) => known.find((id) => id === text) ?? [])
  const set = (next: readonly Id[]): void => draft.setText(next.join(' '))
  return {
    ids,
    set,
    toggle: (id) => set(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]),
    clear: draft.clear,
  }
}
