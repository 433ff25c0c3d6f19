import { expect, test } from 'vitest'
import type { CoreConfig, FromCore } from '../../../electron/contract/lifecycle.ts'
import { liveAs } from '../../../electron/core/life.ts'
import { UnknownPlaceError } from '../../../electron/core/store/choose-phone-place.ts'
import { StoreError } from '../../../electron/core/store/store-error.ts'

const CONFIG: CoreConfig = {
  dataDir: '/nowhere',
  assetsDir: '/nowhere',
  serialPath: null,
  placeName: null,
  language: 'en',
  virtualPhone: false,
  kioskWindow: true,
  storeless: false,
  restarted: false,
}

/** A core whose start fails with `thrown`, and what it told until then. */
async function startRefusedBy(thrown: unknown) {
  const told: FromCore[] = []
  const ended: number[] = []
  const receive = liveAs({ tell: (message) => void told.push(message), end: (code) => void ended.push(code) }, () =>
    Promise.reject(thrown),
  )
  receive({ type: 'start', config: CONFIG })
  await new Promise((resolve) => setImmediate(resolve))
  return { told, ended, receive }
}

test.for([
  ['data-in-use', new StoreError('in-use', 'the reason')],
  ['newer-data', new StoreError('newer', 'the reason')],
  ['unknown-place', new UnknownPlaceError('the reason')],
] as const)('a start that cannot be is refused as %s, and the core waits to be ended', async ([reason, thrown]) => {
  const { told, ended, receive } = await startRefusedBy(thrown)
  expect(told).toEqual([{ type: 'refused', reason, detail: 'the reason' }])
  expect(ended).toEqual([])
  receive({ type: 'stop' })
  expect(ended).toEqual([0])
})

test('any other failure ends the process, to be started again', async () => {
  const { told, ended } = await startRefusedBy(new StoreError('not-writable', 'the disk sulks'))
  expect([told, ended]).toEqual([[], [1]])
})
