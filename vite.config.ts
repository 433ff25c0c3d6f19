// Four builds of one program (see ARCHITECTURE.md): main, preload, core and the page.
import { builtinModules } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type EnvironmentOptions } from 'vite'
import { type Part, PARTS } from './scripts/build/part.ts'

const repository = fileURLToPath(new URL('.', import.meta.url))
const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
  readFileSync(join(repository, 'package.json'), 'utf8'),
)
/** Native packages: they stay files of their own, also in the packed program. */
const native = Object.keys(dependencies)
/** How long each plugin took is no news for who builds. */
const checks = { pluginTimings: false }
const external = ['electron', /^node:/, ...builtinModules, ...native]

function inRepository(entries: Part['entries']): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(repository, file)]))
}

function nodePart({ output, entries }: Part, target: string, format: 'es' | 'cjs'): EnvironmentOptions {
  const extension = format === 'cjs' ? 'cjs' : 'js'
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: native, conditions: ['node'] },
    build: {
      ssr: true,
      outDir: join(repository, output),
      emptyOutDir: true,
      target,
      minify: false,
      sourcemap: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: inRepository(entries),
        checks,
        external,
        // Flat, so that a module finds its neighbours beside itself wherever it was bundled to.
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` },
      },
    },
  }
}

function pagePart({ output, entries }: Part): EnvironmentOptions {
  return {
    build: {
      outDir: join(repository, output),
      emptyOutDir: true,
      target: 'chrome130',
      sourcemap: true,
      // Pictures and sounds stay files: the page's policy allows no data: addresses for them.
      assetsInlineLimit: 0,
      rolldownOptions: { input: inRepository(entries), checks },
    },
  }
}

function environmentOf(part: Part): EnvironmentOptions {
  switch (part.environment) {
    case 'main':
      return nodePart(part, 'node20', 'es')
    case 'preload':
      // A sandboxed preload can only be CommonJS.
      return nodePart(part, 'node20', 'cjs')
    case 'core':
      return nodePart(part, 'node22', 'es')
    case 'client':
      return pagePart(part)
  }
}

export default defineConfig({
  root: join(repository, 'renderer'),
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  environments: Object.fromEntries(PARTS.map((part) => [part.environment, environmentOf(part)])),
})
