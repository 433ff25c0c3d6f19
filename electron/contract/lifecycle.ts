import type { Language } from './view.ts'

/** What main tells a core at its start. Paths are absolute. */
export type CoreConfig = {
  readonly dataDir: string
  /** Songs, pictures and spoken texts that come with the program. */
  readonly assetsDir: string
  /** Opens exactly this port and no other; null looks for a known phone. */
  readonly serialPath: string | null
  readonly placeName: string | null
  readonly language: Language
  readonly virtualPhone: boolean
  /** No SQLite file is opened: for a runtime that cannot load the store, and to prove the way. */
  readonly storeless: boolean
  /** True when a core of the same run went before: an open play may still be sounding. */
  readonly restarted: boolean
}

/** Main to core. With `port` comes one end of a channel to a page. */
export type ToCore =
  | { readonly type: 'start'; readonly config: CoreConfig }
  | { readonly type: 'port' }
  | { readonly type: 'beat' }
  | { readonly type: 'stop' }

/** Core to main. `armed`: the numbers that can be dialled would sound at once. `output`: whether a device takes the sound. */
export type FromCore =
  | { readonly type: 'started' }
  | {
      readonly type: 'refused'
      readonly reason: 'data-in-use' | 'unknown-place' | 'newer-data'
      readonly detail: string
    }
  | { readonly type: 'beat' }
  | { readonly type: 'armed' }
  | { readonly type: 'output'; readonly present: boolean }
  | { readonly type: 'stopped' }
