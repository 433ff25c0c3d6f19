import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { repository } from '../setup/repository.ts'
import { stampOf } from './stamp.ts'

/** Something made from inputs; all paths from the repository. */
export type Made = { readonly name: string; readonly inputs: readonly string[]; readonly output: string }

function noteOf(made: Made): string {
  return join(repository, 'out', 'stamps', made.name)
}

async function present(made: Made): Promise<string> {
  return `${await stampOf(repository, made.inputs)} ${await stampOf(repository, [made.output])}`
}

/** Whether inputs and output are what they were when it was last made. */
export async function isUpToDate(made: Made): Promise<boolean> {
  const noted = await readFile(noteOf(made), 'utf8').catch(() => '')
  return noted === (await present(made))
}

/** To be called right after it was made from inputs whose stamp was `inputs` before. */
export async function noteMade(made: Made, inputs: string): Promise<void> {
  await mkdir(dirname(noteOf(made)), { recursive: true })
  await writeFile(noteOf(made), `${inputs} ${await stampOf(repository, [made.output])}`)
}

/** The stamp of its inputs, to be taken before it is made: a change meanwhile is not lost. */
export function inputsOf(made: Made): Promise<string> {
  return stampOf(repository, made.inputs)
}
