import {
  decodeDial,
  DIAL_AT_REST,
  dialDeadline,
  dialFoundAt,
  forgetTrain,
  type DialEvent,
  type DialInput,
  type DialState,
} from '../dial.ts'
import type { DialSettings } from '../dial/settings.ts'
import { judgeTrain } from '../dial/train.ts'
import { unwrapMicros } from '../dial/unwrap.ts'
import type { DialReport, Levels } from '../wire/device-message.ts'
import { firstOf } from './deadline.ts'
import { believe, weigh, type Count, type DialFact } from './weigh-digit.ts'

/*
 * Two witnesses of one dial: the device's own count (DG) and the raw edges (ED) counted here.
 * DG is believed at once; where whole raw edges count otherwise, the edges are believed. A number counted
 * here waits a moment for its DG, if the device sends them.
 */

export type Dialling = {
  readonly dial: DialState
  /** Device clock and our own at the last line that told both. */
  readonly clock: { readonly tUs: number; readonly at: number } | undefined
  readonly sendsDigits: boolean
  /** Counted here, its DG not heard yet. */
  readonly held: (Count & { readonly until: number }) | undefined
  /** When a number was told from its edges, its DG being late. */
  readonly toldAt: number | undefined
}

export type DiallingInput =
  | {
      readonly type: 'edge'
      readonly tUs: number
      readonly contact: 'pulse' | 'off-normal'
      readonly level: 0 | 1
      readonly at: number
    }
  | { readonly type: 'reported'; readonly report: DialReport; readonly at: number }
  | { readonly type: 'levels'; readonly levels: Levels; readonly at: number }
  /** The levels at the beginning of a connection, nothing to make up for. */
  | { readonly type: 'found'; readonly levels: Levels; readonly sendsDigits: boolean; readonly at: number }
  | { readonly type: 'loss' }
  | { readonly type: 'tick'; readonly at: number }

export const NOT_DIALLING: Dialling = {
  dial: DIAL_AT_REST,
  clock: undefined,
  sendsDigits: false,
  held: undefined,
  toldAt: undefined,
}

/** How long a number counted here waits for the device's own word: both debounce the resting dial for 20 ms, USB adds 16. */
const DG_GRACE_MS = 80
/** A DG that comes later still, but within this time, is of the number told already. */
const LATE_DG_MS = 1_000

export function stepDialling(
  state: Dialling,
  input: DiallingInput,
  settings: DialSettings,
): [Dialling, readonly DialFact[]] {
  switch (input.type) {
    case 'edge': {
      const tUs = unwrapMicros(state.clock?.tUs, input.tUs)
      return decode(
        { ...state, clock: { tUs, at: input.at } },
        { type: 'edge', tUs, contact: input.contact, level: input.level },
        input.at,
        settings,
      )
    }
    case 'reported':
      return hear(
        startClock({ ...state, sendsDigits: true }, input.report.tUs, input.at),
        input.report,
        input.at,
        settings,
      )
    case 'levels': {
      const ticked = startClock(state, input.levels.tUs, input.at)
      const [rested, facts] = heal(ticked, 'off-normal', input.levels.offNormal, input.at, settings)
      const [healed, more] = heal(rested, 'pulse', input.levels.pulseOpen, input.at, settings)
      return [healed, [...facts, ...more]]
    }
    case 'found': {
      const started = startClock({ ...NOT_DIALLING, sendsDigits: input.sendsDigits }, input.levels.tUs, input.at)
      const dial = dialFoundAt(
        input.levels.offNormal ?? false,
        input.levels.pulseOpen ?? false,
        deviceTime(started, input.at),
      )
      return [{ ...started, dial }, []]
    }
    case 'loss':
      return [{ ...state, dial: decodeDial(state.dial, { type: 'loss' }, settings)[0], toldAt: undefined }, []]
    case 'tick': {
      const [decoded, facts] = decode(state, { type: 'tick', tUs: deviceTime(state, input.at) }, input.at, settings)
      if (decoded.held === undefined || input.at < decoded.held.until) return [decoded, facts]
      return [
        { ...decoded, held: undefined, toldAt: isTold(decoded.held) ? input.at : undefined },
        [...facts, ...believe(decoded.held), ...restIfRested(decoded.dial, settings)],
      ]
    }
  }
}

