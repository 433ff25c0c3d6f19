import { mkdir } from 'node:fs/promises'
import type { Finding } from './finding.ts'
import { openExaminer } from './import/examiner.ts'
import { importFile } from './import/import-file.ts'
import { NotKept, openOnDisk, type OpenTarget, removeUnfinished } from './import/keep-file.ts'
import { isSourceGone } from './import/source-gone.ts'
import { musicUnder, type Source } from './import-sources.ts'
import type { Library } from './library.ts'
import type { Measurement, RightsBasis, TrackId, TrackKind } from './model.ts'

export type ImportOrder = ImportTerms & {
  /** Where the files lie; they are only read. */
  readonly folder: string
}

/** Everything about an import but what comes in. */
export type ImportTerms = {
  /** Made where missing; tracks lie there as `<hash>.<ext>`. One import at a time may use them. */
  readonly audioDir: string
  readonly picturesDir: string
  readonly library: Library
  readonly newId: () => TrackId
  /** Epoch ms. */
  readonly now: () => number
  /** The place of origin that the tracks carry. */
  readonly place: string
  readonly kind?: TrackKind
  readonly rightsBasis?: RightsBasis
  /** Whose it is, where the basis says that a resident or a family owns it. */
  readonly belongsTo?: string | null
  /** Measurements that exist already, by content hash: these files are not listened to again. */
  readonly known?: ReadonlyMap<string, Measurement>
  /** After each file; `total` is fixed from the start. */
  readonly onProgress?: (progress: { done: number; total: number; finding: Finding }) => void
  readonly signal?: AbortSignal
  /** The built import-worker; by default the one beside this file. */
  readonly workerUrl?: URL
  readonly openTarget?: OpenTarget
}

/**
 * `disk-full` and `not-writable` speak of the house's own folders, `source-gone` of a stick that was pulled out; what
 * came in before stays in.
 */
export type ImportResult = {
  readonly findings: readonly Finding[]
  readonly ended: 'done' | 'cancelled' | 'disk-full' | 'not-writable' | 'source-gone'
}

/**
 * Brings the music of a folder into the library, in natural order. Nothing that is wrong with a file
 * throws; each file that is, or pretends to be, sound gets one finding. Throws MediaError `not-found` or
 * `invalid` where the folder itself cannot be read.
 */
export async function importFolder(order: ImportOrder): Promise<ImportResult> {
  return importFiles(await musicUnder(order.folder), order)
}

/** Brings these files into the library, in their order. Nothing that is wrong with one throws; each gets one finding. */
export async function importFiles(sources: readonly Source[], order: ImportTerms): Promise<ImportResult> {
  const findings: Finding[] = []
  await using examiner = openExaminer(order.workerUrl ?? besideThis())
  const intake = {
    ...order,
    examiner,
    kind: order.kind ?? 'song',
    rightsBasis: order.rightsBasis ?? 'unknown',
    belongsTo: order.belongsTo ?? null,
    known: order.known ?? new Map<string, Measurement>(),
    openTarget: order.openTarget ?? openOnDisk,
    signal: order.signal,
  }
  // A file may take minutes to listen to; ending the thread ends the wait.
  const stopListening = (): void => void examiner[Symbol.asyncDispose]()
  order.signal?.addEventListener('abort', stopListening, { once: true })
  try {
    await makeReady(order)
    for (const source of sources) {
      order.signal?.throwIfAborted()
      const finding = await importFile(source.path, source.file, intake)
      if (finding.outcome === 'unreadable' && (await isSourceGone(source))) return { findings, ended: 'source-gone' }
      findings.push(finding)
      order.onProgress?.({ done: findings.length, total: sources.length, finding })
    }
    return { findings, ended: 'done' }
  } catch (thrown) {
    if (thrown instanceof NotKept) return { findings, ended: thrown.isFull ? 'disk-full' : 'not-writable' }
    if (order.signal?.aborted === true) return { findings, ended: 'cancelled' }
    throw thrown
  } finally {
    order.signal?.removeEventListener('abort', stopListening)
  }
}

async function makeReady({ audioDir, picturesDir }: ImportTerms): Promise<void> {
  try {
    for (const folder of [audioDir, picturesDir]) {
      await mkdir(folder, { recursive: true })
      await removeUnfinished(folder)
    }
  } catch (cause) {
    throw new NotKept(cause)
  }
}

/** As source this is a `.ts` beside the worker's; built, both are `.js` in one folder. */
function besideThis(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './import-worker.ts' : './import-worker.js', import.meta.url)
}
