/** One of the four builds of the program: what it is made from and where it goes; paths from the repository. */
export type Part = {
  /** Name of its environment in vite.config.ts; Vite calls the page's `client`. */
  readonly environment: 'main' | 'preload' | 'core' | 'client'
  readonly output: string
  /** Output file without extension -> source. */
  readonly entries: Readonly<Record<string, string>>
  /** Folders and files whose change makes it out of date. */
  readonly inputs: readonly string[]
}

/** A change in these may change every part. */
const EVERYWHERE = ['vite.config.ts', 'scripts/build', 'tsconfig.json', 'package-lock.json', 'package.json']

/** The program is these; vite.config.ts says how each is built. */
export const PARTS: readonly Part[] = [
  {
    environment: 'main',
    output: 'out/app/main',
    entries: { index: 'electron/main/index.ts' },
    inputs: ['electron/main', 'electron/contract', ...EVERYWHERE],
  },
  {
    environment: 'preload',
    output: 'out/app/preload',
    entries: { index: 'electron/preload/index.ts' },
    inputs: ['electron/preload', 'electron/contract', ...EVERYWHERE],
  },
  {
    environment: 'core',
    output: 'out/app/core',
    entries: {
      'utility-entry': 'electron/core/utility-entry.ts',
      'node-entry': 'electron/core/node-entry.ts',
      'import-worker': 'media/import-worker.ts',
      cli: 'electron/core/cli.ts',
    },
    inputs: ['electron/core', 'electron/contract', 'hardware', 'media', 'care', ...EVERYWHERE],
  },
  {
    environment: 'client',
    output: 'out/app/renderer',
    entries: { index: 'renderer/index.html' },
    inputs: ['renderer', 'electron/contract', 'media/measure.ts', 'media/measure', ...EVERYWHERE],
  },
]
