import type { ReactNode } from 'react'
import type { ResidentId } from '../../../care/model.ts'
import { useCall } from '../app/use-call.ts'
import { shortName } from '../residents/short-name.ts'
import { ConsentCard } from './ConsentCard.tsx'
import { HearingCard } from './HearingCard.tsx'
import { NameCard } from './NameCard.tsx'
import { PhoneCard } from './PhoneCard.tsx'
import { QuietCard } from './QuietCard.tsx'
import { StayCard } from './StayCard.tsx'
import './person.css'

/** What the program must know of somebody, apart from their story and their songs. Nothing here must be filled in. */
export function PersonTab({ residentId }: { residentId: ResidentId }): ReactNode {
  const person = useCall('person', { residentId })
  // Asked for at once, not card after card: their cards find the answers there.
  useCall('consents', { residentId })
  useCall('songsToTry', { residentId })
  useCall('phoneHere', { residentId })
  if (person === undefined || person.id !== residentId) return <main className="page" data-testid="person" />
  const called = shortName(person)
  return (
    <main className="page" data-testid="person" data-ready>
      <div className="person-grid">
        <div className="person-column">
          <NameCard person={person} />
          <PhoneCard person={person} called={called} />
          <QuietCard key={JSON.stringify(person.quietHours)} person={person} called={called} />
          <StayCard person={person} called={called} />
        </div>
        <div className="person-column">
          <HearingCard key={JSON.stringify(person.hearing)} person={person} called={called} />
          <ConsentCard residentId={residentId} called={called} />
        </div>
      </div>
    </main>
  )
}
