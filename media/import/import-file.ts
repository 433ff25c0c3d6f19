import { createReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Finding } from '../finding.ts'
import type { Library } from '../library.ts'
import {
  NOTHING_CHOSEN,
  type Measurement,
  type RightsBasis,
  type Track,
  type TrackId,
  type TrackKind,
} from '../model.ts'
import { contentHash } from './content-hash.ts'
import type { Examined } from './examine.ts'
import type { Examiner } from './examiner.ts'
import { keepFile, NotKept, type OpenTarget } from './keep-file.ts'
import { keepPicture } from './picture.ts'
import { fromFileName, shortTitle } from './title.ts'

/** Where tracks come in, and what is the same for all files of one import. */
export type Intake = {
  readonly audioDir: string
  readonly picturesDir: string
  readonly library: Library
  readonly examiner: Examiner
  readonly newId: () => TrackId
  readonly now: () => number
  readonly place: string
  readonly kind: TrackKind
  readonly rightsBasis: RightsBasis
  readonly belongsTo: string | null
  readonly known: ReadonlyMap<string, Measurement>
  readonly openTarget: OpenTarget
  readonly signal: AbortSignal | undefined
}

const MOST_BYTES = 2 ** 30

type Sound = Extract<Examined, { type: 'sound' }>

/** Brings one file in. Throws NotKept where the house's own disk refuses, and what an aborted signal throws. */
export async function importFile(path: string, file: string, intake: Intake): Promise<Finding> {
  const sizeBytes = await sizeOf(path)
  if (sizeBytes === null) return { file, outcome: 'unreadable' }
  if (sizeBytes > MOST_BYTES) return { file, outcome: 'too-large' }
  const hash = await readable(contentHash(path, intake.signal), intake.signal)
  if (hash === null) return { file, outcome: 'unreadable' }
  const known = intake.library.trackByHash(hash)
  if (known !== null) return { file, outcome: 'known', track: known }

  const measurement = intake.known.get(hash) ?? null
  const examined = await intake.examiner.examine({ path, isToBeHeard: measurement === null })
  intake.signal?.throwIfAborted()
  if (examined === null) return { file, outcome: 'unreadable' }
  if (examined.type === 'refused') return refusal(file, examined.why)
  const track = await takeIn(
    { path, sizeBytes, hash },
    { ...examined, measurement: examined.measurement ?? measurement },
    intake,
  )
  if (track === null) return { file, outcome: 'unreadable' }
  if (examined.cutShort) return { file, outcome: 'truncated', track }
  return { file, outcome: track.measurement === null ? 'not-measured' : 'added', track }
}

function refusal(file: string, why: Extract<Examined, { type: 'refused' }>['why']): Finding {
  switch (why) {
    case 'nothing-decodes':
      return { file, outcome: 'truncated', track: null }
    case 'too-long':
      return { file, outcome: 'too-large' }
    case 'empty':
    case 'no-sound':
    case 'film':
    case 'unplayable-format':
      return { file, outcome: 'not-audio', why }
  }
}

/** Keeps the files first and tells the library last: a power cut leaves at most a file that nobody knows. */
async function takeIn(
  source: { path: string; sizeBytes: number; hash: string },
  sound: Sound,
  intake: Intake,
): Promise<Track | null> {
  const { path, sizeBytes, hash } = source
  const { audioDir, picturesDir, library, openTarget, signal } = intake
  const name = `${hash}.${sound.extension}`
  const kept = await readable(
    keepFile({ bytes: bytesOf(path), hash, folder: audioDir, name, signal }, openTarget),
    signal,
  )
  // Other bytes than a moment ago: the stick is failing, or somebody writes to it.
  if (kept !== true) return null
  try {
    const picture = await keepPicture({ songPath: path, embedded: sound.tags.picture, folder: picturesDir }, openTarget)
    const track: Track = {
      id: intake.newId(),
      kind: intake.kind,
      ...named(path, sound),
      origin: null,
      year: sound.tags.year,
      rightsBasis: intake.rightsBasis,
      belongsTo: intake.belongsTo,
      contentHash: hash,
      file: name,
      picture,
      sizeBytes,
      measurement: sound.measurement,
      chosen: NOTHING_CHOSEN,
    }
    library.addTrack({ track, addedAt: intake.now(), originPlace: intake.place, cutShort: sound.cutShort })
    return track
  } catch (thrown) {
    await rm(join(audioDir, name), { force: true })
    throw isFromStore(thrown) ? new NotKept(thrown) : thrown
  }
}

/** Tags where there are any; a performer is read off the name only where the title is. */
function named(path: string, { tags }: Sound): Pick<Track, 'title' | 'shortTitle' | 'performer'> {
  const byName = fromFileName(basename(path))
  const title = tags.title ?? byName.title
  return {
    title,
    shortTitle: shortTitle(title),
    performer: tags.performer ?? (tags.title === null ? byName.performer : null),
  }
}

/** Opened by its first reader, so that a copy that never begins leaves nothing open. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 65_536 })
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  )
}

/** Null for what the file's own disk refuses; what our disk refuses and an abort pass. */
async function readable<T>(reading: Promise<T>, signal: AbortSignal | undefined): Promise<T | null> {
  try {
    return await reading
  } catch (thrown) {
    if (thrown instanceof NotKept) throw thrown
    signal?.throwIfAborted()
    return null
  }
}

function isFromStore(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_')
}
