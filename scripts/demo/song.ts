import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Digit } from '../../hardware/events.ts'
import { repository } from '../setup/repository.ts'

/** A song of the demo home, as far as the demo must know it beforehand. */
export type DemoSong = { readonly title: string; readonly firstNoteHz: number }

type ListedSong = { readonly slug: string; readonly title: string; readonly firstNoteHz: number }
type Home = {
  readonly residents: readonly {
    readonly slug: string
    readonly slots: Readonly<Record<string, { readonly song: string }>>
  }[]
  readonly places: readonly { readonly resident?: string | null }[]
}

const FOLDER = join(repository, 'out/app/media/demo')

async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(FOLDER, name), 'utf8'))
}

/**
 * The song that should sound behind a number of the demo home's first phone.
 * @throws when that number is empty
 */
export async function songBehind(digit: Digit): Promise<DemoSong> {
  const home = await read<Home>('home.json')
  const songs = await read<readonly ListedSong[]>('songs.json')
  const resident = home.residents.find(({ slug }) => slug === home.places[0]?.resident)
  const song = songs.find(({ slug }) => slug === resident?.slots[digit]?.song)
  if (song === undefined) throw new Error(`there is no song behind ${digit} in the demo home`)
  return { title: song.title, firstNoteHz: song.firstNoteHz }
}
