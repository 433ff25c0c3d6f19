// Every command of the project begins here: `node scripts/run.mjs COMMAND ...`.
// This file and what it imports run on Node 20 with no package installed; all else runs on the
// project's own Node, which comes with the packages.
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { passThrough } from './setup/pass-through.mjs'
import { carriedNode, ensurePackages } from './setup/packages.mjs'
import { SetupProblem } from './setup/setup-problem.mjs'
import { say } from './setup/say.mjs'

const scripts = dirname(fileURLToPath(import.meta.url))
const repository = dirname(scripts)
const [command = 'start', ...rest] = process.argv.slice(2)

/** @param {string} name */
function scriptOf(name) {
  const place = join(scripts, 'commands', `${name}.ts`)
  return /^[a-z-]+$/.test(name) && existsSync(place) ? place : undefined
}

const script = scriptOf(command)
if (script === undefined) {
  say(`There is no command "${command}". See the list with: npm run`)
  process.exit(2)
}
try {
  await ensurePackages(repository)
} catch (problem) {
  if (!(problem instanceof SetupProblem)) throw problem
  say(problem.message)
  process.exit(1)
}

const node = carriedNode(repository)
process.exitCode = await passThrough(node, [script, ...rest], {
  ...process.env,
  NODE_OPTIONS: '',
  // Behind a proxy the download of Electron shall use it too.
  NODE_USE_ENV_PROXY: '1',
  DRAAISCHIJF_NODE: node,
  // Commands and the core are compiled once: each is quicker by 0.14 s.
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(repository, 'node_modules', '.cache', 'compiled'),
  PATH: [dirname(node), join(repository, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
})
