/** The questions that a music advice answers, in the order in which they are read. */
export const ADVICE_PARTS = ['which', 'when', 'how', 'with-whom', 'silence', 'hearing', 'rather-not'] as const
export type AdvicePart = (typeof ADVICE_PARTS)[number]
