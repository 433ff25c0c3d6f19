import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { withLock } from './lock.mjs'
import { runQuietly } from './run-quietly.mjs'
import { SetupProblem } from './setup-problem.mjs'

/** better-sqlite3 needs Node-API 10 and the scripts are TypeScript that Node strips itself. */
const OLDEST_OWN_NODE = 24

/** @param {string} repository */
function packagedNode(repository) {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(repository, 'node_modules', `node-${platform}-${process.arch}`, 'bin', file)
}

/** Platforms for which package.json names a Node; elsewhere the machine's own must do. */
function isNodePackaged() {
  return ['linux-x64', 'linux-arm64', 'win32-x64'].includes(`${process.platform}-${process.arch}`)
}

/**
 * The Node on which the project runs.
 * @param {string} repository
 */
export function carriedNode(repository) {
  return isNodePackaged() ? packagedNode(repository) : process.execPath
}

/** @param {string} repository */
function stampOf(repository) {
  const lock = readFileSync(join(repository, 'package-lock.json'))
  return createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex')
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} */
function lockedPackages(file) {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {}
}

/**
 * Whether somebody's own `npm install` already brought what the lock file names.
 * @param {string} repository
 */
function isInstalledByHand(repository) {
  const installed = lockedPackages(join(repository, 'node_modules', '.package-lock.json'))
  return Object.entries(lockedPackages(join(repository, 'package-lock.json'))).every(
    ([place, locked]) =>
      place === '' || locked.optional || locked.devOptional || installed[place]?.version === locked.version,
  )
}

/** @param {string} repository */
async function install(repository) {
  // No package needs its install script (all native ones carry their binaries), and some would compile for minutes.
  // NODE_ENV=production or npm's own settings may leave out what every command needs: the tools, and the project's Node.
  const all = ['--include=dev', '--include=optional']
  const args = ['ci', ...all, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const own = process.env.npm_execpath
  const npm = own !== undefined && basename(own).startsWith('npm-cli') ? own : undefined
  const what = 'fetching the packages (half a minute the first time)'
  const { code, output } =
    npm === undefined
      ? await runQuietly(what, 'npm', args, { cwd: repository, shell: process.platform === 'win32' })
      : await runQuietly(what, process.execPath, [npm, ...args], { cwd: repository })
  if (code === 0) return
  throw new SetupProblem(
    `${output.trim()}\nThe packages could not be fetched. Is there a network, and is the package registry reachable from here?`,
  )
}

/** @param {string} repository */
function checkNode(repository) {
  const node = carriedNode(repository)
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? ''
  if (Number(/^v(\d+)\./.exec(version)?.[1]) >= OLDEST_OWN_NODE) return
  throw new SetupProblem(
    isNodePackaged()
      ? `The project's own Node does not run here (${node}). Remove node_modules and try again.`
      : `For ${process.platform} on ${process.arch} the project brings no Node of its own. Install Node ${OLDEST_OWN_NODE} or newer and try again.`,
  )
}

/**
 * Brings the packages of package-lock.json, the project's Node among them, when they are not there.
 * Takes a few milliseconds when they are.
 * @param {string} repository
 * @throws {SetupProblem} when they cannot be had
 */
export async function ensurePackages(repository) {
  const stampFile = join(repository, 'node_modules', '.draaischijf-packages')
  const wanted = stampOf(repository)
  const isDone = () =>
    existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted && existsSync(carriedNode(repository))
  if (isDone()) return
  await withLock(join(repository, 'out', 'packages.lock'), async () => {
    if (isDone()) return
    if (!isInstalledByHand(repository) || !existsSync(carriedNode(repository))) await install(repository)
    checkNode(repository)
    writeFileSync(stampFile, wanted)
  })
}
