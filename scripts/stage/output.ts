import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What a program writes, from its first line on. */
export type Output = {
  /** To be started in the program's place. */
  readonly executable: string
  text(): string
  /** Resolves when that line was written; rejects when the program ends before. */
  line(line: string, program: ChildProcess): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const LOOK_AGAIN_MS = 20

/**
 * Playwright hands over a program only when it is up, and its first lines are gone by then: a shell that becomes
 * the program copies them into a file.
 */
export async function openOutput(executable: string): Promise<Output> {
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-output-'))
  const file = join(folder, 'output')
  const shell = join(folder, 'start')
  await writeFile(file, '')
  await writeFile(shell, `#!/bin/bash\nexec '${executable}' "$@" > >(tee -a '${file}') 2> >(tee -a '${file}' >&2)\n`)
  await chmod(shell, 0o755)
  const text = () => readFileSync(file, 'utf8')
  return {
    executable: shell,
    text,
    line: async (line, program) => {
      while (!text().split('\n').includes(line)) {
        if (program.exitCode !== null || program.signalCode !== null)
          throw new Error(`the program ended; it had said:\n${text()}`)
        await pause(LOOK_AGAIN_MS)
      }
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
