import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether this machine installs its programs with apt: Debian, Ubuntu and their kin. */
export function hasApt(): boolean {
  return existsSync('/usr/bin/apt-get') && existsSync('/usr/bin/dpkg-query')
}

/** Those of `names` that are installed. */
export function installedPackages(names: readonly string[]): ReadonlySet<string> {
  const format = '-f=${Package} ${db:Status-Status}\\n'
  const { stdout } = spawnSync('dpkg-query', ['-W', format, ...names], { encoding: 'utf8' })
  const lines = stdout.split('\n').filter((line) => line.endsWith(' installed'))
  return new Set(lines.map((line) => line.slice(0, line.indexOf(' '))))
}

/** Whether this release has a package of that name, as far as its lists tell. */
export function isKnownPackage(name: string): boolean {
  return spawnSync('apt-cache', ['show', '--no-all-versions', name], { stdio: 'ignore' }).status === 0
}

/** The things of which no name is installed. */
export function missingOf(
  wanted: readonly (readonly string[])[],
  installed: ReadonlySet<string>,
): readonly (readonly string[])[] {
  return wanted.filter((names) => !names.some((name) => installed.has(name)))
}

/** One package to install for each thing: the first name that the release knows, else the last. */
export function namesToInstall(
  missing: readonly (readonly string[])[],
  isKnown: (name: string) => boolean,
): readonly string[] {
  return missing.flatMap((names) => names.find(isKnown) ?? names.at(-1) ?? [])
}
