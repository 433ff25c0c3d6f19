import { expect, test } from 'vitest'
import { hasNodeApi10 } from '../../../scripts/setup/electron-runtime.ts'

test('an old Electron leaves the core to the own Node', () => {
  expect(hasNodeApi10({ version: '33.2.1' })).toBe(false)
  expect(hasNodeApi10({ version: '35.7.5' })).toBe(false)
})

test('the Electron of package.json runs the core itself', () => {
  expect(hasNodeApi10({ version: '36.0.0' })).toBe(true)
  expect(hasNodeApi10({ version: '45.4.1' })).toBe(true)
})
