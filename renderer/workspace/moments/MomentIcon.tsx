import { MessageSquare, Moon, Sun, Sunrise, VolumeX } from 'lucide-react'
import type { ReactNode } from 'react'
import type { MomentText } from '../../../care/moment.ts'

/** A picture beside a moment; its words say the same. */
export function MomentIcon({ moment }: { moment: MomentText }): ReactNode {
  if (moment.purpose === null) return <VolumeX aria-hidden="true" />
  if (moment.withWhom !== '') return <MessageSquare aria-hidden="true" />
  const { time } = moment
  const hour = time.type === 'clock' ? time.minute / 60 : HOUR_OF[time.part]
  if (hour < 9) return <Sunrise aria-hidden="true" />
  return hour < 18 ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />
}

const HOUR_OF = { morning: 8, midday: 12, afternoon: 15, evening: 19 } as const
