import { toDigit, toPulses } from '../dial/digit-map.ts'
import type { DialSettings } from '../dial/settings.ts'
import type { TrainVerdict } from '../dial/train.ts'
import type { Digit, TroubleCode } from '../events.ts'
import type { DialReport } from '../wire/device-message.ts'

/** What a dial does, for the rest of the program. */
export type DialFact =
  | { readonly type: 'dial-moved' }
  | { readonly type: 'dial-rested' }
  | { readonly type: 'digit'; readonly digit: Digit }
  | { readonly type: 'trouble'; readonly code: TroubleCode; readonly detail: string }

/** What the raw edges of one number came to. */
export type Count = { readonly verdict: TrainVerdict; readonly isWhole: boolean }

/** Only the edges are known. */
export function believe({ verdict, isWhole }: Count): readonly DialFact[] {
  if (verdict.type === 'nothing') return []
  if (!isWhole)
    return [
      {
        type: 'trouble',
        code: 'digit-uncertain',
        detail: `a number was dropped: ${verdict.pulses} pulses heard, but lines were lost`,
      },
    ]
  if (verdict.type === 'digit') return [{ type: 'digit', digit: verdict.digit }]
  return [{ type: 'trouble', code: 'digit-bad', detail: `${verdict.pulses} pulses are no digit` }]
}

/** The device's word against the edges: where whole edges count otherwise, the edges are believed. */
export function weigh(report: DialReport, counted: Count, settings: DialSettings): readonly DialFact[] {
  const { verdict, isWhole } = counted
  const said: readonly DialFact[] =
    report.digit === undefined
      ? [
          {
            type: 'trouble',
            code: 'digit-bad',
            detail: `the phone counted ${report.pulses ?? 'no'} pulses, which are no digit`,
          },
        ]
      : [{ type: 'digit', digit: report.digit }]
  if (!isWhole || verdict.type === 'nothing' || report.pulses === undefined) return said
  if (report.pulses === verdict.pulses || report.pulses === verdict.pulses - settings.idle) return said
  const digit = verdict.type === 'digit' ? correct(report, verdict.pulses, verdict.digit, settings) : undefined
  const trouble: DialFact = {
    type: 'trouble',
    code: 'dial-disagrees',
    detail: `the phone counted ${report.pulses} pulses, its edges show ${verdict.pulses}`,
  }
  return digit === undefined ? [trouble] : [{ type: 'digit', digit }, trouble]
}

/** The edges, read with the idle pulses the device itself takes off. */
function correct(report: DialReport, pulses: number, digit: Digit, settings: DialSettings): Digit | undefined {
  if (report.digit === undefined || report.pulses === undefined) return digit
  const idle = report.pulses - toPulses(report.digit, settings.map)
  return idle >= 0 && idle <= 2 ? toDigit(pulses - idle, settings.map) : digit
}
