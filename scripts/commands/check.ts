// npm run check: types, rules and walls, format, lock file.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lockFaults } from '../check/lock-faults.ts'
import { passThrough } from '../setup/pass-through.mjs'
import { repository } from '../setup/repository.ts'
import { say } from '../setup/say.mjs'
import { tellProblems } from '../setup/tell-problems.ts'

const TOOLS = [
  { what: 'types', file: 'typescript/bin/tsc', args: ['-b'] },
  { what: 'rules and walls', file: 'oxlint/bin/oxlint', args: ['--type-aware'] },
  { what: 'format', file: 'oxfmt/bin/oxfmt', args: ['--check'] },
]

async function checkLock(): Promise<boolean> {
  const faults = lockFaults(JSON.parse(await readFile(join(repository, 'package-lock.json'), 'utf8')))
  faults.forEach((fault) => say(`package-lock.json: ${fault}`))
  return faults.length === 0
}

await tellProblems(async () => {
  process.chdir(repository)
  const failed: string[] = []
  for (const { what, file, args } of TOOLS) {
    const tool = join(repository, 'node_modules', file)
    if ((await passThrough(process.execPath, [tool, ...args], process.env)) !== 0) failed.push(what)
  }
  if (!(await checkLock())) failed.push('lock file')
  say(
    failed.length === 0
      ? 'types, rules, walls, format and lock file are as they should be'
      : `not right: ${failed.join(', ')}`,
  )
  return failed.length === 0 ? 0 : 1
})
