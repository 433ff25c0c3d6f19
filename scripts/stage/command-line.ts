import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { repository } from '../setup/repository.ts'

/** What one run of the command line wrote, and how it ended: 0 well, 1 a problem was found, 2 wrong use. */
export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string }

const LARGEST_OUTPUT_BYTES = 64 * 1024 * 1024

/** Runs the built command line, as `npm run cli -- WORDS` does. It must have been built. */
export function runCommandLine(words: readonly string[]): Promise<Outcome> {
  const cli = join(repository, 'out/app/core/cli.js')
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, ...words],
      { maxBuffer: LARGEST_OUTPUT_BYTES },
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? 1, stdout, stderr })
      },
    )
  })
}
