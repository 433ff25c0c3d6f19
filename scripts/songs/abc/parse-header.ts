import { AbcError } from './abc-error.ts'

/** The fields above a tune that matter for its sound. Lengths in crotchets. */
export type Header = {
  readonly number: number
  readonly title: string
  readonly composer: string
  readonly barLength: number | null
  readonly unit: number
  readonly crotchetsPerMinute: number
  readonly key: string
}

/** A fraction of a whole note such as `3/8`, in crotchets. */
function crotchets(text: string, field: string): number {
  const match = /^(\d+)\/(\d+)$/.exec(text.trim())
  if (match === null) throw new AbcError('field-unreadable', `${field}: "${text}" is not a fraction`)
  return (4 * Number(match[1])) / Number(match[2])
}

/** Reads the `X: T: C: M: L: Q: K:` fields; other fields are skipped. */
export function parseHeader(fields: ReadonlyMap<string, string>): Header {
  const field = (name: string): string => {
    const value = fields.get(name)
    if (value === undefined) throw new AbcError('field-missing', `the tune has no ${name}: field`)
    return value
  }
  const metre = field('M')
  const [beat = '', perMinute = ''] = field('Q').split('=')
  if (!/^\d+$/.test(perMinute))
    throw new AbcError('field-unreadable', `Q: "${field('Q')}" is not a beat and its number per minute`)
  return {
    number: Number(field('X')),
    title: field('T'),
    composer: field('C'),
    barLength: metre === 'none' ? null : crotchets(metre, 'M'),
    unit: crotchets(field('L'), 'L'),
    crotchetsPerMinute: crotchets(beat, 'Q') * Number(perMinute),
    key: field('K'),
  }
}
