import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCall } from '../app/use-call.ts'

/** What was told of the group before, newest first. */
export function GroupStories(): ReactNode {
  const { t, i18n } = useTranslation('desk')
  const stories = useCall('groupStories', {})
  const date = new Intl.DateTimeFormat(i18n.language, { day: 'numeric', month: 'long' })
  if (stories === undefined || stories.length === 0) return null
  return (
    <div className="together-stories">
      <h3>{t('together.tell.before')}</h3>
      <ul>
        {stories.map((story) => (
          <li key={story.id}>
            <p>{story.text}</p>
            <p className="foot">
              {t('together.tell.by', {
                name: story.toldBy,
                role: t(story.authorRole === 'therapist' ? 'role.therapist' : 'role.caregiver'),
                date: date.format(story.toldAt),
              })}
              {story.who.length > 0 && ` · ${t('together.tell.with', { who: story.who.join(', ') })}`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
