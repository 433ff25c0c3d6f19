import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './say.mjs'

const LOOK_AGAIN_MS = 100
/** No set-up takes so long; for systems that do not tell when a process began. */
const OLDEST_MS = 2 * 60 * 60 * 1_000

/**
 * The process number in a lock, and when that process began.
 * @param {string} file
 */
function holderOf(file) {
  try {
    const [pid, began = ''] = readFileSync(file, 'utf8').split(' ')
    return { pid: Number(pid), began, takenAt: statSync(file).mtimeMs }
  } catch {
    return { pid: 0, began: '', takenAt: 0 }
  }
}

/**
 * When a process began, in the kernel's own ticks; empty where the system does not tell.
 * @param {number} pid
 */
function beginOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Field 22 of proc(5), counted from the last bracket: a program's name may hold blanks and brackets.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Whether the process that took a lock still runs. Its number alone does not tell: after a restart it may be another's,
 * in a container even our own.
 * @param {string} file
 */
function isHeld(file) {
  const { pid, began, takenAt } = holderOf(file)
  if (!isAlive(pid)) return false
  const begins = beginOf(pid)
  if (began !== '' && begins !== '') return began === begins
  if (pid === process.pid && takenAt < Date.now() - process.uptime() * 1_000) return false
  return Date.now() - takenAt < OLDEST_MS
}

/**
 * Writes the own process number first and then links it to the lock's name, so that nobody ever
 * reads a lock without its holder.
 * @param {string} file
 */
function take(file) {
  const own = `${file}.${process.pid}`
  writeFileSync(own, `${process.pid} ${beginOf(process.pid)}`)
  try {
    linkSync(own, file)
    return true
  } catch {
    return false
  } finally {
    rmSync(own, { force: true })
  }
}

/** @param {string} file */
function removeDead(file) {
  const aside = `${file}.dead.${process.pid}`
  try {
    renameSync(file, aside)
    // Between looking and renaming another process may have taken the lock: give it back.
    if (isHeld(aside)) linkSync(aside, file)
  } catch {
    // Another process was faster; the caller looks again.
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * Does `work` while no other process of this machine holds the same lock file. A lock whose holder
 * died is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  let told = false
  while (!take(file)) {
    if (!isHeld(file)) removeDead(file)
    else if (!told) {
      say(`process ${holderOf(file).pid} is setting up the same; waiting for it`)
      told = true
    }
    await pause(LOOK_AGAIN_MS)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
