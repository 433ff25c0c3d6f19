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
  /** A resident's window is there: the phone is listened to, and an unfurnished house gets the demo home. */
  readonly kioskWindow: boolean
  /** No SQLite file is opened: for a runtime that cannot load the store, and to prove the way. */
  readonly storeless: boolean
  /** True when a core of the same run went before: an open play may still be sounding. */
  readonly restarted: boolean
}

/** Which page stands at the other end of a port: each is served its own calls, and main says which it is. */
export type PageKind = 'kiosk' | 'journal' | 'workspace' | 'paper'

/** Main to core. With `port` comes one end of a channel to a page. */
export type ToCore =
  | { readonly type: 'start'; readonly config: CoreConfig }
  | { readonly type: 'port'; readonly page: PageKind }
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
  /** The house is another one: the core is to be started anew. */
  | { readonly type: 'start-anew' }
  | { readonly type: 'stopped' }
