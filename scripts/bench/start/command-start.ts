import { repository } from '../../setup/repository.ts'
import { say } from '../../setup/say.mjs'
import { startProgram } from '../running-program.ts'

const RUNS = 7

/**
 * From `npm start` to a window whose numbers would sound at once, in ms. The first run, which may make the demo
 * home, is not counted.
 */
export async function measureCommandStart(dataDir: string, env: NodeJS.ProcessEnv): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = 0; run <= RUNS; run += 1) {
    const args = ['start', '--', '--data', dataDir]
    await using program = await startProgram({ executable: 'npm', args, env, cwd: repository })
    if (run > 0) times.push(program.readyAfterMs)
    else say(`  the first start took ${(program.readyAfterMs / 1_000).toFixed(1)} s`)
  }
  return times
}
