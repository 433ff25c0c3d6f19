import { AbcError } from './abc-error.ts'
import { keySignature, pitchClass } from './key-signature.ts'
import type { KeySignature } from './key-signature.ts'
import { parseHeader } from './parse-header.ts'
import type { Bar, ChordMark, Note, Tune } from './tune.ts'

const FIELD = /^([A-Z]):(.*)$/
const SIGN = /\s+|"([^"]+)"|(\|[|\]]?)|(z|[_^=]?[A-Ga-g][,']*)(\d*)(\/*)(\d*)(-?)/y
const ACCIDENTAL: Readonly<Record<string, number>> = { '^': 1, _: -1, '=': 0 }
/** `C` without an octave sign is middle C. */
const OCTAVE_OF_CAPITALS = 60

/**
 * Reads one tune in the subset of ABC used here: notes, lengths, ties, rests, accidentals that hold
 * until the bar line, chord symbols and bar lines in a major key. Throws `AbcError` for anything else.
 */
export function parseTune(text: string): Tune {
  const fields = new Map<string, string>()
  const music: string[] = []
  for (const line of text.split('\n')) {
    const match = FIELD.exec(line)
    if (match !== null) fields.set(match[1] ?? '', (match[2] ?? '').trim())
    else music.push(line)
  }
  const { key, unit, ...header } = parseHeader(fields)
  const signature = keySignature(key)
  return { ...header, tonic: signature.tonic, ...parseMusic(music.join(' '), signature, unit) }
}

function parseMusic(text: string, key: KeySignature, unit: number): Pick<Tune, 'notes' | 'chords' | 'bars' | 'length'> {
  const notes: Note[] = []
  const chords: ChordMark[] = []
  const bars: Bar[] = []
  const accidentals = new Map<string, number>()
  let at = 0
  let tied = false
  for (const sign of signs(text)) {
    const [, symbol, barLine, pitch, times, slashes, divisor, tie] = sign
    if (symbol !== undefined) chords.push({ symbol, at })
    if (barLine !== undefined) {
      const barAt = endOf(bars)
      if (at > barAt) bars.push({ at: barAt, length: at - barAt })
      accidentals.clear()
    }
    if (pitch === undefined) continue
    const length = unit * lengthFactor(times ?? '', slashes ?? '', divisor ?? '')
    if (pitch === 'z') {
      if (tied) throw new AbcError('tie-broken', `a rest follows a tie at ${at}`)
    } else {
      const midi = midiOf(pitch, key, accidentals)
      if (tied) lengthen(notes, midi, length, at)
      else notes.push({ midi, at, length })
      tied = tie === '-'
    }
    at += length
  }
  if (at > endOf(bars)) bars.push({ at: endOf(bars), length: at - endOf(bars) })
  if (tied) throw new AbcError('tie-broken', 'the tune ends on a tie')
  return { notes, chords, bars, length: at }
}

function signs(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  SIGN.lastIndex = 0
  while (SIGN.lastIndex < text.length) {
    const from = SIGN.lastIndex
    const sign = SIGN.exec(text)
    if (sign === null) throw new AbcError('sign-unknown', `cannot read "${text.slice(from, from + 8)}"`)
    found.push(sign)
  }
  return found
}

function endOf(bars: readonly Bar[]): number {
  const last = bars.at(-1)
  return last === undefined ? 0 : last.at + last.length
}

/** `3/2` is 1.5, `/` a half, `//` a quarter, nothing at all one. */
function lengthFactor(times: string, slashes: string, divisor: string): number {
  const halvings = divisor === '' ? 2 ** slashes.length : Number(divisor)
  return (times === '' ? 1 : Number(times)) / halvings
}

function midiOf(pitch: string, key: KeySignature, accidentals: Map<string, number>): number {
  const [, mark = '', letter = '', octaves = ''] = /^([_^=]?)([A-Ga-g])([,']*)$/.exec(pitch) ?? []
  const capital = letter.toUpperCase()
  const octave =
    (letter === capital ? 0 : 1) + Array.from(octaves).reduce((sum, sign) => sum + (sign === "'" ? 1 : -1), 0)
  const place = `${capital}${octave}`
  const marked = ACCIDENTAL[mark]
  if (marked !== undefined) accidentals.set(place, marked)
  return (
    OCTAVE_OF_CAPITALS + 12 * octave + pitchClass(capital) + (accidentals.get(place) ?? key.raised.get(capital) ?? 0)
  )
}

function lengthen(notes: Note[], midi: number, length: number, at: number): void {
  const last = notes.pop()
  if (last?.midi !== midi) throw new AbcError('tie-broken', `the tie before ${at} joins two different notes`)
  notes.push({ ...last, length: last.length + length })
}
