import { Archive, BookOpen, Check, Clock, Inbox, LayoutDashboard } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { InboxItem } from '../../../electron/contract/desk/family-calls.ts'
import { useDesk } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { PlayRecording } from '../family/PlayRecording.tsx'
import { KeptPicture } from '../photo/KeptPicture.tsx'
import { Button } from '../ui/Button.tsx'
import { ApproveSheet } from './ApproveSheet.tsx'
import { useDay } from './use-day.ts'

/** One thing that was told: who, for whom, which song and why; then what can be done with it. */
export function ContributionCard({ item }: { item: InboxItem }): ReactNode {
  const { t } = useTranslation('desk')
  const { off } = useDesk()
  const order = useOrder()
  const day = useDay()
  const [isChoosing, choose] = useState(false)
  const { id: contributionId, version: seen } = item
  const teller = item.toldBy || t('family.someone')
  const who = `${item.residentAddress} ${item.residentName}`.trim()
  const by = item.relation || t(`family.${item.authorRole === 'volunteer' ? 'volunteer' : 'relative'}`)
  return (
    <article className="cardx inbox-card" data-testid={`contribution-${item.song}`}>
      {item.photo !== null && <KeptPicture file={item.photo} className="inbox-photo" />}
      <div className="inbox-words">
        <p className="inbox-who">
          <b>{teller}</b>, {by} · {day(item.toldAt)} · {t('family.for', { who })}
        </p>
        <h2>{item.song || t('family.noSong')}</h2>
        {item.why !== '' && <blockquote>‘{item.why}’</blockquote>}
        {item.belongs !== '' && <p>{t('family.belongs', { text: item.belongs })}</p>}
        {item.recording && <PlayRecording file={item.recording.file} name={item.recording.name} />}
        <What item={item} teller={teller} who={who} />
        <div className="row">
          {item.approved === null && (
            <Button look="primary" data-testid="approve" onPress={() => choose(true)}>
              <Check aria-hidden />
              {t('family.approve')}
            </Button>
          )}
          {item.storyId === null && (
            <Button data-testid="as-story" onPress={() => void order('giftAsStory', { contributionId, seen })}>
              <BookOpen aria-hidden />
              {t('family.asStory')}
            </Button>
          )}
          {item.boardItemId === null && !off.includes('board') && (
            <Button data-testid="on-board" onPress={() => void order('giftOnBoard', { contributionId, seen })}>
              <LayoutDashboard aria-hidden />
              {t('family.onBoard')}
            </Button>
          )}
          {item.laid === 'new' && (
            <Button
              look="plain"
              data-testid="later"
              onPress={() => void order('layGift', { contributionId, seen, laid: 'later' })}
            >
              <Clock aria-hidden />
              {t('family.later')}
            </Button>
          )}
          {item.laid !== 'away' && (
            <Button
              look="plain"
              data-testid="put-away"
              onPress={() => void order('layGift', { contributionId, seen, laid: 'away' })}
            >
              <Archive aria-hidden />
              {t('family.putAway')}
            </Button>
          )}
          {item.laid !== 'new' && (
            <Button
              look="plain"
              data-testid="to-new"
              onPress={() => void order('layGift', { contributionId, seen, laid: 'new' })}
            >
              <Inbox aria-hidden />
              {t('family.toNew')}
            </Button>
          )}
        </div>
      </div>
      {isChoosing && <ApproveSheet item={item} who={who} onClose={() => choose(false)} />}
    </article>
  )
}

/** What came of it so far; once it was heard, a line to pass on. */
function What({ item, teller, who }: { item: InboxItem; teller: string; who: string }): ReactNode {
  const { t } = useTranslation('desk')
  const day = useDay()
  const { approved, storyId, boardItemId } = item
  if (approved === null && storyId === null && boardItemId === null) return null
  return (
    <div className="inbox-what">
      {approved && (
        <p data-testid="approved">
          {approved.digit === null
            ? t('family.onReserve', { title: approved.title })
            : t('family.onNumber', { title: approved.title, digit: approved.digit })}{' '}
          {approved.heardAt === null && t('family.notHeard')}
        </p>
      )}
      {approved?.heardAt != null && (
        <p className="inbox-heard" data-testid="pass-on">
          {t('family.passOn', { who, day: day(approved.heardAt), teller })}
        </p>
      )}
      <p>
        {storyId !== null && <span className="tag">{t('family.isStory')}</span>}
        {boardItemId !== null && <span className="tag">{t('family.isOnBoard')}</span>}
      </p>
    </div>
  )
}
