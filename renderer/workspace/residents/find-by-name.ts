import type { ResidentCard } from '../../../electron/contract/desk/resident-calls.ts'

/** Those whose name, or what they are called, has the typed letters somewhere; accents and capitals make no difference. */
export function findByName(residents: readonly ResidentCard[], typed: string): readonly ResidentCard[] {
  const wanted = plain(typed).trim()
  if (wanted === '') return residents
  return residents.filter(({ address, name, calledAs }) => plain(`${address} ${name} ${calledAs}`).includes(wanted))
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().replace(/ı/g, 'i')
