// npm run demo -- [--lang nl|en]: the whole kiosk, with nobody there: what happens, and how quickly.
import { mkdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from '../build/build-app.ts'
import { openDemoStage } from '../demo/demo-stage.ts'
import { playDemo } from '../demo/play-demo.ts'
import { toTable } from '../demo/to-table.ts'
import { demoWords } from '../demo/words.ts'
import { ensureSystem } from '../setup/ensure-system.ts'
import { findElectron } from '../setup/find-electron.ts'
import { repository } from '../setup/repository.ts'
import { say } from '../setup/say.mjs'
import { endWithChildren } from '../stage/end-with-children.ts'
import { tellProblems } from '../setup/tell-problems.ts'

const FOLDER = join(repository, 'out/demo')

endWithChildren()
await tellProblems(async () => {
  const { values } = parseArgs({ options: { lang: { type: 'string' } } })
  const words = demoWords(values.lang, process.env)
  await ensureSystem(['electron', 'phone', 'cable', 'stage'])
  await findElectron()
  await buildApp()
  await rm(FOLDER, { recursive: true, force: true })
  await mkdir(FOLDER, { recursive: true })
  say(`${words.preparing} ...`)
  await using stage = await openDemoStage(words.language)
  const rows = await playDemo(stage, words, FOLDER)
  for (const line of toTable(rows, words)) console.log(line)
  const failed = rows.filter(({ problem }) => problem !== null).length
  say(failed === 0 ? words.well(relative(process.cwd(), FOLDER)) : words.failed(failed))
  return failed === 0 ? 0 : 1
})
