import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Stick } from '../../../contract/desk/import-calls.ts'

/** Where sticks appear on a desktop's Linux: under the user's own folder, or beside each other. */
const LINUX_ROOTS = [/^\/run\/media\/[^/]+\/[^/]+$/, /^\/media\/[^/]+(\/[^/]+)?$/, /^\/mnt\/[^/]+$/]
/** Letters that a stick gets; A to C are the machine's own. */
const DRIVES = Array.from('DEFGHIJKLMNOPQRSTUVWXYZ', (letter) => ({ path: `${letter}:\\`, name: `${letter}:` }))

/** Sticks among the mounts of Linux, as `/proc/self/mounts` tells them: octal escapes stand for spaces (proc(5)). */
export function parseMounts(text: string): Stick[] {
  return text.split('\n').flatMap((line) => {
    const [device = '', escaped = ''] = line.split(' ')
    const path = escaped.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
    const isStick = device.startsWith('/dev/') && LINUX_ROOTS.some((root) => root.test(path))
    return isStick ? [{ path, name: basename(path) }] : []
  })
}

/** Whether the same sticks are there, in whatever order they are told. */
export function isSameSticks(one: readonly Stick[], other: readonly Stick[]): boolean {
  const paths = (sticks: readonly Stick[]): string => JSON.stringify(sticks.map(({ path }) => path).toSorted())
  return paths(one) === paths(other)
}

/** How the sticks that are plugged in now are found out. Never rejects. */
export type ListSticks = () => Promise<readonly Stick[]>

/** By this machine's own rules; with `root`, every folder in it counts as a stick (for tests and training). */
export function chooseListing(platform: NodeJS.Platform, root: string | undefined): ListSticks {
  if (root) return () => foldersIn(root)
  if (platform === 'linux') return async () => parseMounts(await readFile('/proc/self/mounts', 'utf8').catch(() => ''))
  if (platform === 'darwin') return () => foldersIn('/Volumes')
  if (platform === 'win32') return () => whichAreThere(DRIVES)
  return async () => []
}

async function foldersIn(root: string): Promise<readonly Stick[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  // The machine's own disk is a link among the volumes of macOS.
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ path: join(root, name), name }))
}

async function whichAreThere(sticks: readonly Stick[]): Promise<readonly Stick[]> {
  const found = await Promise.all(
    sticks.map(({ path }) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    ),
  )
  return sticks.filter((_, index) => found[index])
}
