import { mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'

/** One JSON line per fact, for whoever looks after the machine. Never a name, a story or a dialled number. */
export type Log = (fact: string, details?: Readonly<Record<string, unknown>>) => void

/** A log file that grew past this is set aside once; two files are kept. */
const LARGEST_LOG_BYTES = 5_000_000

/** Writes to `log/draaischijf.log` in the data folder, or to standard error where that cannot be written. */
export function openLog(dataDir: string): Log {
  const folder = join(dataDir, 'log')
  const path = join(folder, 'draaischijf.log')
  let destination: ReturnType<typeof pino.destination>
  try {
    mkdirSync(folder, { recursive: true })
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG_BYTES) renameSync(path, `${path}.1`)
    destination = pino.destination({ dest: path, sync: true })
  } catch {
    destination = pino.destination({ dest: 2, sync: true })
  }
  destination.on('error', () => undefined) // a full disk must not end the music
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return (fact, details = {}) => {
    try {
      logger.info(details, fact)
    } catch {
      // the same full disk, told in another way
    }
  }
}
