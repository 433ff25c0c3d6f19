import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where prepared programs are kept for all checkouts: `DRAAISCHIJF_CACHE`, else the user's cache folder.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.DRAAISCHIJF_CACHE) return env.DRAAISCHIJF_CACHE
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'draaischijf')
}
