import type { Bench } from '../../../../care/bench.ts'
import { mayPlayFor } from '../../../../care/may-play-for.ts'
import type { Finding } from '../../../../media/finding.ts'
import { musicAmong, type Source } from '../../../../media/import-sources.ts'
import { importFiles, type ImportResult } from '../../../../media/import.ts'
import type { Library } from '../../../../media/library.ts'
import type { Track, TrackId } from '../../../../media/model.ts'
import type { Review, RefusalWhy } from '../../../../media/review.ts'
import { AppError } from '../../../contract/errors.ts'
import type { ImportView, ImportWish, MusicFound } from '../../../contract/desk/import-calls.ts'
import type { ImportProgress } from '../../../contract/desk/desk-api.ts'
import type { Log } from '../../log.ts'

/** Pages read their lists again at most so often while music comes in, ms. */
const TELL_EVERY_MS = 1_000

/** Who hears of an import: each file, and that rows are there to be read; `ended` also when the lists may be others. */
export type ImportListener = {
  readonly progress: (progress: ImportProgress | null) => void
  readonly rowsCame: () => void
  readonly ended: () => void
}

export type Imports = {
  /** Throws MediaError where a folder cannot be read, and AppError `not-found` where nothing may be music. */
  look(paths: readonly string[]): Promise<MusicFound>
  /** Throws AppError `busy` while another runs. */
  start(wish: ImportWish): void
  cancel(): void
  state(): ImportView | null
  putAway(): void
  listen(listener: ImportListener): void
} & AsyncDisposable

/** Brings music in, one import at a time, beside everything else the core does: files are looked into on another thread. */
export function openImports(needs: {
  readonly library: Library
  readonly review: Review
  readonly bench: Bench
  readonly audioDir: string
  readonly picturesDir: string
  readonly newId: () => string
  readonly now: () => number
  /** The place of origin of what comes in. */
  readonly origin: string
  readonly log: Log
}): Imports {
  const { library, review, bench, newId, now, log } = needs
  let view: ImportView | null = null
  let abort: AbortController | null = null
  let running: Promise<void> = Promise.resolve()
  let listener: ImportListener | null = null
  let toldAt = 0

  const change = (part: Partial<ImportView>): void => {
    if (view) view = { ...view, ...part }
  }
  const refuse = (file: string, why: RefusalWhy): void => {
    review.refused({ id: newId(), file, why, at: now() })
    change({ refused: [...(view?.refused ?? []), { file, why }] })
  }
  const takeIn = (track: Track, isNew: boolean, wish: ImportWish): void => {
    // It was put out of the list once: whoever brings it again wants it back.
    if (!isNew) library.hide(track.id, null)
    if (!isNew && track.rightsBasis === 'unknown') library.setRights(track.id, wish)
    change({
      trackIds: [...new Set([...(view?.trackIds ?? []), track.id])],
      ...(isNew ? { added: (view?.added ?? 0) + 1 } : { known: (view?.known ?? 0) + 1 }),
    })
    if (wish.residentId === null) return
    const owner = { residentId: wish.residentId }
    if (mayPlayFor(library.track(track.id) ?? track, owner)) bench.add(owner, track.id)
    else change({ othersOwn: (view?.othersOwn ?? 0) + 1 })
  }
  const take = (finding: Finding, wish: ImportWish): void => {
    switch (finding.outcome) {
      case 'added':
      case 'not-measured':
        return takeIn(finding.track, true, wish)
      case 'known':
        return takeIn(finding.track, false, wish)
      case 'truncated':
        return finding.track === null ? refuse(finding.file, 'truncated') : takeIn(finding.track, true, wish)
      case 'not-audio':
        return refuse(finding.file, finding.why)
      case 'unreadable':
      case 'too-large':
        return refuse(finding.file, finding.outcome)
    }
  }
  const tell = (progress: ImportProgress): void => {
    listener?.progress(progress)
    const at = performance.now()
    if (at - toldAt < TELL_EVERY_MS) return
    toldAt = at
    listener?.rowsCame()
  }
  const run = async (wish: ImportWish, signal: AbortSignal): Promise<void> => {
    const state = await bringIn(wish, signal).catch((thrown: unknown) => {
      log('import failed', { cause: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) })
      return isFromDisk(thrown) ? ('not-writable' as const) : ('not-readable' as const)
    })
    change({ state })
    log('import ended', { state, done: view?.done ?? 0, total: view?.total ?? 0 })
    listener?.progress(null)
    listener?.ended()
  }
  const bringIn = async (wish: ImportWish, signal: AbortSignal): Promise<ImportResult['ended'] | 'not-readable'> => {
    const sources = await readable(musicAmong(wish.paths))
    if (sources === null) return 'not-readable'
    change({ total: sources.length })
    const { ended } = await importFiles(sources, {
      audioDir: needs.audioDir,
      picturesDir: needs.picturesDir,
      library,
      newId: () => newId() as TrackId,
      now,
      place: needs.origin,
      kind: wish.kind,
      rightsBasis: wish.rightsBasis,
      belongsTo: wish.belongsTo,
      signal,
      onProgress: ({ done, total, finding }) => {
        take(finding, wish)
        change({ done })
        tell({ done, total, file: finding.file })
      },
    })
    return ended
  }

  return {
    async look(paths) {
      const files = (await musicAmong(paths)).length
      if (files === 0) throw new AppError('not-found', 'nothing here may be music')
      return { name: nameOf(paths), files }
    },
    start(wish) {
      if (view?.state === 'running') throw new AppError('busy', 'music is being brought in already')
      abort = new AbortController()
      toldAt = performance.now()
      view = { id: newId(), wish, state: 'running', ...NOTHING_YET }
      running = run(wish, abort.signal)
    },
    cancel: () => abort?.abort(),
    state: () => view,
    putAway() {
      if (view?.state !== 'running') view = null
    },
    listen(to) {
      listener = to
    },
    async [Symbol.asyncDispose]() {
      listener = null
      abort?.abort()
      await running
    },
  }
}

const NOTHING_YET = { done: 0, total: 0, trackIds: [], added: 0, known: 0, othersOwn: 0, refused: [] }

/** The last part of the only path, or of the folder that the first of many lies in. */
function nameOf(paths: readonly string[]): string {
  const parts = (paths[0] ?? '').split(/[/\\]/).filter((part) => part !== '')
  return parts.at(paths.length === 1 ? -1 : -2) ?? ''
}

async function readable(reading: Promise<Source[]>): Promise<Source[] | null> {
  try {
    return await reading
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && (thrown.code === 'not-found' || thrown.code === 'invalid'))
      return null
    throw thrown
  }
}

const isFromDisk = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'not-saved'
