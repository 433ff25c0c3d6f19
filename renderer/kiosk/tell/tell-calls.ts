import type { CoreApi } from '../../../electron/contract/api.ts'
import type { CoreClient } from '../../app/core-client.ts'

type Asked = 'openVisit' | 'closeVisit' | 'tellAboutSong' | 'stickFiles' | 'stickFile' | 'tellOverCard'

/** What the page to tell on asks of the core. Rejects with AppError. */
export type TellCalls = {
  readonly [K in Asked]: (...args: Parameters<CoreApi[K]>) => Promise<Awaited<ReturnType<CoreApi[K]>>>
}

export function createTellCalls(ask: CoreClient['ask']): TellCalls {
  return {
    openVisit: (args) => ask((core) => core.openVisit(args)),
    closeVisit: (args) => ask((core) => core.closeVisit(args)),
    tellAboutSong: (args) => ask((core) => core.tellAboutSong(args)),
    stickFiles: (args) => ask((core) => core.stickFiles(args)),
    stickFile: (args) => ask((core) => core.stickFile(args)),
    tellOverCard: (args) => ask((core) => core.tellOverCard(args)),
  }
}
