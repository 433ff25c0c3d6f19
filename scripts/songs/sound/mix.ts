import { createRandom } from '../arrange/random.ts'
import type { Part, Tone } from '../arrange/tone.ts'
import { createVoice } from '../voices/instruments.ts'
import type { Instrument } from '../voices/instruments.ts'
import { SAMPLE_RATE } from '../voices/voice.ts'
import { reverberate } from './reverb.ts'

/** Where a part sits: `pan` -1 left .. 1 right, kept small, since most listen with one ear. */
export type Seat = { readonly instrument: Instrument; readonly gainDb: number; readonly pan: number }
export type Room = { readonly decayS: number; readonly wetDb: number }

const TAIL_S = 2.2
const FADE_S = 0.5

/** Plays all tones on their instruments in a room. Two channels of equal length, not yet levelled. */
export function mix(
  tones: readonly Tone[],
  seats: Partial<Record<Part, Seat>>,
  room: Room,
  seed: number,
): Float32Array[] {
  const endS = Math.max(...tones.map((tone) => tone.startS + tone.lengthS))
  const length = Math.round((endS + TAIL_S) * SAMPLE_RATE)
  const left = new Float32Array(length)
  const right = new Float32Array(length)
  const send = new Float32Array(length)
  const random = createRandom(seed)
  for (const [part, seat] of Object.entries(seats)) {
    const voice = createVoice(seat.instrument)
    const gain = 10 ** (seat.gainDb / 20)
    const leftGain = gain * Math.cos(((seat.pan + 1) * Math.PI) / 4)
    const rightGain = gain * Math.sin(((seat.pan + 1) * Math.PI) / 4)
    for (const tone of tones.filter((each) => each.part === part)) {
      const start = Math.round(tone.startS * SAMPLE_RATE)
      voice(tone, random).forEach((sample, i) => {
        const place = start + i
        if (place >= length) return
        left[place] = (left[place] ?? 0) + leftGain * sample
        right[place] = (right[place] ?? 0) + rightGain * sample
        send[place] = (send[place] ?? 0) + gain * sample
      })
    }
  }
  const wet = reverberate(send, room.decayS)
  const wetGain = 10 ** (room.wetDb / 20)
  return [left, right].map((dry, channel) =>
    fadeOut(dry.map((sample, i) => sample + wetGain * (wet[channel]?.[i] ?? 0))),
  )
}

function fadeOut(samples: Float32Array): Float32Array {
  const fade = Math.round(FADE_S * SAMPLE_RATE)
  return samples.map((sample, i) => sample * Math.min(1, ((samples.length - 1 - i) / fade) ** 2))
}
