import { existsSync } from 'node:fs'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { carriedNode, ensurePackages } from '../../../scripts/setup/packages.mjs'
import { openTempFolder } from './temp-folder.ts'

afterEach(() => vi.unstubAllEnvs())

/** A checkout whose only packages are a tool and the project's Node, both in folders of its own. */
async function makeCheckout(folder: string): Promise<void> {
  const node = relative(join(folder, 'node_modules'), carriedNode(folder))
  const nodePackage = basename(dirname(dirname(node)))
  const wanted = {
    name: 'house',
    version: '1.0.0',
    devDependencies: { tool: 'file:packages/tool' },
    optionalDependencies: { [nodePackage]: `file:packages/${nodePackage}` },
  }
  const at = (name: string, kind: object) => ({
    [`node_modules/${name}`]: { resolved: `packages/${name}`, link: true, ...kind },
    [`packages/${name}`]: { version: '1.0.0', ...kind },
  })
  const packages = { '': wanted, ...at('tool', { dev: true }), ...at(nodePackage, { optional: true }) }
  const lock = { name: 'house', version: '1.0.0', lockfileVersion: 3, requires: true, packages }
  await writeFile(join(folder, 'package.json'), JSON.stringify(wanted))
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock))
  for (const name of ['tool', nodePackage]) {
    await mkdir(join(folder, 'packages', name), { recursive: true })
    await writeFile(join(folder, 'packages', name, 'package.json'), JSON.stringify({ name, version: '1.0.0' }))
  }
  const carried = join(folder, 'packages', node)
  await mkdir(dirname(carried), { recursive: true })
  await symlink(process.execPath, carried)
}

test.runIf(process.platform === 'linux')(
  'the tools and the own Node come also where npm is told to leave such packages out',
  async () => {
    await using folder = await openTempFolder()
    await makeCheckout(folder.path)
    vi.stubEnv('NODE_ENV', 'production')
    vi.stubEnv('npm_config_omit', 'optional')
    await ensurePackages(folder.path)
    expect(existsSync(join(folder.path, 'node_modules/tool/package.json'))).toBe(true)
    expect(existsSync(carriedNode(folder.path))).toBe(true)
  },
)
