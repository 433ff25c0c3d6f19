import {
  contactAt,
  contactDeadline,
  edgeContact,
  settleContact,
  type Contact,
  type ContactChange,
  type StableUs,
} from './dial/contact.ts'
import type { DialSettings } from './dial/settings.ts'
import { closeBreak, gapUs, judgeTrain, NO_TRAIN, openBreak, type Train, type TrainVerdict } from './dial/train.ts'

/*
 * The dial, from contact edges to digits, without a clock:
 *
 *   REST ──off-normal closes──▶ WOUND ──breaks counted──▶ off-normal opens ──▶ digit, REST
 *   REST ──────────break (dial without off-normal)──────▶ silence ──────────▶ digit, REST
 *
 * Times are the device's own microseconds, unwrapped. Whoever feeds it calls `tick` when `dialDeadline` has come.
 */

export type DialState = {
  readonly pulse: Contact
  readonly offNormal: Contact
  readonly wound: { readonly sinceUs: number; readonly told: 'nothing' | 'held' | 'stuck' } | undefined
  readonly train: Train
}

export type DialInput =
  /** pulse: 1 is open (break). off-normal: 1 is away from rest. */
  | { readonly type: 'edge'; readonly tUs: number; readonly contact: 'pulse' | 'off-normal'; readonly level: 0 | 1 }
  | { readonly type: 'tick'; readonly tUs: number }
  /** The level as the device states it now and then; another one than heard means that an edge was lost. */
  | { readonly type: 'level'; readonly tUs: number; readonly contact: 'pulse' | 'off-normal'; readonly level: 0 | 1 }
  /** Something was not heard: the number in progress is not to be trusted. */
  | { readonly type: 'loss' }

/** `finished` carries the train it was judged by. `held` after 10 s wound without a pulse, `stuck` after 60 s. */
export type DialEvent =
  | { readonly type: 'moved'; readonly tUs: number }
  | { readonly type: 'rested'; readonly tUs: number }
  | { readonly type: 'finished'; readonly tUs: number; readonly verdict: TrainVerdict; readonly isWhole: boolean }
  | { readonly type: 'held' | 'stuck' | 'flash' | 'hang-up'; readonly tUs: number }

/** A dial at rest. */
export const DIAL_AT_REST: DialState = {
  pulse: contactAt(0, 0),
  offNormal: contactAt(0, 0),
  wound: undefined,
  train: NO_TRAIN,
}

/** A device tells debounced levels; within this time of an edge they may still be the old ones. */
const FRESH_EDGE_MS = 100

/** One step of the decoder; the events are in the order they happened. */
export function decodeDial(
  state: DialState,
  input: DialInput,
  settings: DialSettings,
): [DialState, readonly DialEvent[]] {
  if (input.type === 'loss') return [{ ...state, train: { ...state.train, isWhole: false } }, []]
  const [settled, events] = settleUntil(state, input.tUs, settings)
  if (input.type === 'tick') return [settled, events]
  const contact = input.contact === 'pulse' ? settled.pulse : settled.offNormal
  if (input.type === 'level') {
    if (contact.raw === input.level || input.tUs - contact.rawAtUs < FRESH_EDGE_MS * 1000) return [settled, events]
    const [healed, more] = heal(settled, input.contact, { level: input.level, atUs: input.tUs }, settings)
    return [healed, [...events, ...more]]
  }
  if (contact.raw === input.level) {
    // The edge in between was lost.
    return [{ ...settled, train: { ...settled.train, isWhole: false } }, events]
  }
  const edged = edgeContact(contact, input.level, input.tUs)
  return [input.contact === 'pulse' ? { ...settled, pulse: edged } : { ...settled, offNormal: edged }, events]
}

/** When time alone will change something, in device microseconds. */
export function dialDeadline(state: DialState, settings: DialSettings): number | undefined {
  const times = [
    contactDeadline(state.pulse, pulseStable(settings)),
    contactDeadline(state.offNormal, restStable(settings)),
    waitDeadline(state, settings),
  ]
  const known = times.filter((time) => time !== undefined)
  return known.length === 0 ? undefined : Math.min(...known)
}

/** A dial as it is found when the line opens. Found wound, its number is not to be trusted. */
export function dialFoundAt(isWound: boolean, isPulseOpen: boolean, tUs: number): DialState {
  return {
    pulse: contactAt(isPulseOpen ? 1 : 0, tUs),
    offNormal: contactAt(isWound ? 1 : 0, tUs),
    wound: isWound ? { sinceUs: tUs, told: 'nothing' } : undefined,
    train: { ...NO_TRAIN, isWhole: !isWound },
  }
}

/** Forgets the pulses counted so far: the device has already said which digit they are. */
export function forgetTrain(state: DialState): DialState {
  return { ...state, train: NO_TRAIN }
}

function heal(
  state: DialState,
  which: 'pulse' | 'off-normal',
  change: ContactChange,
  settings: DialSettings,
): [DialState, readonly DialEvent[]] {
  const contact = contactAt(change.level, change.atUs)
  const uncertain = { ...state, train: { ...state.train, isWhole: false } }
  if (which === 'pulse') return [{ ...uncertain, pulse: contact }, []]
  const [healed, events] = applyRest({ ...uncertain, offNormal: contact }, change, settings)
  return [{ ...healed, train: { ...healed.train, isWhole: change.level === 0 } }, events]
}

