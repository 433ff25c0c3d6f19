import * as pipes from './pipes-and-reeds.ts'
import { createPlucked } from './plucked.ts'
import { choir, lowChoir, lowStrings, violins } from './strings-and-voices.ts'
import { createStruck } from './struck.ts'
import { celesta, guitar, musicBox, piano, pizzicato } from './struck-instruments.ts'
import { createSustained } from './sustained.ts'
import type { Voice } from './voice.ts'

const CREATE = {
  streetOrgan: () => createSustained(pipes.streetOrgan),
  churchOrgan: () => createSustained(pipes.churchOrgan),
  softOrgan: () => createSustained(pipes.softOrgan),
  pedalOrgan: () => createSustained(pipes.pedalOrgan),
  harmonium: () => createSustained(pipes.harmonium),
  accordion: () => createSustained(pipes.accordion),
  recorder: () => createSustained(pipes.recorder),
  clarinet: () => createSustained(pipes.clarinetSolo),
  cornet: () => createSustained(pipes.cornet),
  lowBrass: () => createSustained(pipes.lowBrass),
  violins: () => createSustained(violins),
  lowStrings: () => createSustained(lowStrings),
  choir: () => createSustained(choir),
  lowChoir: () => createSustained(lowChoir),
  musicBox: () => createStruck(musicBox),
  celesta: () => createStruck(celesta),
  piano: () => createStruck(piano),
  guitar: () => createPlucked(guitar),
  pizzicato: () => createPlucked(pizzicato),
}

export type Instrument = keyof typeof CREATE

/** A player of the named instrument. */
export function createVoice(instrument: Instrument): Voice {
  return CREATE[instrument]()
}
