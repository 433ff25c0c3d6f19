import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repository } from '../scripts/setup/repository.ts'
import { openPlantedTree, type Planted, type PlantedTree } from './support/planted-tree.ts'

let tree: PlantedTree
beforeAll(async () => {
  tree = await openPlantedTree()
})
afterAll(() => tree[Symbol.asyncDispose]())

const take = (what: string, from: string) => `import { ${what} } from '${from}'\nexport const planted = ${what}\n`
const takeType = (what: string, from: string) =>
  `import type { ${what} } from '${from}'\nexport type Planted = ${what}\n`

/** What either tool says about a wall; a module that is merely missing would prove nothing. */
const WALL = /no-restricted-imports|TS6307/

const FORBIDDEN: readonly (readonly [why: string, file: string, source: string])[] = [
  ['the phone takes a song', 'hardware/planted.ts', take('library', '../media/library.ts')],
  ['the phone opens a window', 'hardware/planted.ts', take('app', 'electron')],
  ['the phone writes a database', 'hardware/link/planted.ts', take('backup', 'better-sqlite3')],
  ['the music knows the people', 'media/planted.ts', take('people', '../care/people.ts')],
  ['the music listens to the phone', 'media/sql/planted.ts', take('lines', '../../hardware/phone.ts')],
  ['the music opens a serial port', 'media/planted.ts', take('SerialPort', 'serialport')],
  ['the people play music', 'care/planted.ts', take('library', '../media/library.ts')],
  ['the people look behind the front door of the music', 'care/planted.ts', takeType('Row', '../media/sql/tracks.ts')],
  ['the contract brings a value', 'electron/contract/planted.ts', take('library', '../../media/library.ts')],
  ['the contract reads a file', 'electron/contract/planted.ts', take('readFileSync', 'node:fs')],
  ['the contract takes a package', 'electron/contract/planted.ts', take('z', 'zod')],
  ['the contract knows the core', 'electron/contract/planted.ts', takeType('Core', '../core/compose.ts')],
  ['the core opens a window', 'electron/core/planted.ts', take('app', 'electron')],
  ['the core looks behind a front door', 'electron/core/planted.ts', take('tracks', '../../media/sql/tracks.ts')],
  ['main does business', 'electron/main/planted.ts', take('core', '../core/compose.ts')],
  ['main reads the database', 'electron/main/planted.ts', take('backup', 'better-sqlite3')],
  ['preload reaches the phone', 'electron/preload/planted.ts', take('lines', '../../hardware/phone.ts')],
  ['the page takes a song by itself', 'renderer/planted.ts', take('library', '../media/library.ts')],
  ['a screen listens to samples itself', 'renderer/planted.ts', take('measure', '../media/measure.ts')],
  ['the listening worker takes a song', 'renderer/player/measure-worker.ts', take('library', '../../media/library.ts')],
  ['the page reads a file', 'renderer/planted.ts', take('readFileSync', 'node:fs')],
  ['the page speaks to Electron', 'renderer/planted.ts', take('ipcRenderer', 'electron')],
  ['the page runs the core', 'renderer/planted.ts', take('core', '../electron/core/compose.ts')],
  ['the program needs a script', 'electron/core/planted.ts', take('demo', '../../scripts/demo.ts')],
  ['the program needs a test', 'hardware/planted.ts', take('heard', '../tests/phone.ts')],
]

const ALLOWED: readonly (readonly [what: string, file: string, source: string])[] = [
  ['the phone opens a serial port', 'hardware/planted.ts', take('SerialPort', 'serialport')],
  ['the music reads a file', 'media/planted.ts', take('readFile', 'node:fs/promises')],
  ['the people name a song', 'care/planted.ts', takeType('Track', '../media/library.ts')],
  ['the contract names a song', 'electron/contract/planted.ts', takeType('Track', '../../media/library.ts')],
  ['the core plays music', 'electron/core/planted.ts', take('library', '../../media/library.ts')],
  ['main opens a window', 'electron/main/planted.ts', take('app', 'electron')],
  ['the page calls through the contract', 'renderer/planted.ts', take('version', '../electron/contract/api.ts')],
  ['the listening worker measures', 'renderer/player/measure-worker.ts', take('measure', '../../media/measure.ts')],
  ['the page draws', 'renderer/planted.ts', take('createRoot', 'react-dom/client')],
]

