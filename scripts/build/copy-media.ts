import { existsSync } from 'node:fs'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { withLock } from '../setup/lock.mjs'
import { repository } from '../setup/repository.ts'
import { inputsOf, isUpToDate, type Made, noteMade } from './up-to-date.ts'

/** Sounds that the program brings along: the songs of the demo home and the spoken texts. */
const COPIED: readonly Made[] = ['demo', 'spoken'].map((name) => ({
  name: `media-${name}`,
  inputs: [`media/${name}`],
  output: `out/app/media/${name}`,
}))

async function copy(made: Made): Promise<void> {
  const [from = ''] = made.inputs
  const inputs = await inputsOf(made)
  const target = join(repository, made.output)
  await rm(target, { recursive: true, force: true })
  if (existsSync(join(repository, from))) await cp(join(repository, from), target, { recursive: true })
  await noteMade(made, inputs)
}

/** Copies them to out/app/media when they changed. */
export async function copyMedia(): Promise<void> {
  const current = await Promise.all(COPIED.map(isUpToDate))
  if (current.every(Boolean)) return
  await withLock(join(repository, 'out', 'build.lock'), async () => {
    for (const made of COPIED) if (!(await isUpToDate(made))) await copy(made)
  })
}
