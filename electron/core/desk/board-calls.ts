import { z } from 'zod'
import type { BoardContent, BoardItem, BoardItemId, BoardKind, BoardLook, Spot } from '../../../care/board-item.ts'
import { openBoard } from '../../../care/board.ts'
import type { EntryId, ResidentId } from '../../../care/model.ts'
import { DIAL_ORDER, type DialDigit } from '../../../media/choose.ts'
import type { TrackId } from '../../../media/model.ts'
import type { BoardCalls } from '../../contract/desk/board-calls.ts'
import {
  BALLOON_WIDTH,
  FIRST_COLOUR,
  isBalloonColour,
  isBoardColour,
  SHEET,
  type BoardColour,
} from '../../contract/desk/board-colours.ts'
import { createBalloonDeeds } from './board/balloon-deeds.ts'
import { createShowing } from './board/showing.ts'
import { CARE, THERAPIST, type Table } from './call.ts'
import type { Desk } from './desk.ts'
import { createPhotoCalls } from './photo/photo-calls.ts'
import { idOf, toldArgs } from './told-args.ts'

const residentId = idOf<ResidentId>()
const id = idOf<BoardItemId>()
const entryId = idOf<EntryId>()
const of = z.object({ residentId })
const colour = z.string().refine(isBoardColour)

const spot: z.ZodType<Spot> = z.object({
  x: z.number().min(0).max(SHEET.width),
  y: z.number().min(0).max(SHEET.height),
  width: z.number().min(BALLOON_WIDTH.least).max(BALLOON_WIDTH.most),
})

const content: z.ZodType<BoardContent> = z.object({
  ...toldArgs,
  kind: z.enum(['photo', 'drawing', 'word', 'saying', 'colour', 'voice']) satisfies z.ZodType<BoardKind>,
  caption: z.string().max(300),
  note: z.string().max(2_000),
  file: z
    .string()
    .regex(/^[0-9a-f]{64}\.[a-z0-9]{3,4}$/)
    .nullable(),
  colour: z.string().refine(isBalloonColour).nullable(),
  theme: z.string().max(80),
  trackId: idOf<TrackId>().nullable(),
  songTitle: z.string().max(400).nullable(),
  readBack: z.boolean(),
  mayBeShown: z.boolean(),
})

const toColour = (word: string | null | undefined): BoardColour => (word && isBoardColour(word) ? word : FIRST_COLOUR)

export function createBoardCalls(desk: Desk): Table<BoardCalls> {
  const { lists, shownBoard } = desk.doors
  const deeds = createBalloonDeeds(desk)
  const showing = createShowing(desk.doors)
  const digits = (resident: ResidentId): ((trackId: TrackId | null) => DialDigit | null) => {
    const { slots } = lists.activeList({ residentId: resident }).list
    return (trackId) => (trackId === null ? null : (DIAL_ORDER.find((digit) => slots[digit] === trackId) ?? null))
  }
  const lookOf = (resident: ResidentId): BoardLook | null => openBoard(desk.dossier()).look(resident)
  const changeLook = (what: string, resident: ResidentId, change: Partial<BoardLook>): void => {
    const before = lookOf(resident) ?? { colour: FIRST_COLOUR, themes: null }
    const write = (look: BoardLook): void => {
      openBoard(desk.dossier()).setLook(resident, look)
      shownBoard.setColour(resident, look.colour)
    }
    desk.did({ what, name: null, redo: () => write({ ...before, ...change }), undo: () => write(before) })
  }
  const heal = (resident: ResidentId, items: readonly BoardItem[]): void => {
    try {
      showing.heal(resident, items)
    } catch (thrown) {
      // A disk that refuses must not keep the therapist from the board.
      desk.log('shown board not healed', { cause: thrown instanceof Error ? thrown.message : String(thrown) })
    }
  }
  return {
    ...createPhotoCalls(desk),
    board: {
      may: THERAPIST,
      args: of,
      run: ({ residentId: resident }) => {
        const look = lookOf(resident)
        const digit = digits(resident)
        const items = openBoard(desk.dossier()).itemsOf(resident)
        heal(resident, items)
        return {
          colour: toColour(look?.colour),
          themes: look?.themes ?? null,
          items: items.map((item) => ({ ...item, digit: digit(item.trackId) })),
        }
      },
    },
    shownBoard: {
      may: CARE,
      args: of,
      run: ({ residentId: resident }) => {
        const digit = digits(resident)
        const items = shownBoard.itemsOf(resident)
        return {
          colour: toColour(shownBoard.colour(resident)),
          items: items.map((item) => ({ ...item, digit: digit(item.trackId) })),
        }
      },
    },
    addBalloon: {
      may: THERAPIST,
      args: z.object({ residentId, content, spot }),
      run: ({ residentId: resident, ...hung }) => {
        const added = desk.newId() as BoardItemId
        desk.did(deeds.add(added, resident, hung))
        return { id: added }
      },
    },
    changeBalloon: {
      may: THERAPIST,
      args: z.object({ id, seen: entryId, content }),
      run: ({ id: item, seen, content: says }) => {
        desk.did(deeds.change(item, says, seen))
        return { version: openBoard(desk.dossier()).item(item)?.version ?? seen }
      },
    },
    placeBalloon: {
      may: THERAPIST,
      args: z.object({ id, seen: spot, spot }),
      run: ({ id: item, seen, spot: to }) => {
        desk.did(deeds.place(item, to, seen))
        return { spot: to }
      },
    },
    removeBalloon: {
      may: THERAPIST,
      args: z.object({ id, seen: entryId }),
      run: ({ id: item, seen }) => desk.did(deeds.remove(item, seen)),
    },
    setBoardColour: {
      may: THERAPIST,
      args: z.object({ residentId, colour }),
      run: ({ residentId: resident, colour: chosen }) => changeLook('board-colour', resident, { colour: chosen }),
    },
    setBoardThemes: {
      may: THERAPIST,
      args: z.object({ residentId, themes: z.array(z.string().max(80)).max(40).nullable() }),
      run: ({ residentId: resident, themes }) => changeLook('board-themes', resident, { themes }),
    },
  }
}
