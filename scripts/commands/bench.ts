// npm run bench -- [latency|start|workspace] [--json FILE]: how quick and how small it is.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Judged } from '../bench/goal.ts'
import { benchLatency } from '../bench/latency/latency.ts'
import { benchStart } from '../bench/start/start.ts'
import { benchWorkspace } from '../bench/workspace/workspace.ts'
import { toJsonLines } from '../bench/to-json-lines.ts'
import { toTable } from '../bench/to-table.ts'
import { buildApp } from '../build/build-app.ts'
import { ensureSystem } from '../setup/ensure-system.ts'
import { findElectron } from '../setup/find-electron.ts'
import { say } from '../setup/say.mjs'
import { SetupProblem } from '../setup/setup-problem.mjs'
import { endWithChildren } from '../stage/end-with-children.ts'
import { tellProblems } from '../setup/tell-problems.ts'

const BENCHES: Readonly<Record<string, () => Promise<readonly Judged[]>>> = {
  latency: benchLatency,
  start: benchStart,
  workspace: benchWorkspace,
}

/** The other player is only to compare with: where it cannot be had, the figures stand alone. */
async function bringContest(): Promise<void> {
  try {
    await ensureSystem(['contest'])
  } catch (problem) {
    if (!(problem instanceof SetupProblem)) throw problem
    say(`the Music Player Daemon is left out: ${problem.message}`)
  }
}

endWithChildren()
await tellProblems(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })
  const names = positionals.length === 0 ? Object.keys(BENCHES) : positionals
  const unknown = names.find((name) => !Object.hasOwn(BENCHES, name))
  if (unknown !== undefined) {
    say(`There is no "${unknown}" to measure. There are: ${Object.keys(BENCHES).join(', ')}`)
    return 2
  }
  await ensureSystem(['electron', 'phone', 'cable', 'stage'])
  if (names.includes('latency')) await bringContest()
  const runtime = await findElectron()
  await buildApp()
  const judged: Judged[] = []
  for (const name of names) {
    say(`measuring ${name} ...`)
    judged.push(...((await BENCHES[name]?.()) ?? []))
  }
  console.log(`Electron ${runtime.version}${runtime.kind === 'fallback' ? ', repackaged' : ''}`)
  for (const line of toTable(judged)) console.log(line)
  if (values.json === undefined) return 0
  const file = resolve(values.json)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, toJsonLines(judged))
  say(`written to ${file}`)
  return 0
})
