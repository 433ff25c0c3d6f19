import { expect, test } from 'vitest'
import { memoryOf, parsePss } from '../../../../scripts/bench/start/memory.ts'

const ROLLUP = `55d0-7ffc ---p 00000000 00:00 0 [rollup]
Rss:               61236 kB
Pss:               40511 kB
Pss_Dirty:         20108 kB
`

test('the PSS is read, not one of its parts', () => {
  expect(parsePss(ROLLUP)).toBe(40_511)
})

test('another text is refused', () => {
  expect(() => parsePss('Rss: 1 kB')).toThrow()
})

test('this very process holds some memory', () => {
  expect(memoryOf(process.pid)).toBeGreaterThan(1)
})