const MANY_LINES = Array.from({ length: 301 }, (_, i) => `export const line${i} = ${i}\n`).join('')

const BAD_HABITS: readonly (readonly [rule: string, source: string])[] = [
  ['import(no-default-export)', 'export default 1\n'],
  ['oxc(no-barrel-file)', "export * from './phone.ts'\n"],
  ['eslint(no-console)', "console.log('here')\nexport {}\n"],
  ['eslint(max-lines)', MANY_LINES],
  ['typescript(no-explicit-any)', 'export const planted = (value: any): unknown => value\n'],
  ['typescript(no-non-null-assertion)', 'export const planted = (value: string | null): string => value!\n'],
  ['typescript(no-floating-promises)', 'export function planted(): void {\n  Promise.resolve(1)\n}\n'],
  [
    'typescript(no-misused-promises)',
    'export const planted = (list: readonly number[]): void => list.forEach(async () => undefined)\n',
  ],
  ['typescript(only-throw-error)', "export function planted(): never {\n  throw 'words'\n}\n"],
  [
    'typescript(switch-exhaustiveness-check)',
    "export function planted(side: 'left' | 'right'): number {\n  switch (side) {\n    case 'left':\n      return 1\n  }\n  return 0\n}\n",
  ],
]

/** The project of tsconfig.json to which a file belongs. */
const projectOf = (file: string) => /^(electron\/)?[a-z]+/.exec(file)?.[0] ?? ''

/** Each in a file of its own, so that a line tells which one it is about. */
const apart = (cases: readonly (readonly [string, string, string])[]): readonly Planted[] =>
  cases.map(([, file, source], i) => [file.replace('planted', `planted-${i}`), source])

describe('walls', () => {
  // One project at a time: the compiler does not look at those that build on a faulty one.
  test.each([...new Set(FORBIDDEN.map(([, file]) => projectOf(file)))])(
    'no forbidden import into %s goes unnoticed',
    async (project) => {
      const cases = FORBIDDEN.filter(([, file]) => projectOf(file) === project)
      const planted = apart(cases)
      const walls = (await tree.plant(planted)).filter((line) => WALL.test(line))
      const unnoticed = cases.filter((_, i) => !walls.some((line) => line.startsWith(planted[i]?.[0] ?? '')))
      expect(unnoticed.map(([why]) => why)).toEqual([])
    },
  )

  test('the core has no document, the page no process', async () => {
    const said = await tree.plant([
      ['electron/core/planted.ts', 'export const planted = document.title\n'],
      ['renderer/planted.ts', 'export const planted = process.env\n'],
    ])
    expect(said).toContainEqual(expect.stringMatching(/^electron\/core\/planted\.ts.*TS2584/))
    expect(said).toContainEqual(expect.stringMatching(/^renderer\/planted\.ts.*TS2591/))
  })

  test('what is allowed is not complained of', async () => {
    expect(await tree.plant(apart(ALLOWED))).toEqual([])
  })
})

describe('this project', () => {
  test.each([
    ['types', 'typescript/bin/tsc', ['-b']],
    ['rules and walls', 'oxlint/bin/oxlint', ['--type-aware', '--format=unix']],
  ])(
    'keeps to its %s',
    (_what, tool, args) => {
      const file = join(repository, 'node_modules', tool)
      const { stdout, status } = spawnSync(process.execPath, [file, ...args], { cwd: repository, encoding: 'utf8' })
      expect(status === 0 ? '' : stdout).toBe('')
    },
    180_000,
  ) // from nothing, on two cores that test beside it
})

describe('rules', () => {
  test('the linter knows every bad habit', async () => {
    const planted = BAD_HABITS.map(([, source], i): Planted => [`hardware/planted-${i}.ts`, source])
    const said = await tree.plant(planted)
    const unnoticed = BAD_HABITS.filter(
      ([rule], i) => !said.some((line) => line.startsWith(`hardware/planted-${i}.ts`) && line.includes(rule)),
    )
    expect(unnoticed.map(([rule]) => rule)).toEqual([])
  })

  test('the linter sees two files that need each other', async () => {
    const said = await tree.plant([
      ['hardware/phone.ts', "import { open } from './link/serial.ts'\nexport const lines: unknown = open\n"],
      ['hardware/link/serial.ts', "import { lines } from '../phone.ts'\nexport const open: unknown = lines\n"],
    ])
    expect(said.join('\n')).toContain('import(no-cycle)')
  })
})
