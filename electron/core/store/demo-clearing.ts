import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// The stores are open while somebody asks for it, so the demo home is cleared at the next start; the mark goes last,
// and a cut in between only means that it is done again.
const MARK = 'demo-home-leaves'

/** What a house is made of in its folder; logs and the window's own files stay. */
const HOUSE = /^(kiosk|dossier)\.sqlite|^(audio|pictures|files)$/

/** Asks the next start to begin with an empty house. */
export function markForClearing(dataDir: string): void {
  writeFileSync(join(dataDir, MARK), '')
}

/** Empties a marked folder; false where there is no mark. Call it before the stores are opened. */
export function clearIfMarked(dataDir: string): boolean {
  if (!existsSync(join(dataDir, MARK))) return false
  for (const name of readdirSync(dataDir)) {
    if (HOUSE.test(name)) rmSync(join(dataDir, name), { recursive: true, force: true })
  }
  rmSync(join(dataDir, MARK), { force: true })
  return true
}
