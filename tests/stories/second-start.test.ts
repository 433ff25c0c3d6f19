import { expect, test } from 'vitest'
import { runProgram } from '../../scripts/stage/run-program.ts'
import { openHome } from '../support/home.ts'

test('a second start with the same data folder says so in one sentence and ends', async () => {
  await using home = await openHome()
  const { code, lines } = await runProgram(['--data', home.dataDir], home.program.env)
  expect(code).toBe(1)
  expect(lines).toEqual([
    `Draaischijf draait al met de map ${home.dataDir}. Het venster dat er al is, staat nu vooraan.`,
  ])
  await home.shows('idle')
})
