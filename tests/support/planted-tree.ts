import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { repository } from '../../scripts/setup/repository.ts'

export type Planted = readonly [file: string, source: string]

/** A tree with this project's rules and one small file in each place, into which a test plants what is forbidden. */
export type PlantedTree = {
  /** What the compiler and the linter say while all of these stand in their files: one line each, file first. */
  plant(all: readonly Planted[]): Promise<readonly string[]>
  [Symbol.asyncDispose](): Promise<void>
}

const PROJECTS = [
  'hardware',
  'media',
  'care',
  'electron/contract',
  'electron/core',
  'electron/main',
  'electron/preload',
  'renderer',
  'scripts',
  'tests',
]

const SOURCES: Readonly<Record<string, string>> = {
  'hardware/phone.ts': 'export type Digit = { readonly digit: string }\nexport const lines = 1\n',
  'hardware/link/serial.ts': "import { SerialPort } from 'serialport'\nexport const open = SerialPort\n",
  'media/library.ts':
    "import { tracks } from './sql/tracks.ts'\nexport type Track = { readonly id: string }\nexport const library = tracks\n",
  'media/measure.ts': 'export const measure = 1\n',
  'media/sql/tracks.ts': "export type Row = { readonly id: string }\nexport const tracks = 'SELECT 1'\n",
  'care/people.ts':
    "import type { Track } from '../media/library.ts'\nexport type Person = { readonly likes: readonly Track[] }\nexport const people = 1\n",
  'care/sql/person.ts': 'export const person = 1\n',
  'electron/contract/api.ts':
    "import type { Digit } from '../../hardware/phone.ts'\nexport type Api = { readonly digit: Digit }\nexport const version = 1\n",
  'electron/core/compose.ts': "import { library } from '../../media/library.ts'\nexport const core = library\n",
  'electron/main/index.ts': "import { version } from '../contract/api.ts'\nexport const main = version\n",
  'electron/preload/index.ts': "import { version } from '../contract/api.ts'\nexport const preload = version\n",
  'renderer/main.tsx': "import { version } from '../electron/contract/api.ts'\nexport const page = version\n",
  'scripts/demo.ts': "import { core } from '../electron/core/compose.ts'\nexport const demo = core\n",
  'tests/phone.ts': "import { lines } from '../hardware/phone.ts'\nexport const heard = lines\n",
}

async function linkPackages(folder: string): Promise<void> {
  // Not the folder as a whole: what tsc writes into it belongs to each tree.
  const packages = join(repository, 'node_modules')
  await mkdir(join(folder, 'node_modules'))
  for (const name of await readdir(packages)) {
    if (!name.startsWith('.')) await symlink(join(packages, name), join(folder, 'node_modules', name))
  }
}

/** Makes the tree in a temporary folder. */
export async function openPlantedTree(): Promise<PlantedTree> {
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-walls-'))
  const write = async (file: string, source: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), source)
  }
  const run = (tool: string, ...args: string[]) => {
    const options = { cwd: folder, encoding: 'utf8' } as const
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(repository, 'node_modules', tool), ...args],
      options,
    )
    return status === 0 ? '' : stdout + stderr
  }
  for (const file of [
    'tsconfig.json',
    ...PROJECTS.map((place) => `${place}/tsconfig.json`),
    '.oxlintrc.json',
    'package.json',
  ]) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await cp(join(repository, file), join(folder, file))
  }
  for (const [file, source] of Object.entries(SOURCES)) await write(file, source)
  await linkPackages(folder)
  return {
    plant: async (all) => {
      for (const [file, source] of all) await write(file, source)
      try {
        const said = run('typescript/bin/tsc', '-b') + run('oxlint/bin/oxlint', '--type-aware', '--format=unix')
        return said.split('\n').filter((line) => line !== '')
      } finally {
        for (const [file] of all) {
          const original = SOURCES[file]
          await (original === undefined ? rm(join(folder, file)) : write(file, original))
        }
      }
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
