// npm test -- [vitest's own arguments]: all tests, and what they need before.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buildApp } from '../build/build-app.ts'
import { ensureSystem } from '../setup/ensure-system.ts'
import { findElectron } from '../setup/find-electron.ts'
import { passThrough } from '../setup/pass-through.mjs'
import { repository } from '../setup/repository.ts'
import { say } from '../setup/say.mjs'
import { tellProblems } from '../setup/tell-problems.ts'
import { parseTestReport } from '../test/test-report.ts'

const REPORT = join(repository, 'out', 'test-report.json')

await tellProblems(async () => {
  await ensureSystem(['electron', 'phone', 'cable', 'stage', 'firmware'])
  const runtime = await findElectron()
  if (runtime.kind === 'fallback') say(`the tests run on a repackaged Electron ${runtime.version}`)
  await buildApp()
  await mkdir(join(repository, 'out'), { recursive: true })
  await rm(REPORT, { force: true })
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${REPORT}`]
  const code = await passThrough(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
    ...process.env,
    DRAAISCHIJF_NODE: process.execPath,
  })
  const { passed, failed, skipped } = parseTestReport(JSON.parse(await readFile(REPORT, 'utf8')))
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  // A run in which nothing ran has proved nothing.
  return code === 0 && passed === 0 ? 1 : code
})
