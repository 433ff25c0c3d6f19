import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import { RESIDENT_TABS, type ResidentTab } from '../app/screen.ts'
import { useDesk, useGo, useLogin } from '../app/use-desk.ts'
import { BoardTab } from '../board/BoardTab.tsx'
import { PaperTab } from '../paper/PaperTab.tsx'
import { PersonTab } from '../person/PersonTab.tsx'
import { ResidentName } from '../residents/ResidentName.tsx'
import { SongsTab } from '../songs/SongsTab.tsx'
import { StoryTab } from '../story/StoryTab.tsx'

/** A carer sees the person and the shown part of the board; all else is the therapist's. */
const OF_CARER: readonly ResidentTab[] = ['board']

/** One person: name and tabs stay, what is under them changes. */
export function ResidentFrame({ residentId, tab }: { residentId: ResidentId; tab: ResidentTab }): ReactNode {
  const { t } = useTranslation('desk')
  const go = useGo()
  const { role } = useLogin()
  const { off } = useDesk()
  const tabs = RESIDENT_TABS.filter(
    (one) => (role === 'therapist' || OF_CARER.includes(one)) && !(one === 'board' && off.includes('board')),
  )
  const here = tabs.includes(tab) ? tab : (tabs[0] ?? 'board')
  return (
    <>
      <section className="who" aria-label={t('frame.tabs')}>
        <ResidentName residentId={residentId} />
        <nav className="tabs" aria-label={t('frame.tabs')}>
          {tabs.map((one) => (
            <button
              key={one}
              type="button"
              data-testid={`tab-${one}`}
              aria-current={one === here ? 'page' : undefined}
              onClick={() => go({ name: 'resident', residentId, tab: one })}
            >
              {t(`frame.tab.${one}`)}
            </button>
          ))}
        </nav>
      </section>
      <TabView residentId={residentId} tab={here} />
    </>
  )
}

function TabView({ residentId, tab }: { residentId: ResidentId; tab: ResidentTab }): ReactNode {
  switch (tab) {
    case 'story':
      return <StoryTab residentId={residentId} />
    case 'board':
      return <BoardTab residentId={residentId} />
    case 'songs':
      return <SongsTab residentId={residentId} />
    case 'person':
      return <PersonTab residentId={residentId} />
    case 'paper':
      return <PaperTab residentId={residentId} />
  }
}
