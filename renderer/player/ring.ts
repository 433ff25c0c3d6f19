// The bell of an old telephone under a cushion: two gongs, struck by turns, that fade away softly. It is no beep and no chime, so that
// nobody takes it for the call of a nurse; and it comes as a telephone rings in the Netherlands, 1 s of every 5.

/** When each ring begins, seconds. */
const RINGS_AT_S = [0, 5, 10, 15] as const
const RING_S = 1
/** Strokes of the clapper, per second: slower than a real one (25), so that it does not rattle. */
const STROKES_PER_S = 14
/** The two gongs, Hz: a fourth apart, an octave under those of a T65. */
const GONGS_HZ = [494, 659] as const
/** Overtones of a small gong, of its lowest note, with how loud they are and how fast they go, s. */
const PARTIALS = [
  { times: 1, level: 1, decayS: 0.55 },
  { times: 2.76, level: 0.16, decayS: 0.22 },
  { times: 5.4, level: 0.03, decayS: 0.09 },
] as const
/** A felt clapper. */
const ATTACK_S = 0.006
/** From the first ring to the last it grows by 14 dB. */
const FIRST_DB = -22
const LAST_DB = -8
/** The last ring then measures -27 dBFS (RMS of its 1.2 s): 9 dB softer than the songs' -18 LUFS. */
const LEVEL = 0.125

/** All of it has faded away after this, s. */
export const RING_LENGTH_S = 18.5

/** The whole ring as samples of one channel, at `sampleRate` Hz; the ramp is in it. */
export function ringSamples(sampleRate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.ceil(RING_LENGTH_S * sampleRate))
  const strokes = GONGS_HZ.map((hz) => strokeOf(hz, sampleRate))
  RINGS_AT_S.forEach((ringS, ring) => {
    const gain = toGain(FIRST_DB + ((LAST_DB - FIRST_DB) * ring) / (RINGS_AT_S.length - 1))
    for (let stroke = 0; stroke < RING_S * STROKES_PER_S; stroke++) {
      const sound = strokes[stroke % strokes.length]
      const from = Math.round((ringS + stroke / STROKES_PER_S) * sampleRate)
      if (sound !== undefined) add(samples, sound, from, gain)
    }
  })
  return samples
}

function strokeOf(hz: number, sampleRate: number): Float32Array<ArrayBuffer> {
  const lengthS = 2.4
  const stroke = new Float32Array(Math.round(lengthS * sampleRate))
  for (const { times, level, decayS } of PARTIALS) {
    const step = (2 * Math.PI * hz * times) / sampleRate
    for (let i = 0; i < stroke.length; i++) {
      const s = i / sampleRate
      const shape = Math.min(1, s / ATTACK_S) * Math.exp(-s / decayS) * Math.min(1, (lengthS - s) / 0.2)
      stroke[i] = (stroke[i] ?? 0) + level * shape * Math.sin(step * i)
    }
  }
  return stroke
}

function add(into: Float32Array, sound: Float32Array, from: number, gain: number): void {
  const end = Math.min(sound.length, into.length - from)
  for (let i = 0; i < end; i++) into[from + i] = (into[from + i] ?? 0) + gain * LEVEL * (sound[i] ?? 0)
}

const toGain = (db: number): number => 10 ** (db / 20)
