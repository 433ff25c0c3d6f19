import { z } from 'zod'
import { CareError } from '../../../../care/errors.ts'
import type { ListOwner } from '../../../../care/model.ts'
import type { TrackId } from '../../../../media/model.ts'
import type { AliasAnswer, SongCalls } from '../../../contract/desk/song-calls.ts'
import { AppError } from '../../../contract/errors.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { owner, trackId } from './song-words.ts'

type BenchCalls = Pick<SongCalls, 'addToBench' | 'removeFromBench' | 'setStandIn' | 'addAlias' | 'removeAlias'>

/** phone.md's emergency numbers: no old number can be one. */
const EMERGENCY = ['112', '0611']

/** Songs beside the list: those that wait, and those behind a number from long ago. */
export function createBenchCalls(desk: Desk): Table<BenchCalls> {
  const { bench, listEditor, lists, songBook } = desk.doors
  const ofSong = z.object({ owner, trackId })
  const title = (song: TrackId): string => songBook.song(song)?.title ?? ''
  const waits = (whose: ListOwner, song: TrackId): boolean => bench.tracks(whose).includes(song)
  const changeAlias = (
    what: string,
    whose: ListOwner,
    number: string,
    before: TrackId | null,
    after: TrackId | null,
  ): void =>
    desk.did({
      what,
      name: number,
      redo: () => listEditor.changeAlias(whose, number, before, after),
      undo: () => listEditor.changeAlias(whose, number, after, before),
    })
  return {
    addToBench: {
      may: THERAPIST,
      args: ofSong,
      run: ({ owner: whose, trackId: song }) => {
        if (!songBook.isFor(whose, song)) throw new AppError('forbidden', 'this song belongs to one person alone')
        if (waits(whose, song)) return
        desk.did({
          what: 'bench-added',
          name: title(song),
          redo: () => bench.add(whose, song),
          undo: () => bench.remove(whose, song),
        })
      },
    },
    removeFromBench: {
      may: THERAPIST,
      args: ofSong,
      run: ({ owner: whose, trackId: song }) => {
        const was = bench.songs(whose).find((one) => one.trackId === song)
        if (was === undefined) return
        desk.did({
          what: 'bench-removed',
          name: title(song),
          redo: () => bench.remove(whose, song),
          undo: () => bench.restore(whose, was),
        })
      },
    },
    setStandIn: {
      may: THERAPIST,
      args: ofSong.extend({ isOn: z.boolean() }),
      run: ({ owner: whose, trackId: song, isOn }) => {
        if (bench.songs(whose).find((one) => one.trackId === song)?.standIn === isOn) return
        const set = (to: boolean): void => {
          if (!waits(whose, song)) throw new CareError('conflict', 'the song is no longer on the reserve list')
          bench.setStandIn(whose, song, to)
        }
        desk.did({
          what: isOn ? 'stand-in-on' : 'stand-in-off',
          name: title(song),
          redo: () => set(isOn),
          undo: () => set(!isOn),
        })
      },
    },
    addAlias: {
      may: THERAPIST,
      args: z.object({ owner, number: z.string().max(60), trackId }),
      run: ({ owner: whose, number: typed, trackId: song }): AliasAnswer => {
        const number = typed.replace(/[\s.()/-]/gu, '')
        if (EMERGENCY.includes(number)) return 'emergency'
        if (!/^\d{2,15}$/.test(number)) return 'malformed'
        if (!songBook.isFor(whose, song)) throw new AppError('forbidden', 'this song belongs to one person alone')
        const standing = lists.aliases(whose).find((alias) => alias.number === number)
        if (standing !== undefined) return standing.trackId === song ? 'kept' : 'taken'
        changeAlias('alias-added', whose, number, null, song)
        return 'kept'
      },
    },
    removeAlias: {
      may: THERAPIST,
      args: z.object({ owner, number: z.string().max(15), trackId }),
      run: ({ owner: whose, number, trackId: song }) => changeAlias('alias-removed', whose, number, song, null),
    },
  }
}
