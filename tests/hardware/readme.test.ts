import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDeviceMessage } from '../../hardware/wire/device-message.ts'
import { readFrame } from '../../hardware/wire/frame.ts'

const text = await readFile(join(import.meta.dirname, '../../hardware/README.md'), 'utf8')

test('every KSP/1 line in the manual is right, checksum and meaning', () => {
  const lines = text.split('\n').filter((line) => /^[@#][0-9A-F]{2} /.test(line))
  expect(lines).toHaveLength(23 + 5)
  for (const line of lines) {
    const reading = readFrame(line)
    expect(reading, line).toMatchObject({ type: 'frame' })
    if (reading.type === 'frame' && reading.frame.direction === '@')
      expect(readDeviceMessage(reading.frame).type, line).not.toBe('ignored')
  }
})
