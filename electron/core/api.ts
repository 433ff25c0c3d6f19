import { z } from 'zod'
import { SEEN } from '../../care/model.ts'
import type { CardId, PlayId, ResidentId } from '../../care/model.ts'
import type { TrackId } from '../../media/model.ts'
import { DIAL_ORDER } from '../../media/choose.ts'
import type { CoreApi } from '../contract/api.ts'
import { AppError } from '../contract/errors.ts'
import { TELLING_ARGS } from './visit/visit-args.ts'

// The border to the page: whatever arrives is parsed before anything inside sees it.
const id = z.string().min(1).max(64)
const playId = id.transform((text) => text as PlayId)
const trackId = id.transform((text) => text as TrackId)
const seconds = z.number().finite().nonnegative().max(1_000_000)
const level = z.number().min(-1_000).max(100)
const digit = z.enum(DIAL_ORDER)
const failure = z.enum(['missing', 'not-audio', 'unreachable'])
const sounding = z.object({ playId, positionS: seconds, heardS: seconds })
const token = z.string().max(64)
const nothing = z.undefined().or(z.null()).or(z.object({}))

/** One parser per call of the contract. */
const ARGUMENTS = {
  attach: z.object({ sounding: sounding.nullable() }),
  press: z.object({ digit, via: z.enum(['key', 'touch', 'virtual']), down: z.boolean() }),
  virtualHorn: z.object({ horn: z.enum(['up', 'down']) }),
  stop: nothing,
  block: nothing,
  react: z.object({ valence: z.enum(['pleasant', 'ordinary', 'unpleasant', 'not_observed']) }),
  setSeen: z.object({ seen: z.array(z.enum(SEEN)).max(SEEN.length) }),
  undo: nothing,
  closeTile: nothing,
  chooseResident: z.object({ residentId: id.transform((text) => text as ResidentId).nullable() }),
  beginTogether: nothing,
  goTogether: z.object({ to: z.enum(['next', 'pause', 'play', 'end']) }),
  journal: z.object({ before: z.number().nullable(), limit: z.number().int().min(1).max(500) }),
  openVisit: z.object({ code: z.string().max(60) }),
  closeVisit: z.object({ token }),
  tellAboutSong: z.object({ token, telling: TELLING_ARGS }),
  stickFiles: z.object({ token }),
  stickFile: z.object({ token, id }),
  tellOverCard: z.object({
    cardId: id.transform((text) => text as CardId),
    text: z.string().trim().min(1).max(8_000),
    name: z.string().max(200),
    role: z.enum(['resident', 'relative', 'volunteer', 'caregiver']),
  }),
  reportSounding: sounding,
  reportEnded: z.object({ playId, heardS: seconds, failure: failure.nullable() }),
  reportSpokenEnded: z.object({ spokenId: z.number().int() }),
  reportArmed: z.object({ ready: z.array(trackId).max(500), failed: z.array(z.object({ trackId, failure })).max(500) }),
  reportOutput: z.object({ present: z.boolean() }),
  reportMeasured: z.object({
    trackId,
    durationS: seconds,
    loudnessLufs: level,
    truePeakDbtp: level,
    startS: seconds,
    endS: seconds,
    monoFrom: z.enum(['both', 'left']),
    peaks: z.array(z.number().min(0).max(2)).max(12_000),
  }),
} satisfies { [method in keyof CoreApi]: z.ZodType }

/** The same calls with every argument parsed first; a wrong one is refused as `invalid`. */
export function parseCalls(api: CoreApi): CoreApi {
  const entries = Object.entries(ARGUMENTS).map(([method, schema]) => {
    const call = api[method as keyof CoreApi] as (args: unknown) => unknown
    return [
      method,
      (args: unknown) => {
        const parsed = schema.safeParse(args)
        if (!parsed.success) throw new AppError('invalid', `${method}: ${z.prettifyError(parsed.error)}`)
        return call(parsed.data)
      },
    ] as const
  })
  return Object.fromEntries(entries) as unknown as CoreApi
}
