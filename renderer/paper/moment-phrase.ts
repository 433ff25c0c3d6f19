import type { MomentText } from '../../care/moment.ts'
import type { usePaperWords } from './use-paper-words.ts'

/**
 * When a music moment is, in words: `Bij het wassen (elke dag, ’s morgens)`. `short` is its name alone, where it has one.
 */
export function momentPhrase(
  moment: MomentText,
  words: Pick<ReturnType<typeof usePaperWords>, 'say' | 'clock' | 'weekdays'>,
  length: 'whole' | 'short' = 'whole',
): string {
  const { say, clock, weekdays } = words
  const { label, time } = moment
  const days = moment.weekdays.length === 7 ? say('advice.everyDay') : weekdays(moment.weekdays)
  const when =
    time.type === 'clock' ? say('advice.at', { time: clock(time.minute) }) : say(`advice.dayPart.${time.part}`)
  const whole = `${days} ${when}`
  if (label === '') return whole.charAt(0).toUpperCase() + whole.slice(1)
  return length === 'short' ? label : `${label} (${whole})`
}
