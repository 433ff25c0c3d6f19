import { runCommandLine } from '../../stage/command-line.ts'

/** Brings a folder of songs into a new house, behind the numbers of its only resident, as anybody would. */
export async function prepareHouse(dataDir: string, songs: string): Promise<void> {
  const words = ['import', songs, '--data', dataDir, '--resident', 'Bench', '--lang', 'en']
  const { code, stderr } = await runCommandLine(words)
  if (code !== 0) throw new Error(`the test songs could not be brought in:\n${stderr}`)
}
