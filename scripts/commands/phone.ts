import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openSerialPair } from '../../hardware/simulator/serial-pair.ts'
import { openSimulatedPhone } from '../../hardware/simulator/simulated-phone.ts'
import { createTypedPhone, TYPED_PHONE_HELP } from '../../hardware/simulator/typed-phone.ts'
import { ensureSystem } from '../setup/ensure-system.ts'

/*
 * A phone to type on. Without --path it makes its own cable and says how to start the program at the other end.
 */

const USAGE = 'npm run phone -- [--path PORT] [--reports both|raw|dec] [--speed PULSES-PER-SECOND]'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      path: { type: 'string' },
      reports: { type: 'string' },
      speed: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  const say = (text: string): void => void process.stdout.write(`${text}\r\n`)
  if (values.help === true) return say(`${USAGE}\r\n${TYPED_PHONE_HELP}`)
  const reports = (['both', 'raw', 'dec'] as const).find((known) => known === (values.reports ?? 'both'))
  const speed = Number(values.speed ?? '10')
  if (reports === undefined || !(speed > 0)) throw new Error(USAGE)

  await using closing = new AsyncDisposableStack()
  const cable = values.path === undefined ? await layCable(closing) : undefined
  const phone = openSimulatedPhone({ path: cable?.devicePath ?? values.path ?? '', reports, speed })
  closing.defer(() => phone.stop())
  if (cable !== undefined) say(`In another terminal:\r\n\r\n  npm start -- --serial ${cable.kioskPath}\r\n`)
  say(TYPED_PHONE_HELP)

  const quit = Promise.withResolvers<void>()
  const typed = createTypedPhone({ phone, say, onQuit: quit.resolve, ...(cable === undefined ? {} : { cable }) })
  process.stdin.setRawMode?.(true)
  process.stdin.setEncoding('utf8')
  process.stdin.on('data', (keys: string) => void typed.type(keys))
  process.stdin.on('end', () => void typed.type('q'))
  process.once('SIGTERM', quit.resolve)
  process.once('SIGINT', quit.resolve)
  void phone.listenedTo().then(() => say('somebody listens at the other end'))
  await quit.promise
  process.stdin.setRawMode?.(false)
  process.stdin.destroy()
}

async function layCable(closing: AsyncDisposableStack) {
  await ensureSystem(['cable'])
  const directory = await mkdtemp(join(tmpdir(), 'draaischijf-phone-'))
  closing.defer(() => rm(directory, { recursive: true, force: true }))
  const cable = await openSerialPair({ directory })
  closing.defer(() => cable.close())
  return cable
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
