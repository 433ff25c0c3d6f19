/** An Electron that runs on this machine, and how it is told which program to run. */
export type ElectronRuntime = {
  /** `own` = given by ELECTRON_OVERRIDE_DIST_PATH; `fallback` = the repackaged old one, for trying out only. */
  readonly kind: 'own' | 'official' | 'fallback'
  readonly version: string
  /** The folder of the distribution. */
  readonly folder: string
  readonly executable: string
  /** Come before the program's own flags. */
  readonly args: readonly string[]
  /** Go with the environment of the process. */
  readonly env: Readonly<Record<string, string>>
}

/** Electron 36 is the first whose Node has Node-API 10, which better-sqlite3 needs. */
const FIRST_WITH_NODE_API_10 = 36

/** Whether the core can live in this Electron's utility process; otherwise it lives on the project's own Node. */
export function hasNodeApi10(runtime: Pick<ElectronRuntime, 'version'>): boolean {
  return Number.parseInt(runtime.version, 10) >= FIRST_WITH_NODE_API_10
}
