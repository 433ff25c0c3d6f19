import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const TRY_AGAIN_MS = 24 * 60 * 60 * 1_000

/** Nobody answered, or stopped answering half-way. */
export class NoAnswer extends Error {}

export type Download = {
  readonly version: string
  /** The file that remembers that this network does not reach it. */
  readonly note: string
  /** Whether something else can run instead. Only then may a failure be remembered: else each start is a new try. */
  readonly hasFallback: boolean
  readonly now: () => number
  readonly tell: (line: string) => void
}

/**
 * Downloads an Electron with `fetchIt`. Undefined when that failed; where the network did it and something else can run,
 * it is remembered for a day, so that the next start is quick. A full disk is mended sooner than that and never remembered.
 */
export async function tryDownload<T>(download: Download, fetchIt: () => Promise<T>): Promise<T | undefined> {
  const { version, note, hasFallback, tell } = download
  if (hasFallback && (await failedToday(download))) return undefined
  tell(`fetching Electron ${version} ...`)
  try {
    return await fetchIt()
  } catch (error) {
    if (!hasFallback || !isNetworkFailure(error)) {
      tell(`  Electron ${version} could not be fetched (${reasonOf(error)}). To try again, type the same command.`)
      return undefined
    }
    tell(`  Electron ${version} cannot be downloaded from here (${reasonOf(error)}).`)
    tell(`  It is tried again tomorrow; to try sooner, remove ${note}`)
    await keepNote(download)
    return undefined
  }
}

async function keepNote({ version, note, now }: Download): Promise<void> {
  try {
    await mkdir(dirname(note), { recursive: true })
    await writeFile(note, JSON.stringify({ version, at: now() }))
  } catch {
    // Then the next start tries again.
  }
}

async function failedToday({ version, note, now }: Download): Promise<boolean> {
  try {
    const failed: { version?: unknown; at?: unknown } = JSON.parse(await readFile(note, 'utf8'))
    return failed.version === version && typeof failed.at === 'number' && now() - failed.at < TRY_AGAIN_MS
  } catch {
    return false
  }
}

/** A server's refusal carries its response; `fetch` itself throws a TypeError with the cause inside. */
function isNetworkFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return (
    error instanceof NoAnswer || 'response' in error || (error instanceof TypeError && error.cause instanceof Error)
  )
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? error.cause : error
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message
}
