import { spawn } from 'node:child_process'
import { say } from './say.mjs'

const SIGN_OF_LIFE_MS = 10_000
const KEPT_OUTPUT = 4_000

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
