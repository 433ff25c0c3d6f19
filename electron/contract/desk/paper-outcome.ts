/** The sheets that papers are printed on. */
export type PaperSize = 'A3' | 'A4' | 'A5'

/** What became of a paper. `written`: it lies in `folder` under `fileName`. */
export type PaperOutcome =
  | { readonly type: 'written'; readonly fileName: string; readonly folder: string }
  | { readonly type: 'printed' }
  /** Somebody closed the window that asks where to, or the printer's. */
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly reason: PaperFailure }

/** `page`: the sheet itself was not ready in time. */
export type PaperFailure = 'disk-full' | 'not-writable' | 'no-printer' | 'page'
