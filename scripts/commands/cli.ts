// npm run cli -- COMMAND ...: the program's command line, on the project's Node.
import { join } from 'node:path'
import { buildApp } from '../build/build-app.ts'
import { passThrough } from '../setup/pass-through.mjs'
import { repository } from '../setup/repository.ts'
import { tellProblems } from '../setup/tell-problems.ts'

await tellProblems(async () => {
  await buildApp()
  const cli = join(repository, 'out/app/core/cli.js')
  return await passThrough(process.execPath, [cli, ...process.argv.slice(2)], process.env)
})
