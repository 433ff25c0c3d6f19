import { z } from 'zod'
import { CareError } from '../../../../care/errors.ts'
import type { BlockId } from '../../../../care/model.ts'
import type { SongCalls } from '../../../contract/desk/song-calls.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { blockId, owner, trackId } from './song-words.ts'

type BlockCalls = Pick<SongCalls, 'blockSong' | 'allowSong'>

const THE_THERAPIST = { observerRole: 'therapist', identifiedBy: 'login' } as const

/** Songs that may not sound, and those that may again. The playback store comes first: it holds at once. */
export function createBlockCalls(desk: Desk): Table<BlockCalls> {
  const { blocks, songBook } = desk.doors
  return {
    blockSong: {
      may: THERAPIST,
      args: z.object({ owner, trackId, reason: z.string().trim().max(200) }),
      run: ({ owner: whose, trackId: song, reason: typed }) => {
        const before = blocks.blocks(whose).find((block) => block.trackId === song)
        if (before !== undefined) return { blockId: before.id }
        const title = songBook.song(song)?.title ?? ''
        const reason = typed === '' ? null : typed
        const residentId = 'residentId' in whose ? whose.residentId : null
        let standing: BlockId | null = null
        desk.did({
          what: 'song-blocked',
          name: title,
          redo: () => {
            standing = blocks.block(whose, song, { by: 'therapist', reason })
            desk
              .dossier()
              .add('block', { blockId: standing, residentId, trackId: song, title, reason, ...THE_THERAPIST })
          },
          undo: () => {
            if (standing === null || !blocks.blocks(whose).some((block) => block.id === standing))
              throw new CareError('conflict', 'the song may sound already')
            blocks.undoBlock(standing)
            desk.dossier().add('block_undone', { blockId: standing, ...THE_THERAPIST })
          },
        })
        if (standing === null) throw new Error('a song that was blocked has a block')
        return { blockId: standing }
      },
    },
    allowSong: {
      may: THERAPIST,
      args: z.object({ owner, blockId }),
      run: ({ owner: whose, blockId: id }) => {
        const block = blocks.blocks(whose).find((one) => one.id === id)
        if (block === undefined) throw new CareError('conflict', 'the song may sound already')
        const title = songBook.song(block.trackId)?.title ?? ''
        const told = (): { blockId: BlockId; title: string; by: string } => ({
          blockId: id,
          title,
          by: desk.login().name,
        })
        desk.did({
          what: 'song-allowed',
          name: title,
          redo: () => {
            blocks.undoBlock(id)
            desk.dossier().add('block_lifted', told())
          },
          undo: () => {
            blocks.reopenBlock(id)
            desk.dossier().add('block_restored', told())
          },
        })
      },
    },
  }
}
