import { spawn } from 'node:child_process'
import { endWithUs, stopChild } from './stop-child.ts'

/** A screen of its own that nobody sees. */
export type Display = {
  /** To be given to the programs that shall show themselves on it. */
  readonly env: { readonly DISPLAY: string; readonly WAYLAND_DISPLAY: '' }
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const START_MS = 10_000

/**
 * Starts an X server with one screen, on a number that is free.
 * @throws when there is no Xvfb or it does not start
 */
export async function startDisplay(size = { width: 1280, height: 800 }): Promise<Display> {
  const screen = ['-screen', '0', `${size.width}x${size.height}x24`]
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen, '-nolisten', 'tcp', '-noreset', '-ac'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  endWithUs(server)
  const stop = () => stopChild(server)
  try {
    const number = await displayNumber(server)
    return { env: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: '' }, stop, [Symbol.asyncDispose]: stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Xvfb chooses a free number itself and writes it as soon as programs can connect. */
function displayNumber(server: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    const overdue = setTimeout(() => reject(new Error('Xvfb did not start in time')), START_MS)
    let text = ''
    server.stdio[3]?.on('data', (chunk) => {
      text += String(chunk)
      if (!text.endsWith('\n')) return
      clearTimeout(overdue)
      resolve(Number(text))
    })
    server.once('error', reject)
    server.once('exit', () => {
      clearTimeout(overdue)
      reject(new Error('Xvfb ended at its start'))
    })
  })
}
