import { say } from './say.mjs'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Runs a command and sets the exit code: what `work` returns, or 1 when it failed. What cannot be had on this
 * machine is told in its own words, anything else as the error it is.
 */
export async function tellProblems(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work()
  } catch (error) {
    process.exitCode = 1
    if (error instanceof SetupProblem) say(error.message)
    else if (error instanceof Error && error.message.startsWith('Build failed')) say(error.message)
    else console.error(error)
  }
}
