import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { say } from './say.mjs'

const SIGN_OF_LIFE_MS = 10_000
const KEPT_OUTPUT = 4_000
/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * A step that is stopped half-way shall not go on behind the next try's back.
 * @param {import('node:child_process').ChildProcess} child
 */
function endWith(child) {
  const stop = () => child.kill()
  /** @param {NodeJS.Signals} signal */
  const leave = (signal) => process.exit(128 + constants.signals[signal])
  process.once('exit', stop)
  for (const signal of SIGNALS) process.once(signal, leave)
  child.once('close', () => {
    process.off('exit', stop)
    for (const signal of SIGNALS) process.off(signal, leave)
  })
}

/**
 * Runs a set-up step without its output: says what it does, that it still goes on, and how long it took.
 * @param {string} what what people read, e.g. "fetching the packages"
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>} the exit code (127: no such program) and the end of its output
 */
export async function runQuietly(what, file, args, options = {}) {
  const began = performance.now()
  const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`
  say(`${what} ...`)
  const sign = setInterval(() => say(`  still ${what} (${seconds()})`), SIGN_OF_LIFE_MS)
  let output = ''
  /** @param {unknown} chunk */
  const keep = (chunk) => {
    output = (output + String(chunk)).slice(-KEPT_OUTPUT)
  }
  try {
    const code = await new Promise((resolve) => {
      const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
      endWith(child)
      child.stdout.on('data', keep)
      child.stderr.on('data', keep)
      child.once('error', (error) => {
        keep(error.message)
        resolve(127)
      })
      child.once('close', (exitCode) => resolve(exitCode ?? 1))
    })
    if (code === 0) say(`  done in ${seconds()}`)
    return { code, output }
  } finally {
    clearInterval(sign)
  }
}
