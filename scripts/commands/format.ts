// npm run format: writes every file the way `npm run check` wants it.
import { join } from 'node:path'
import { passThrough } from '../setup/pass-through.mjs'
import { repository } from '../setup/repository.ts'
import { tellProblems } from '../setup/tell-problems.ts'

await tellProblems(() =>
  passThrough(
    process.execPath,
    [join(repository, 'node_modules/oxfmt/bin/oxfmt'), ...process.argv.slice(2)],
    process.env,
  ),
)
