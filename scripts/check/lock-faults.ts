type Locked = {
  readonly resolved?: unknown
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

function packagesOf(lock: unknown): Readonly<Record<string, Locked>> {
  if (typeof lock !== 'object' || lock === null || !('packages' in lock)) throw new Error('this is no lock file')
  const { packages } = lock
  if (typeof packages !== 'object' || packages === null) throw new Error('this is no lock file')
  return { ...packages }
}

/** The folder around a package's own: '' is the outermost. */
function outside(place: string): string {
  return place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))
}

/** Whether npm finds `name` from inside `place`: there, or in any folder around it. */
function isLocked(packages: Readonly<Record<string, Locked>>, place: string, name: string): boolean {
  if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in packages) return true
  return place !== '' && isLocked(packages, outside(place), name)
}

/**
 * What is wrong with a package-lock.json, one line each:
 * - a package it names as optional but does not hold: `npm ci` would refuse the whole file. npm drops such a
 *   package in silence when a registry does not have it (yet).
 * - an address: everyone shall fetch from the registry that their own npm is set to.
 */
export function lockFaults(lock: unknown): readonly string[] {
  const packages = packagesOf(lock)
  return Object.entries(packages).flatMap(([place, { resolved, optionalDependencies = {} }]) => {
    const name = place === '' ? 'package.json' : place
    const addresses =
      typeof resolved === 'string' && resolved.includes('://') ? [`${name} names the address ${resolved}`] : []
    const lost = Object.keys(optionalDependencies)
      .filter((dependency) => !isLocked(packages, place, dependency))
      .map((dependency) => `${name} wants ${dependency}, which the lock file does not hold`)
    return [...addresses, ...lost]
  })
}
