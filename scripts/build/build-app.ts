import { join } from 'node:path'
import { withLock } from '../setup/lock.mjs'
import { repository } from '../setup/repository.ts'
import { say } from '../setup/say.mjs'
import { copyMedia } from './copy-media.ts'
import { type Part, PARTS } from './part.ts'
import { inputsOf, isUpToDate, type Made, noteMade } from './up-to-date.ts'

function toMade({ environment, inputs, output }: Part): Made {
  return { name: environment, inputs, output }
}

async function outdatedParts(): Promise<readonly Part[]> {
  const current = await Promise.all(PARTS.map((part) => isUpToDate(toMade(part))))
  return PARTS.filter((_, i) => !current[i])
}

async function build(outdated: readonly Part[]): Promise<void> {
  // Loading Vite takes longer than finding out that nothing is to be built.
  const { createBuilder } = await import('vite')
  process.env.NODE_ENV = 'production'
  const builder = await createBuilder({ configFile: join(repository, 'vite.config.ts') })
  await Promise.all(
    outdated.map(async (part) => {
      const environment = builder.environments[part.environment]
      if (environment === undefined) throw new Error(`vite.config.ts has no environment ${part.environment}`)
      const inputs = await inputsOf(toMade(part))
      await builder.build(environment)
      await noteMade(toMade(part), inputs)
    }),
  )
}

/**
 * Brings out/app up to date: builds the parts whose sources changed and copies changed sounds.
 * @throws when a part does not build
 */
export async function buildApp(): Promise<void> {
  if ((await outdatedParts()).length === 0) return await copyMedia()
  await withLock(join(repository, 'out', 'build.lock'), async () => {
    const began = performance.now()
    const outdated = await outdatedParts()
    if (outdated.length > 0) {
      await build(outdated)
      const names = outdated.map(({ output }) => output.replace('out/app/', '')).join(', ')
      say(`built ${names} in ${((performance.now() - began) / 1000).toFixed(1)} s`)
    }
  })
  await copyMedia()
}
