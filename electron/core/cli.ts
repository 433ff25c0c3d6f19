import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { defaultDataDir } from '../contract/data-dir.ts'
import { languageOf, parseCommandLine, UsageError, type CommandLine } from './cli/arguments.ts'
import { importMusic } from './cli/import-music.ts'
import type { Outcome, Say } from './cli/outcome.ts'
import { checkHouse, printEvents, printList, printResidents } from './cli/reading.ts'
import { cliWords } from './cli/words.ts'

// npm run cli -- COMMAND: the same house, without a window. Exit code 0 well, 1 a problem, 2 wrong use.
const say: Say = {
  line: (text) => void process.stdout.write(`${text}\n`),
  problem: (text) => void process.stderr.write(`${text}\n`),
}

async function run(line: CommandLine): Promise<Outcome> {
  const dataDir = resolve(
    line.dataDir ?? (process.env['DRAAISCHIJF_DATA'] || defaultDataDir(process.platform, process.env, homedir())),
  )
  const words = cliWords(line.language)
  const { command } = line
  switch (command.type) {
    case 'import':
      return importMusic(dataDir, command, words, say)
    case 'residents':
      return printResidents(dataDir, words, say)
    case 'list':
      return printList(dataDir, command.resident, words, say)
    case 'events':
      return printEvents(dataDir, command.json, words, say)
    case 'check':
      return checkHouse(dataDir, words, say)
  }
}

try {
  process.exitCode = await run(parseCommandLine(process.argv.slice(2)))
} catch (thrown) {
  if (thrown instanceof UsageError) {
    say.problem(cliWords(languageOf(process.argv.slice(2))).usage)
    process.exitCode = 2
  } else {
    say.problem(thrown instanceof Error ? thrown.message : String(thrown))
    process.exitCode = 1
  }
}
