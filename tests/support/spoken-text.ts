import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { SpokenText } from '../../electron/contract/sound.ts'
import { decodeOgg } from '../../media/audio/ogg.ts'
import { repository } from '../../scripts/setup/repository.ts'
import type { Moment } from '../../scripts/stage/ear.ts'

/** How a spoken text swells and falls, to be found again in what was heard. */
export type SpokenLine = {
  readonly seconds: number
  /** How well the loudness of these moments follows the text's, where it fits best: 1 is the same, 0 is anything else. */
  likenessTo(moments: readonly Moment[]): number
}

/** As long as the ear's moments. */
const MOMENT_S = 0.05

/** Decodes a Dutch text that comes with the program. */
export async function readSpokenText(text: SpokenText): Promise<SpokenLine> {
  const path = join(repository, 'media/spoken/nl', `${text}.ogg`)
  await using file = await open(path)
  const { samples } = await decodeOgg(file, (await file.stat()).size, 'vorbis')
  const swells: number[] = []
  let count = 0
  let rate = 1
  for await (const { channels, sampleRate } of samples) {
    rate = sampleRate
    for (const sample of channels[0] ?? []) {
      const index = Math.floor(count / (MOMENT_S * rate))
      swells[index] = Math.max(swells[index] ?? 0, Math.abs(sample))
      count += 1
    }
  }
  return {
    seconds: count / rate,
    likenessTo(moments) {
      const heard = moments.map(({ levelDb }) => 10 ** (levelDb / 20))
      const starts = Math.max(heard.length - swells.length + 1, 0)
      return Math.max(
        0,
        ...Array.from({ length: starts }, (_, start) => correlation(swells, heard.slice(start, start + swells.length))),
      )
    },
  }
}

/** Pearson's. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const around = (values: readonly number[]): number[] => {
    const middle = mean(values)
    return values.map((value) => value - middle)
  }
  const [left, right] = [around(a), around(b)]
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0)
  return product(left, right) / (Math.sqrt(product(left, left) * product(right, right)) || 1)
}
