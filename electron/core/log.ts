import { mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'

/** One JSON line per fact, for whoever looks after the machine. Never a name, a story or a dialled number. */
export type Log = (fact: string, details?: Readonly<Record<string, unknown>>) => void

/** A log file that grew past this is set aside once; two files are kept. */
const LARGEST_LOG_BYTES = 5_000_000

/** Writes to `log/draaischijf.log` in the data folder, or to standard error where that cannot be written. */
export function openLog(dataDir: string, largestBytes = LARGEST_LOG_BYTES): Log {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, openLines(dataDir, largestBytes))
  return (fact, details = {}) => {
    try {
      logger.info(details, fact)
    } catch {
      // a full disk must not end the music
    }
  }
}

function openLines(dataDir: string, largestBytes: number): pino.DestinationStream {
  const folder = join(dataDir, 'log')
  const path = join(folder, 'draaischijf.log')
  try {
    mkdirSync(folder, { recursive: true })
    return openFile(path, largestBytes)
  } catch {
    return silently(pino.destination({ dest: 2, sync: true }))
  }
}

/** A kiosk runs for months: the size is counted along, so that no write has to ask for it. */
function openFile(path: string, largestBytes: number): pino.DestinationStream {
  let sizeBytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const file = silently(pino.destination({ dest: path, sync: true }))
  const setAside = (): void => {
    sizeBytes = 0
    renameSync(path, `${path}.1`)
    file.reopen()
  }
  return {
    write(line) {
      if (sizeBytes > largestBytes) setAside()
      sizeBytes += Buffer.byteLength(line)
      file.write(line)
    },
  }
}

/** The same full disk, told in another way. */
function silently(destination: ReturnType<typeof pino.destination>): ReturnType<typeof pino.destination> {
  destination.on('error', () => undefined)
  return destination
}
