import { join } from 'node:path'
import { z } from 'zod'
import type { ListPurpose, ResidentId } from '../../../care/model.ts'
import { ADVICE_PARTS } from '../../../care/advice-part.ts'
import type { MadePaper, PaperCalls, PaperWish } from '../../contract/desk/paper-calls.ts'
import type { PaperContent } from '../../contract/desk/paper-content.ts'
import { AppError } from '../../contract/errors.ts'
import { LOGGED_IN, THERAPIST, type Table } from './call.ts'
import type { Desk } from './desk.ts'
import { readHouse } from './house-state.ts'
import { writeAdvice } from './paper/advice-words.ts'
import { paperContent } from './paper/paper-content.ts'
import { paperFileName } from './paper/paper-file-name.ts'

const residentId = z
  .string()
  .min(1)
  .max(64)
  .transform((text) => text as ResidentId)
const language = z.enum(['nl', 'en'])
const purpose = (z.enum(['enliven', 'enjoy', 'settle']) satisfies z.ZodType<ListPurpose>).nullable()
const to = z.enum(['file', 'printer'])
const wish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('phone-card'), residentId, language, size: z.enum(['A4', 'A5']), purpose }),
  z.object({ kind: z.literal('music-advice'), residentId, language }),
  z.object({ kind: z.literal('house-list'), language }),
  z.object({ kind: z.literal('family-form'), residentId: residentId.nullable(), language }),
  z.object({ kind: z.literal('life-board'), residentId, language, balloons: z.enum(['shown', 'all']) }),
  z.object({ kind: z.literal('conversation-cards'), language }),
]) satisfies z.ZodType<PaperWish>
const part = z.enum(ADVICE_PARTS)

/** Some lines of an advice; a book of it would be read by nobody. */
const MOST_WORDS = 600

export function createPaperCalls(desk: Desk): Table<PaperCalls> {
  /** Where the papers of this page lie: a page never names a path. */
  const written = new Map<string, string>()
  const make = async (content: PaperContent, where: 'file' | 'printer'): Promise<MadePaper> => {
    const made = await desk.papers.make(content, where, paperFileName(content))
    if (made.outcome.type === 'written') written.set(made.paperId, join(made.outcome.folder, made.outcome.fileName))
    return made
  }
  return {
    paper: {
      may: LOGGED_IN,
      args: z.object({ wish }),
      run: ({ wish: wished }) => paperContent(desk, wished, 'preview'),
    },
    makePaper: {
      may: LOGGED_IN,
      args: z.object({ wish, to }),
      run: async ({ wish: wished, to: where }) => make(await paperContent(desk, wished, 'print'), where),
    },
    // Somebody whose passphrase was just set anew with the old code is not logged in: the new one is to be printed.
    makeRecoverySheet: {
      may: 'anyone',
      args: z.object({ code: z.string().regex(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/), language, to }),
      run: ({ code, language: chosen, to: where }) => {
        const { houseName } = readHouse(desk.doors)
        return make({ kind: 'recovery-sheet', language: chosen, at: desk.now(), houseName, code }, where)
      },
    },
    showPaper: {
      may: 'anyone',
      args: z.object({ paperId: z.string().min(1).max(64) }),
      run: ({ paperId }) => {
        const path = written.get(paperId)
        if (path === undefined) throw new AppError('not-found', 'that paper was not made from here')
        desk.tellMain({ type: 'show-file', path })
      },
    },
    setAdvice: {
      may: THERAPIST,
      args: z.object({ residentId, part, words: z.string().trim().max(MOST_WORDS) }),
      run: (args) => {
        writeAdvice(desk, args)
        return args.words
      },
    },
  }
}
