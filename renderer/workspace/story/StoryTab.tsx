import type { ReactNode } from 'react'
import type { ResidentId } from '../../../care/model.ts'
import { TodayCard } from '../moments/TodayCard.tsx'
import { DialEditor } from '../songs/DialEditor.tsx'
import { BioCard } from './BioCard.tsx'
import { BlockedCard } from './BlockedCard.tsx'
import { Timeline } from './Timeline.tsx'
import './story.css'

/** The therapist's home of a person: what was told, the dial, and what is good to know today. */
export function StoryTab({ residentId }: { residentId: ResidentId }): ReactNode {
  return (
    <main className="page story-page" data-testid="story-tab">
      <Timeline residentId={residentId} />
      <DialEditor residentId={residentId} />
      <div className="story-side stack">
        <BioCard residentId={residentId} />
        <TodayCard residentId={residentId} />
        <BlockedCard residentId={residentId} />
      </div>
    </main>
  )
}
