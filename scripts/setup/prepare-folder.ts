import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { withLock } from './lock.mjs'

/**
 * Makes a folder whole or not at all: `make` fills a folder beside it, which then gets the name.
 * Nothing is done when the folder is there; two processes never do it at the same time.
 */
export async function prepareFolder(folder: string, make: (unfinished: string) => Promise<void>): Promise<void> {
  if (existsSync(folder)) return
  await withLock(`${folder}.lock`, async () => {
    if (existsSync(folder)) return
    const beside = dirname(folder)
    const prefix = `${basename(folder)}.unfinished-`
    await mkdir(beside, { recursive: true })
    // Those of interrupted runs: the lock is ours, so nobody works in them.
    for (const name of await readdir(beside)) {
      if (name.startsWith(prefix)) await rm(join(beside, name), { recursive: true, force: true })
    }
    const unfinished = await mkdtemp(join(beside, prefix))
    try {
      await make(unfinished)
      await rename(unfinished, folder)
    } finally {
      await rm(unfinished, { recursive: true, force: true })
    }
  })
}
