import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

// Electron waits for this module before it is ready, so the program may still register its schemes.
const STUB = `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'
const folder = process.env.DRAAISCHIJF_APP
if (!folder) {
  console.error('DRAAISCHIJF_APP names no program')
  process.exit(2)
}
const { main, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setAppPath(folder)
app.setName(name)
app.setVersion(version)
await import(pathToFileURL(join(folder, main)).href)
`

/** Writes the program that an Electron without one of its own starts: it runs the one that DRAAISCHIJF_APP names. */
export async function writeStub(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'stub', type: 'module', main: 'stub.js' }))
  await writeFile(join(folder, 'stub.js'), STUB)
}
