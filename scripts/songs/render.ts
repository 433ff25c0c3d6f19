// Renders the demo songs: scripts/songs/tunes/*.abc -> media/demo/songs/ and songs.json.
//   node scripts/songs/render.ts            all sixteen, and the list
//   node scripts/songs/render.ts kortjakje ...   only these, without the list
// Needs opus-tools, vorbis-tools, lame and flac.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderSong } from './render-song.ts'
import { SLEEVES, baseNameOf } from './repertoire/sleeves.ts'
import { SOUNDS } from './repertoire/sounds.ts'
import { EXTENSION, encode } from './sound/encode.ts'
import { halveRate } from './sound/halve-rate.ts'
import { toWav } from './sound/wav.ts'
import { SAMPLE_RATE } from './voices/voice.ts'

const demo = join(import.meta.dirname, '../../media/demo')
const wanted = process.argv.slice(2)
const work = mkdtempSync(join(tmpdir(), 'songs-'))
mkdirSync(join(demo, 'songs'), { recursive: true })

const list = SLEEVES.filter(({ slug }) => wanted.length === 0 || wanted.includes(slug)).map((sleeve) => {
  const sound = SOUNDS[sleeve.slug]
  if (sound === undefined) throw new Error(`nothing says how ${sleeve.slug} sounds`)
  const baseName = baseNameOf(sleeve)
  const abc = readFileSync(join(import.meta.dirname, 'tunes', `${baseName}.abc`), 'utf8')
  const { channels, firstNoteHz, seconds } = renderSong(abc, sound)
  const wav = join(work, `${sleeve.slug}.wav`)
  // Losslessly coded music is large: 24 kHz still holds all a telephone can tell.
  writeFileSync(
    wav,
    sound.format === 'flac' ? toWav(channels.map(halveRate), SAMPLE_RATE / 2) : toWav(channels, SAMPLE_RATE),
  )
  const file = `songs/${baseName}.${EXTENSION[sound.format]}`
  encode(wav, join(demo, file), sound.format, sleeve)
  console.log(`${file}  ${seconds.toFixed(1)} s  first note ${firstNoteHz.toFixed(1)} Hz`)
  return {
    ...sleeve,
    file,
    cover: `songs/${baseName}.svg`,
    firstNoteHz: Number(firstNoteHz.toFixed(2)),
    seconds: Number(seconds.toFixed(2)),
  }
})
rmSync(work, { recursive: true })
if (wanted.length === 0) writeFileSync(join(demo, 'songs.json'), `${JSON.stringify(list, null, 2)}\n`)
