import { describe, expect, test } from 'vitest'
import { isPhoneBoard } from '../../../hardware/discovery/boards.ts'
import type { PortListing } from '../../../hardware/discovery/ports.ts'
import { LinkError, type LinkEvents, type OpenLink } from '../../../hardware/link/link.ts'
import { openPhone } from '../../../hardware/phone.ts'
import { createManualTimers } from '../../../hardware/simulator/manual-timers.ts'
import type { PhoneEvent } from '../../../hardware/events.ts'
import { toLine } from '../../../hardware/wire/frame.ts'
import { toWords } from '../support/memory-desk.ts'

const nano: PortListing = { path: '/dev/ttyUSB0', vendorId: '1a86', productId: '7523', locationId: '1-1' }
const nanoElsewhere: PortListing = { ...nano, path: '/dev/ttyUSB1', locationId: '1-2' }
const printer: PortListing = { path: '/dev/ttyUSB9', vendorId: '04b8', productId: '0202' }
const builtIn: PortListing = { path: '/dev/ttyS0' }

/** Ports behind which a phone answers, something silent stands, or which cannot be opened. */
function openBench(behind: Readonly<Record<string, 'phone' | 'silence' | 'busy'>>) {
  const timers = createManualTimers()
  const opened: { readonly path: string; readonly at: number }[] = []
  const open = new Map<string, LinkEvents>()
  const events: PhoneEvent[] = []
  let listings: readonly PortListing[] = []
  let failure: Error | undefined
  const openLink: OpenLink = async (path, link) => {
    let acknowledged = 0
    opened.push({ path, at: timers.now() })
    if (behind[path] === 'busy') throw new LinkError('busy', path)
    open.set(path, link)
    return {
      write(text) {
        if (behind[path] !== 'phone') return true
        if (!text.includes('HELLO?')) {
          queueMicrotask(() => link.onBytes(Buffer.from(toLine('@', 2 + acknowledged++, 'ACK', [text.slice(1, 3)]))))
          return true
        }
        queueMicrotask(() =>
          link.onBytes(
            Buffer.from(
              toLine('@', 0, 'HELLO', ['ksp=1', 'id=5F3A91C2', 'cap=h,d', 'up=1']) +
                toLine('@', 1, 'ST', ['t=1', 'h=d', 'b=0']),
            ),
          ),
        )
        return true
      },
      close: () => {
        open.delete(path)
        return Promise.resolve()
      },
    }
  }
  return {
    timers,
    opened,
    start(lastKnown?: PortListing) {
      const list = (): Promise<readonly PortListing[]> =>
        failure === undefined ? Promise.resolve(listings) : Promise.reject(failure)
      return openPhone({
        source: { discover: { list, ...(lastKnown === undefined ? {} : { lastKnown }) } },
        now: () => timers.now(),
        onEvent: (event) => void events.push(event),
        timers,
        openLink,
      })
    },
    plug: (...present: readonly PortListing[]): void => {
      listings = present
      for (const [path, link] of open) if (!present.some((listing) => listing.path === path)) link.onClosed()
    },
    fail: (error: Error | undefined): void => void (failure = error),
    news: (): readonly string[] => events.splice(0).map(toWords),
    details: (): readonly string[] => events.flatMap((event) => (event.type === 'trouble' ? [event.detail] : [])),
  }
}

describe('looking for a phone', () => {
  test('only boards a phone is built on are ever opened', async () => {
    const bench = openBench({})
    bench.plug(printer, builtIn)
    bench.start()
    await bench.timers.advance(60_000)
    expect(bench.opened).toEqual([])
    expect([
      isPhoneBoard({ path: 'COM7', vendorId: '1A86', productId: '7523' }),
      isPhoneBoard({ path: 'x', vendorId: '2E8A', productId: '000a' }),
    ]).toEqual([true, true])
  })

  test('the phone of last time is tried first, wherever its path has gone', async () => {
    const bench = openBench({ '/dev/ttyUSB0': 'silence', '/dev/ttyUSB1': 'phone' })
    bench.plug(nano, nanoElsewhere)
    bench.start({ ...nanoElsewhere, path: '/dev/ttyUSB7' })
    await bench.timers.advance(10)
    expect(bench.opened.map(({ path }) => path)).toEqual(['/dev/ttyUSB1'])
    expect(bench.news()).toEqual(['connected down'])
  })

  test('a port where nobody speaks is given 3.5 s, then left alone for a minute', async () => {
    const bench = openBench({ '/dev/ttyUSB0': 'silence', '/dev/ttyUSB1': 'phone' })
    bench.plug(nano)
    bench.start()
    await bench.timers.advance(63_000)
    expect(bench.opened.map(({ at }) => at)).toEqual([0])
    await bench.timers.advance(3_000)
    expect(bench.opened).toHaveLength(2)
    bench.plug(nano, nanoElsewhere)
    await bench.timers.advance(5_000)
    expect(bench.news()).toContain('connected down')
  })

  test('a port that is busy is tried after 1, 2, 4, 8 and then every 15 s, and told once', async () => {
    const bench = openBench({ '/dev/ttyUSB0': 'busy' })
    bench.plug(nano)
    bench.start()
    await bench.timers.advance(62_000)
    expect(bench.opened.map(({ at }) => at / 1000)).toEqual([0, 1, 3, 7, 15, 30, 45, 60])
    expect(bench.news()).toEqual(['trouble cannot-open'])
  })

  test('a replugged phone is back within 2 s, also in another socket', async () => {
    const bench = openBench({ '/dev/ttyUSB0': 'phone', '/dev/ttyUSB1': 'phone' })
    bench.plug(nano)
    bench.start()
    await bench.timers.advance(5)
    bench.plug()
    await bench.timers.advance(5_000)
    expect(bench.news()).toEqual(['connected down', 'disconnected unplugged'])
    bench.plug(nanoElsewhere)
    await bench.timers.advance(2_000)
    expect(bench.news()).toEqual(['connected down'])
  })

  test('without udevadm the trouble is told in plain words, and the search goes on', async () => {
    const bench = openBench({ '/dev/ttyUSB0': 'phone' })
    bench.fail(Object.assign(new Error('spawn udevadm ENOENT'), { code: 'ENOENT' }))
    const phone = bench.start()
    await bench.timers.advance(10_000)
    expect(bench.details()).toEqual([expect.stringContaining('install the package udev')])
    expect(bench.news()).toEqual(['trouble cannot-open'])
    bench.fail(undefined)
    bench.plug(nano)
    await bench.timers.advance(1_100)
    expect(bench.news()).toEqual(['connected down'])
    expect(phone.status()).toMatchObject({ type: 'connected', device: { path: '/dev/ttyUSB0' } })
  })
})
