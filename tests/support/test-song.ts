import { writeFile } from 'node:fs/promises'

/** A song that can be told from all others by its pitch. */
export type TestSong = {
  readonly seconds: number
  /** The pitch at each second of the song. */
  hzAt(second: number): number
}

const RATE = 22_050
const USUAL_S = 20
/** Partials as strong as a quiet reed's: a pitch that small speakers and listeners find. */
const PARTIALS = [0.25, 0.12, 0.06]
const HEADER_BYTES = 44

/** One note, held. */
export const steady = (hz: number, seconds = USUAL_S): TestSong => ({ seconds, hzAt: () => hz })

/** A higher note every second: its pitch tells how far the song is. */
export const rising = (fromHz: number, byHz: number, seconds = USUAL_S): TestSong => ({
  seconds,
  hzAt: (second) => fromHz + byHz * Math.floor(second),
})

/** Writes a song as a wave file, 16 bit and mono. */
export async function writeSong(path: string, song: TestSong): Promise<void> {
  const count = Math.round(song.seconds * RATE)
  const bytes = Buffer.alloc(HEADER_BYTES + 2 * count)
  bytes.write('RIFF', 0)
  bytes.writeUInt32LE(36 + 2 * count, 4)
  bytes.write('WAVEfmt ', 8)
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(RATE, 24)
  bytes.writeUInt32LE(2 * RATE, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36)
  bytes.writeUInt32LE(2 * count, 40)
  let phase = 0
  for (let index = 0; index < count; index += 1) {
    // The phase runs on when the pitch changes: no click that a detector would take for a pause.
    phase += (2 * Math.PI * song.hzAt(index / RATE)) / RATE
    const sample = PARTIALS.reduce((sum, strength, partial) => sum + strength * Math.sin((partial + 1) * phase), 0)
    bytes.writeInt16LE(Math.round(sample * 32_767), HEADER_BYTES + 2 * index)
  }
  await writeFile(path, bytes)
}
