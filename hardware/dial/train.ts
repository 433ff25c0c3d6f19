import { toDigit } from './digit-map.ts'
import type { Digit } from '../events.ts'
import type { DialSettings } from './settings.ts'

/** One run of pulses. `isWhole`: seen from its beginning without a lost edge. `isSpoiled`: a break no dial makes. */
export type Train = {
  readonly pulses: number
  readonly startsUs: readonly number[]
  readonly breaksUs: readonly number[]
  readonly openAtUs: number | undefined
  readonly closedAtUs: number | undefined
  readonly isWhole: boolean
  readonly isSpoiled: boolean
}

export const NO_TRAIN: Train = {
  pulses: 0,
  startsUs: [],
  breaksUs: [],
  openAtUs: undefined,
  closedAtUs: undefined,
  isWhole: true,
  isSpoiled: false,
}

/** What a finished train was: `nothing` for a dial wound a little and let go. */
export type TrainVerdict =
  | { readonly type: 'nothing' }
  | { readonly type: 'bad'; readonly pulses: number }
  | {
      readonly type: 'digit'
      readonly digit: Digit
      readonly pulses: number
      readonly quality: 'ok' | 'warn'
      readonly periodMs: number | undefined
      readonly breakPercent: number | undefined
    }

/** More pulses than this are counted, but their times are not kept. */
const MOST_TIMES = 16

export function openBreak(train: Train, atUs: number, settings: DialSettings): Train {
  const lastStart = train.startsUs.at(-1)
  const isTooShortMake = train.closedAtUs !== undefined && atUs - train.closedAtUs < settings.shortestMakeMs * 1000
  if (!isTooShortMake || lastStart === undefined) return { ...train, openAtUs: atUs }
  // No dial closes that briefly: the break before it goes on.
  return {
    ...train,
    pulses: train.pulses - 1,
    startsUs: train.startsUs.slice(0, -1),
    breaksUs: train.breaksUs.slice(0, -1),
    openAtUs: lastStart,
  }
}

export function closeBreak(train: Train, atUs: number, longestMs: number, settings: DialSettings): Train {
  if (train.openAtUs === undefined) return train
  const widthUs = atUs - train.openAtUs
  const closed = { ...train, openAtUs: undefined, closedAtUs: atUs }
  if (widthUs < settings.shortestBreakMs * 1000) return { ...train, openAtUs: undefined }
  if (widthUs > longestMs * 1000) return { ...closed, isSpoiled: true }
  if (train.startsUs.length >= MOST_TIMES) return { ...closed, pulses: train.pulses + 1 }
  return {
    ...closed,
    pulses: train.pulses + 1,
    startsUs: [...train.startsUs, train.openAtUs],
    breaksUs: [...train.breaksUs, widthUs],
  }
}

/** Without the off-normal contact a number ends with this much silence: 2.5 periods of the slowest dials are still one number. */
export function gapUs(train: Train, settings: DialSettings): number {
  const periodMs = medianPeriodMs(train) ?? 0
  return Math.min(Math.max(settings.shortestGapMs, settings.gapPeriods * periodMs), settings.longestGapMs) * 1000
}

export function judgeTrain(train: Train, settings: DialSettings): TrainVerdict {
  const { pulses } = train
  if (train.isSpoiled || train.openAtUs !== undefined)
    return pulses === 0 && !train.isSpoiled ? { type: 'nothing' } : { type: 'bad', pulses }
  if (pulses <= settings.idle) return { type: 'nothing' }
  const digit = toDigit(pulses - settings.idle, settings.map)
  if (digit === undefined) return { type: 'bad', pulses }
  const periodMs = medianPeriodMs(train)
  const breakMs = train.breaksUs.reduce((sum, width) => sum + width, 0) / 1000 / Math.max(train.breaksUs.length, 1)
  const breakPercent = periodMs === undefined ? undefined : Math.round((breakMs / periodMs) * 100)
  return {
    type: 'digit',
    digit,
    pulses,
    quality: isInOrder(periodMs, breakPercent, settings) ? 'ok' : 'warn',
    periodMs,
    breakPercent,
  }
}

function isInOrder(periodMs: number | undefined, breakPercent: number | undefined, settings: DialSettings): boolean {
  if (periodMs === undefined || breakPercent === undefined) return true
  const pps = 1000 / periodMs
  const isSpeedRight = pps >= settings.slowestPps && pps <= settings.fastestPps
  return isSpeedRight && breakPercent >= settings.lowestBreakPercent && breakPercent <= settings.highestBreakPercent
}

function medianPeriodMs(train: Train): number | undefined {
  const periods = train.startsUs.slice(1).map((start, index) => start - (train.startsUs[index] ?? start))
  const middle = periods.toSorted((a, b) => a - b)[Math.floor(periods.length / 2)]
  return middle === undefined ? undefined : middle / 1000
}
