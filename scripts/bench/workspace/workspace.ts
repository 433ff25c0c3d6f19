import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { say } from '../../setup/say.mjs'
import { openProgram } from '../../stage/program.ts'
import { toFigure } from '../figure.ts'
import type { Judged } from '../goal.ts'
import { barePageClicks } from './bare-page.ts'
import { furnishBigHouse, PASSPHRASE, SIZE } from './big-house.ts'
import { clickToUsable, WALK } from './screens.ts'
import { typingDelays } from './typing.ts'

const WALKS = 6
const BARE = 'a page with one button'
const USABLE_MS = 300
const TYPING_MS = 50

/** How quick the workspace is in a house that is larger than any. */
export async function benchWorkspace(): Promise<readonly Judged[]> {
  await using opening = new AsyncDisposableStack()
  const dataDir = await mkdtemp(join(tmpdir(), 'draaischijf-bench-'))
  opening.defer(() => rm(dataDir, { recursive: true, force: true }))
  say(`  a house of ${SIZE.residents} residents, ${SIZE.tracks} tracks and ${SIZE.balloons} balloons`)
  await furnishBigHouse(dataDir)
  const program = opening.use(await openProgram({ dataDir, flags: ['--workspace'] }))
  const { page } = program
  await page.locator('[data-testid=secret] input').fill(PASSPHRASE)
  await page.click('[data-testid=log-in]')
  await page.waitForSelector('[data-testid=residents]')
  const times = new Map<string, number[]>(WALK.map(({ name }) => [name, []]))
  for (let walk = 0; walk < WALKS; walk += 1) {
    for (const way of WALK) times.get(way.name)?.push(await clickToUsable(page, way))
  }
  say('  typing')
  await page.click('[data-testid=section-library]')
  const typing = await typingDelays(page, '[data-testid=library-search] input, input[data-testid=library-search]')
  const bare = { name: BARE, values: await barePageClicks(page, WALKS) }
  return [
    ...[...times].map(([name, values]) => ({
      figure: toFigure(`click -> ${name} usable`, 'ms', values, bare),
      goal: { p95: USABLE_MS },
    })),
    { figure: toFigure('key -> taken by the page', 'ms', typing), goal: { p95: TYPING_MS } },
  ]
}
