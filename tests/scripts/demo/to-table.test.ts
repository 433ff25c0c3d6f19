import { expect, test } from 'vitest'
import { toTable } from '../../../scripts/demo/to-table.ts'
import { demoWords } from '../../../scripts/demo/words.ts'

const LIFT = { what: 'de hoorn gaat omhoog', seen: 'kiestoon (tone)', heard: 'kiestoon', ms: 15.4, problem: null }

test('a row says what happened, what was seen and heard, and after how long', () => {
  const lines = toTable([LIFT], demoWords('nl', {}))
  expect(lines.at(-1)).toMatch(/^de hoorn gaat omhoog +kiestoon \(tone\) +kiestoon +15 ms$/)
})

test('long times are seconds, as the language writes them', () => {
  expect(toTable([{ ...LIFT, ms: 4_260 }], demoWords('nl', {})).at(-1)).toMatch(/ 4,3 s$/)
  expect(toTable([{ ...LIFT, ms: 4_260 }], demoWords('en', {})).at(-1)).toMatch(/ 4\.3 s$/)
})

test('what failed stands below its row', () => {
  const lines = toTable([{ ...LIFT, ms: null, problem: '425 Hz was not heard' }, LIFT], demoWords('nl', {}))
  expect(lines.slice(-2)[0]).toBe('  ! 425 Hz was not heard')
})
