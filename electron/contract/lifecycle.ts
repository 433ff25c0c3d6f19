import type { PaperOutcome, PaperSize } from './desk/paper-outcome.ts'
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
  /** What became of a paper that the core asked for. */
  | { readonly type: 'paper-made'; readonly paperId: string; readonly outcome: PaperOutcome }
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
  /** A page of kind `paper` shall draw this one, unseen. */
  | { readonly type: 'paper'; readonly order: PaperOrder }
  /** The page has drawn it, pictures and letters included. */
  | { readonly type: 'paper-ready'; readonly paperId: string }
  /** The folder of a file that the program wrote is to be opened, with the file marked in it. */
  | { readonly type: 'show-file'; readonly path: string }
  | { readonly type: 'stopped' }

/** A paper for main to have drawn, and what to do with it then. `fileName` is a proposal. */
export type PaperOrder = {
  readonly paperId: string
  readonly size: PaperSize
  readonly isLandscape: boolean
  readonly to: 'file' | 'printer'
  readonly fileName: string
  /** Of the one window that may ask where to. */
  readonly language: Language
}
