import { execFileSync } from 'node:child_process'
import { readWav } from './read-wav.ts'

/** Words a minute; 175 is espeak-ng's own, a calm announcer speaks at about 120. */
const WORDS_PER_MINUTE = 122
/** 0..99, 50 is ordinary; deeper is calmer, and low tones are the last that ears lose. */
const PITCH = 40
/** Extra silence between words, in units of 10 ms. */
const WORD_GAP = 2
/** Below this (-46 dBFS) nothing is being said yet. */
const SILENCE = 0.005

/** One sentence spoken by espeak-ng, without the silence around it. */
export function say(sentence: string, voice: string): { readonly samples: Float32Array; readonly sampleRate: number } {
  const args = ['-v', voice, '-s', `${WORDS_PER_MINUTE}`, '-p', `${PITCH}`, '-g', `${WORD_GAP}`, '--stdout', sentence]
  const { samples, sampleRate } = readWav(execFileSync('espeak-ng', args))
  const isSpoken = (sample: number): boolean => Math.abs(sample) > SILENCE
  return {
    samples: samples.slice(Math.max(0, samples.findIndex(isSpoken)), samples.findLastIndex(isSpoken) + 1),
    sampleRate,
  }
}
