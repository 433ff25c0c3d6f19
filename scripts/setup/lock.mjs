import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './say.mjs'

const LOOK_AGAIN_MS = 100

/** @param {string} file */
function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
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
 * Writes the own process number first and then links it to the lock's name, so that nobody ever
 * reads a lock without its holder.
 * @param {string} file
 */
function take(file) {
  const own = `${file}.${process.pid}`
  writeFileSync(own, String(process.pid))
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
    if (isAlive(holderOf(aside))) linkSync(aside, file)
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
    const holder = holderOf(file)
    if (!isAlive(holder)) removeDead(file)
    else if (!told) {
      say(`process ${holder} is setting up the same; waiting for it`)
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
