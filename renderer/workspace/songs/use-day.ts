import { useDesk } from '../app/use-desk.ts'

/** A day in words, such as `3 november`; the year is said where it is another one. */
export function useDay(): (at: number) => string {
  const { language } = useDesk()
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const plain = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' })
  const full = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  return (at) => (new Date(at).getFullYear() === new Date().getFullYear() ? plain : full).format(at)
}
