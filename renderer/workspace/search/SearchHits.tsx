import { MessageSquareQuote, Music2, User } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../../electron/contract/desk/search-calls.ts'

const KINDS = ['person', 'song', 'story'] as const

/** What was found, people first; one of it is the one that Enter opens. */
export function SearchHits(props: {
  id: string
  hits: readonly SearchHit[]
  chosen: number
  onChoose: (hit: SearchHit) => void
  onPoint: (index: number) => void
}): ReactNode {
  const { id, hits, chosen, onChoose, onPoint } = props
  const { t } = useTranslation('desk')
  return (
    <div id={id} role="listbox" aria-label={t('search.found')}>
      {KINDS.filter((kind) => hits.some(({ type }) => type === kind)).map((kind) => (
        <div key={kind} role="group" aria-label={t(`search.kind.${kind}`)}>
          <p className="find-kind" aria-hidden="true">
            {t(`search.kind.${kind}`)}
          </p>
          {hits.map((hit, index) =>
            hit.type === kind ? (
              <div
                key={keyOf(hit)}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                className="find-hit"
                aria-selected={index === chosen}
                data-testid={`hit-${hit.type}`}
                onPointerMove={() => index !== chosen && onPoint(index)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(hit)}
                onKeyDown={(event) => event.key === 'Enter' && onChoose(hit)}
              >
                <HitFace hit={hit} />
                <HitWords hit={hit} />
              </div>
            ) : null,
          )}
        </div>
      ))}
    </div>
  )
}

function HitFace({ hit }: { hit: SearchHit }): ReactNode {
  if (hit.type !== 'story' && hit.picture !== null) return <img src={hit.picture} alt="" />
  const FaceIcon = { person: User, song: Music2, story: MessageSquareQuote }[hit.type]
  return <FaceIcon aria-hidden="true" />
}

function HitWords({ hit }: { hit: SearchHit }): ReactNode {
  switch (hit.type) {
    case 'person':
      return <span className="find-first">{`${hit.address} ${hit.name}`.trim()}</span>
    case 'song':
      return (
        <span>
          <span className="find-first">{hit.title}</span>
          {hit.performer !== null && <span className="find-second">{hit.performer}</span>}
        </span>
      )
    case 'story':
      return (
        <span>
          <span className="find-first">{hit.name}</span>
          <span className="find-second">{hit.piece}</span>
        </span>
      )
  }
}

function keyOf(hit: SearchHit): string {
  switch (hit.type) {
    case 'person':
      return `person ${hit.residentId}`
    case 'song':
      return `song ${hit.trackId}`
    case 'story':
      return `story ${hit.storyId}`
  }
}
