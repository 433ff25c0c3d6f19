/** Colours a board or a slip can have. Ink (#25211C) on each of them is 7:1 at least; a test measures it. */
export const BOARD_COLOURS = {
  sage: '#DDE2D9',
  sand: '#F3E6C4',
  rose: '#F2DFD6',
  sky: '#DAE6EC',
  lilac: '#E7E0EC',
  paper: '#FDFAF3',
} as const

/** Colours that hang as a balloon of their own. */
export const BALLOON_COLOURS = {
  madder: '#8F2A25',
  ochre: '#D9922E',
  sun: '#F2C94C',
  grass: '#7E9B5A',
  sea: '#3F6E86',
  plum: '#6B4A72',
} as const

export type BoardColour = keyof typeof BOARD_COLOURS
export type BalloonColour = keyof typeof BALLOON_COLOURS | BoardColour

/** In the order in which they are offered. */
export const BOARD_COLOUR_NAMES: readonly BoardColour[] = ['sage', 'sand', 'rose', 'sky', 'lilac', 'paper']
export const BALLOON_COLOUR_NAMES: readonly BalloonColour[] = [
  'madder',
  'ochre',
  'sun',
  'grass',
  'sea',
  'plum',
  ...BOARD_COLOUR_NAMES,
]

/** What a new board is painted in. */
export const FIRST_COLOUR: BoardColour = 'sage'

export const isBoardColour = (word: string): word is BoardColour => Object.hasOwn(BOARD_COLOURS, word)
export const isBalloonColour = (word: string): word is BalloonColour =>
  isBoardColour(word) || Object.hasOwn(BALLOON_COLOURS, word)

/** As it is painted; a word nobody knows any more is the colour of paper. */
export function toHex(word: string): string {
  const all: Readonly<Record<string, string>> = { ...BALLOON_COLOURS, ...BOARD_COLOURS }
  return all[word] ?? BOARD_COLOURS.paper
}

/** The sheet a board is, in the units of every place on it: as wide to high as A3 within its margins. */
export const SHEET = { width: 1_400, height: 880 } as const
/** The smallest and the largest a balloon can be made. */
export const BALLOON_WIDTH = { least: 96, most: 520 } as const
