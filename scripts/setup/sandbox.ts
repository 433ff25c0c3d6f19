import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronRuntime } from './electron-runtime.ts'

const SETUID = 0o4000

function kernelSays(file: string): string {
  try {
    return readFileSync(join('/proc/sys', file), 'utf8').trim()
  } catch {
    return ''
  }
}

function hasSetuidHelper({ folder }: ElectronRuntime): boolean {
  try {
    const { mode, uid } = statSync(join(folder, 'chrome-sandbox'))
    return uid === 0 && (mode & SETUID) !== 0
  } catch {
    return false
  }
}

/**
 * Why Chromium's sandbox cannot work for this user, or undefined when it can. Without it the page is only as safe
 * as its own code, so only root (tests, containers) and trials go without.
 */
export function sandboxObstacle(runtime: ElectronRuntime): string | undefined {
  if (process.platform !== 'linux') return undefined
  if (process.getuid?.() === 0) return 'root'
  if (hasSetuidHelper(runtime)) return undefined
  const forbidden =
    kernelSays('kernel/unprivileged_userns_clone') === '0' ||
    kernelSays('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    kernelSays('user/max_user_namespaces') === '0'
  if (!forbidden) return undefined
  const helper = join(runtime.folder, 'chrome-sandbox')
  return `this system lets Electron's sandbox work only after: sudo chown root ${helper} && sudo chmod 4755 ${helper}`
}