function settleUntil(state: DialState, tUs: number, settings: DialSettings): [DialState, readonly DialEvent[]] {
  const events: DialEvent[] = []
  let current = state
  for (;;) {
    const pulseAt = contactDeadline(current.pulse, pulseStable(settings)) ?? Infinity
    const restAt = contactDeadline(current.offNormal, restStable(settings)) ?? Infinity
    const waitAt = waitDeadline(current, settings) ?? Infinity
    const next = Math.min(pulseAt, restAt, waitAt)
    if (next > tUs) break
    const [after, more] =
      next === pulseAt
        ? settlePulse(current, next, settings)
        : next === restAt
          ? settleRest(current, next, settings)
          : wait(current, next, settings)
    current = after
    events.push(...more)
  }
  // A bounce that came to nothing is forgotten once it is over.
  const [pulse] = settleContact(current.pulse, tUs, pulseStable(settings))
  const [offNormal] = settleContact(current.offNormal, tUs, restStable(settings))
  return [{ ...current, pulse, offNormal }, events]
}

function settlePulse(state: DialState, tUs: number, settings: DialSettings): [DialState, readonly DialEvent[]] {
  const [pulse, change] = settleContact(state.pulse, tUs, pulseStable(settings))
  const next = { ...state, pulse }
  if (change === undefined || !isCounting(state, change, settings)) return [next, []]
  if (change.level === 1) {
    const isNew = !settings.hasOffNormal && isGapOver(state.train, change.atUs, settings)
    const [ready, events] = isNew ? finish(next, change.atUs, settings) : [next, []]
    return [{ ...ready, train: openBreak(ready.train, change.atUs, settings) }, events]
  }
  const { openAtUs } = state.train
  const widthMs = openAtUs === undefined ? 0 : (change.atUs - openAtUs) / 1000
  if (settings.sharesLine && widthMs > settings.longestBreakMs) {
    return [{ ...next, train: NO_TRAIN }, widthMs < settings.hangUpMs ? [{ type: 'flash', tUs: change.atUs }] : []]
  }
  const longestMs = settings.hasOffNormal ? settings.longestWoundBreakMs : settings.longestBreakMs
  return [{ ...next, train: closeBreak(state.train, change.atUs, longestMs, settings) }, []]
}

function isCounting(state: DialState, change: ContactChange, settings: DialSettings): boolean {
  if (!settings.hasOffNormal) return true
  if (state.wound === undefined || state.wound.told === 'stuck') return false
  return change.level === 0 || change.atUs - state.wound.sinceUs >= settings.settleMs * 1000
}

function settleRest(state: DialState, tUs: number, settings: DialSettings): [DialState, readonly DialEvent[]] {
  const [offNormal, change] = settleContact(state.offNormal, tUs, restStable(settings))
  const next = { ...state, offNormal }
  return change === undefined ? [next, []] : applyRest(next, change, settings)
}

function applyRest(state: DialState, change: ContactChange, settings: DialSettings): [DialState, readonly DialEvent[]] {
  if (!settings.hasOffNormal) return [state, []]
  if (change.level === 1) {
    return [
      { ...state, wound: { sinceUs: change.atUs, told: 'nothing' }, train: NO_TRAIN },
      [{ type: 'moved', tUs: change.atUs }],
    ]
  }
  if (state.wound?.told === 'stuck')
    return [{ ...state, wound: undefined, train: NO_TRAIN }, [{ type: 'rested', tUs: change.atUs }]]
  const [finished, events] = finish(state, change.atUs, settings)
  return [{ ...finished, wound: undefined }, [...events, { type: 'rested', tUs: change.atUs }]]
}

function wait(state: DialState, tUs: number, settings: DialSettings): [DialState, readonly DialEvent[]] {
  if (!settings.hasOffNormal && state.train.openAtUs === undefined) return finish(state, tUs, settings)
  if (!settings.hasOffNormal)
    return [{ ...state, train: { ...NO_TRAIN, isSpoiled: false } }, [{ type: 'hang-up', tUs }]]
  if (state.wound === undefined) return [state, []]
  if (state.wound.told === 'nothing' && tUs < state.wound.sinceUs + settings.stuckMs * 1000) {
    return [
      { ...state, wound: { ...state.wound, told: 'held' } },
      state.train.pulses === 0 ? [{ type: 'held', tUs }] : [],
    ]
  }
  return [{ ...state, wound: { ...state.wound, told: 'stuck' } }, [{ type: 'stuck', tUs }]]
}

function waitDeadline(state: DialState, settings: DialSettings): number | undefined {
  const { wound, train } = state
  if (settings.hasOffNormal) {
    if (wound === undefined || wound.told === 'stuck') return undefined
    return wound.sinceUs + (wound.told === 'held' ? settings.stuckMs : settings.heldMs) * 1000
  }
  if (train.openAtUs !== undefined) return settings.sharesLine ? train.openAtUs + settings.hangUpMs * 1000 : undefined
  if (train.closedAtUs === undefined) return undefined
  return Math.max(
    train.closedAtUs + gapUs(train, settings),
    state.pulse.awayAtUs === undefined ? 0 : state.pulse.rawAtUs + settings.stableMs * 1000,
  )
}

function isGapOver(train: Train, atUs: number, settings: DialSettings): boolean {
  return train.closedAtUs !== undefined && atUs - train.closedAtUs >= gapUs(train, settings)
}

function finish(state: DialState, tUs: number, settings: DialSettings): [DialState, readonly DialEvent[]] {
  const verdict = judgeTrain(state.train, settings)
  return [{ ...state, train: NO_TRAIN }, [{ type: 'finished', tUs, verdict, isWhole: state.train.isWhole }]]
}

function pulseStable(settings: DialSettings): StableUs {
  return { 0: settings.stableMs * 1000, 1: settings.stableMs * 1000 }
}

function restStable(settings: DialSettings): StableUs {
  return { 0: settings.restStableMs * 1000, 1: settings.stableMs * 1000 }
}
