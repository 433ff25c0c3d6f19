import { expect, describe, test, vi } from 'vitest'
import { openExaminer } from '../../../media/import/examiner.ts'

vi.setConfig({ testTimeout: 30_000 })

const stubborn = new URL('../fixtures/workers/stubborn-worker.mjs', import.meta.url)
const ask = (path: string) => ({ path, isToBeHeard: true })

describe('looking into a file', () => {
  test.each(['circles', 'dies', 'throws'])(
    'that leads nowhere (%s) ends, and the next file is looked into',
    async (path) => {
      await using examiner = openExaminer(stubborn, 3_000)
      expect(await examiner.examine(ask(path))).toBeNull()
      expect(await examiner.examine(ask('good'))).toEqual({ type: 'refused', why: 'no-sound' })
    },
  )

  test('ends when it is closed, and closing twice is closing once', async () => {
    const examiner = openExaminer(stubborn)
    const asked = examiner.examine(ask('circles'))
    await examiner[Symbol.asyncDispose]()
    expect(await asked).toBeNull()
    await examiner[Symbol.asyncDispose]()
  })
})
