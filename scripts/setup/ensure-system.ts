import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.ts'
import { hasApt, installedPackages, isKnownPackage, missingOf, namesToInstall } from './debian.ts'
import { withLock } from './lock.mjs'
import { DEBIAN_PACKAGES, type Need } from './needed.ts'
import { runQuietly } from './run-quietly.mjs'
import { SetupProblem } from './setup-problem.mjs'

/** For systems without apt: a program that shows whether a need is met. Electron itself tells what it lacks. */
const TELLTALES: Readonly<Record<Need, readonly string[]>> = {
  electron: [],
  phone: [],
  cable: ['socat'],
  stage: ['Xvfb', 'pulseaudio', 'parec'],
  firmware: ['avr-gcc'],
  contest: ['mpd'],
}

const QUIET = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name)))
}

function missingPackages(needs: readonly Need[]): readonly (readonly string[])[] {
  const wanted = needs.flatMap((need) => DEBIAN_PACKAGES[need])
  return missingOf(wanted, installedPackages(wanted.flat()))
}

function hasPackageLists(): boolean {
  const lists = '/var/lib/apt/lists'
  return existsSync(lists) && readdirSync(lists).some((name) => name.endsWith('Packages') || name.includes('Packages.'))
}

async function install(needs: readonly Need[]): Promise<void> {
  const missing = missingPackages(needs)
  if (missing.length === 0) return
  const update = () => runQuietly('fetching the list of Debian packages', 'apt-get', ['update', '-q'], { env: QUIET })
  const add = () => {
    const names = namesToInstall(missing, isKnownPackage)
    const args = ['install', '-y', '-q', '--no-install-recommends', ...names]
    return runQuietly(`installing ${names.join(' ')}`, 'apt-get', args, { env: QUIET })
  }
  const fresh = !hasPackageLists()
  if (fresh) await update()
  let done = await add()
  // Old lists name files that the archive has replaced since.
  if (done.code !== 0 && !fresh) {
    await update()
    done = await add()
  }
  if (done.code !== 0) throw new SetupProblem(`${done.output.trim()}\nThese Debian packages could not be installed.`)
}

/**
 * Brings what the system must have: installs it as root on Debian, otherwise says what to type.
 * Takes about 20 ms when nothing is missing.
 * @throws {SetupProblem} when something is missing and cannot be installed from here
 */
export async function ensureSystem(needs: readonly Need[]): Promise<void> {
  if (process.platform !== 'linux') return
  if (!hasApt()) {
    const lacking = needs.flatMap((need) => TELLTALES[need]).filter((name) => !hasProgram(name))
    if (lacking.length === 0) return
    throw new SetupProblem(
      `These programs are missing here: ${lacking.join(', ')}. Install them the way your system does.`,
    )
  }
  const missing = missingPackages(needs)
  if (missing.length === 0) return
  if (process.getuid?.() === 0) {
    await withLock(join(cacheFolder(), 'apt.lock'), () => install(needs))
    return
  }
  const names = namesToInstall(missing, isKnownPackage).join(' ')
  throw new SetupProblem(
    `Some Debian packages are missing. Type this once, then try again:\n\n  sudo apt-get update && sudo apt-get install -y ${names}\n`,
  )
}
