// Renders the spoken texts: node scripts/spoken/render.ts -> media/spoken/<language>/emergency.ogg
// Needs espeak-ng and vorbis-tools.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { toWav } from '../songs/sound/wav.ts'
import { evenLevel } from './even-level.ts'
import { EMERGENCY } from './messages.ts'
import { say } from './say.ts'
import { warmBand } from './warm-band.ts'

const PAUSE_S = 0.8
const TAIL_S = 0.15
const FADE_S = 0.01
const TARGET_LUFS = -18

EMERGENCY.forEach(({ language, voice, title, sentences }, index) => {
  const spoken = sentences.map((sentence) => say(sentence, voice))
  const sampleRate = spoken[0]?.sampleRate ?? 22_050
  const pause = new Float32Array(Math.round(PAUSE_S * sampleRate))
  const tail = new Float32Array(Math.round(TAIL_S * sampleRate))
  const parts = spoken.flatMap(({ samples }, place) => [samples, place < spoken.length - 1 ? pause : tail])
  const speech = faded(evenLevel(warmBand(joined(parts), sampleRate), sampleRate, TARGET_LUFS), sampleRate)
  const folder = join(import.meta.dirname, '../../media/spoken', language)
  mkdirSync(folder, { recursive: true })
  const tags = ['-t', title, '-a', 'Draaischijf', '-c', 'COMMENT=Spoken by espeak-ng for Draaischijf. CC0 1.0']
  const args = ['--quiet', '-q', '4', '--serial', `${100 + index}`, ...tags, '-o', join(folder, 'emergency.ogg'), '-']
  execFileSync('oggenc', args, { input: toWav([speech], sampleRate), stdio: ['pipe', 'ignore', 'inherit'] })
  console.log(`${language}/emergency.ogg  ${(speech.length / sampleRate).toFixed(1)} s`)
})

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function faded(samples: Float32Array, sampleRate: number): Float32Array {
  const edge = FADE_S * sampleRate
  return samples.map((sample, i) => sample * Math.min(1, i / edge, (samples.length - 1 - i) / edge))
}
