import { Lock as LockIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useGo, useDesk, useLogin } from '../app/use-desk.ts'
import { sectionOf, type Screen, type Section } from '../app/screen.ts'
import { useOrder } from '../app/use-order.ts'
import { SearchBox } from '../search/SearchBox.tsx'
import { LogoMark } from './LogoMark.tsx'

const SCREEN_OF: Readonly<Record<Section, Screen>> = {
  residents: { name: 'residents' },
  library: { name: 'library' },
  inbox: { name: 'inbox' },
  together: { name: 'together' },
  house: { name: 'house' },
}

/** What each role finds in the bar. */
const SECTIONS: Readonly<Record<string, readonly Section[]>> = {
  therapist: ['residents', 'library', 'inbox', 'together', 'house'],
  caregiver: ['residents', 'together'],
  coordinator: ['house'],
  privacy_officer: ['house'],
}

export function TopBar({ screen }: { screen: Screen }): ReactNode {
  const { t } = useTranslation('desk')
  const { off, demo, language } = useDesk()
  const login = useLogin()
  const go = useGo()
  const order = useOrder()
  const here = sectionOf(screen)
  const sections = (SECTIONS[login.role] ?? []).filter(
    (section) =>
      !(section === 'inbox' && off.includes('family')) && !(section === 'together' && off.includes('together')),
  )
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <header className="bar">
      <span className="logo">
        <LogoMark />
        <span className="logo-word">{t('frame.product')}</span>
      </span>
      <nav aria-label={t('frame.sections')}>
        {sections.map((section) => (
          <button
            key={section}
            type="button"
            data-testid={`section-${section}`}
            aria-current={section === here ? 'page' : undefined}
            onClick={() => go(SCREEN_OF[section])}
          >
            {t(`frame.section.${section}`)}
          </button>
        ))}
      </nav>
      {login.role === 'therapist' && <SearchBox />}
      <span className="me">
        {demo && <span className="demo-mark">{t('frame.demo')}</span>}
        <span className="me-name">
          {login.name}
          <span className="me-role">, {t(`role.${login.role}`)}</span>
        </span>
        <button
          type="button"
          className="lang"
          data-testid="language"
          lang={other}
          onClick={() => void order('setLanguage', { language: other })}
        >
          {t('frame.otherLanguage')}
        </button>
        <button
          type="button"
          className="lock"
          aria-label={t('frame.lock')}
          data-testid="lock"
          onClick={() => void order('lock', {})}
        >
          <LockIcon aria-hidden="true" />
          <span className="lock-word">{t('frame.lock')}</span>
        </button>
      </span>
    </header>
  )
}
