import { expect, test } from 'vitest'
import { refuseTestRuntime } from '../../../scripts/setup/refuse-test-runtime.ts'

test('the repackaged Electron is packed only where it was asked for', () => {
  const runtime = { kind: 'fallback', version: '33.2.1' } as const
  expect(() => refuseTestRuntime(runtime, false)).toThrow('npm run pack -- --test-runtime')
  expect(() => refuseTestRuntime(runtime, true)).not.toThrow()
})

test.for(['official', 'own'] as const)('an Electron of kind %s is packed', (kind) => {
  expect(() => refuseTestRuntime({ kind, version: '45.4.1' }, false)).not.toThrow()
})