/** When time alone will change something, in ms of the clock of `at`. */
export function diallingDeadline(state: Dialling, settings: DialSettings): number | undefined {
  const dialAt = dialDeadline(state.dial, settings)
  const { clock, held } = state
  return firstOf(
    held?.until,
    dialAt === undefined || clock === undefined ? undefined : clock.at + (dialAt - clock.tUs) / 1000,
  )
}

function startClock(state: Dialling, tUs: number | undefined, at: number): Dialling {
  if (tUs === undefined) return state.clock === undefined ? { ...state, clock: { tUs: 0, at } } : state
  return { ...state, clock: { tUs: unwrapMicros(state.clock?.tUs, tUs), at } }
}

function deviceTime({ clock }: Dialling, at: number): number {
  return clock === undefined ? 0 : clock.tUs + Math.max(0, at - clock.at) * 1000
}

function heal(
  state: Dialling,
  contact: 'pulse' | 'off-normal',
  isOne: boolean | undefined,
  at: number,
  settings: DialSettings,
): [Dialling, readonly DialFact[]] {
  if (isOne === undefined) return [state, []]
  return decode(state, { type: 'level', tUs: deviceTime(state, at), contact, level: isOne ? 1 : 0 }, at, settings)
}

function decode(
  state: Dialling,
  input: DialInput,
  at: number,
  settings: DialSettings,
): [Dialling, readonly DialFact[]] {
  const [dial, events] = decodeDial(state.dial, input, settings)
  let next: Dialling = { ...state, dial }
  const facts: DialFact[] = []
  for (const event of events) {
    const [after, more] = take(next, event, at)
    next = after
    facts.push(...more)
  }
  return [next, facts]
}

function take(state: Dialling, event: DialEvent, at: number): [Dialling, readonly DialFact[]] {
  switch (event.type) {
    case 'moved':
      // The next number begins: nothing may be waiting any more.
      return [
        { ...state, held: undefined, toldAt: undefined },
        [...(state.held ? [...believe(state.held), { type: 'dial-rested' } as const] : []), { type: 'dial-moved' }],
      ]
    case 'rested':
      return [state, state.held === undefined ? [{ type: 'dial-rested' }] : []]
    case 'finished': {
      if (event.verdict.type === 'nothing') return [state, []]
      if (!state.sendsDigits) return [state, believe(event)]
      return [{ ...state, held: { verdict: event.verdict, isWhole: event.isWhole, until: at + DG_GRACE_MS } }, []]
    }
    case 'stuck':
      return [state, [{ type: 'trouble', code: 'stuck-dial', detail: 'the dial has been away from rest for a minute' }]]
    case 'held':
    case 'flash':
    case 'hang-up':
      return [state, []]
  }
}

/** The device's own word. Where it waited, the dial's resting was held back with it, to come after the digit. */
function hear(
  state: Dialling,
  report: DialReport,
  at: number,
  settings: DialSettings,
): [Dialling, readonly DialFact[]] {
  const [now, before] = decode(state, { type: 'tick', tUs: deviceTime(state, at) }, at, settings)
  const counted = now.held ?? { verdict: judgeTrain(now.dial.train, settings), isWhole: now.dial.train.isWhole }
  const isLate = now.toldAt !== undefined && at - now.toldAt < LATE_DG_MS && counted.verdict.type === 'nothing'
  if (isLate) return [{ ...now, toldAt: undefined }, before]
  const facts = weigh(report, counted, settings)
  const rest = now.held === undefined ? [] : restIfRested(now.dial, settings)
  return [{ ...now, dial: forgetTrain(now.dial), held: undefined }, [...before, ...facts, ...rest]]
}

function isTold({ verdict, isWhole }: Count): boolean {
  return isWhole && verdict.type === 'digit'
}

function restIfRested(dial: DialState, settings: DialSettings): readonly DialFact[] {
  return settings.hasOffNormal && dial.wound === undefined ? [{ type: 'dial-rested' }] : []
}
