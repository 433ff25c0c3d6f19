import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonView } from '../../../electron/contract/view.ts'
import type { ResidentId } from '../../../care/model.ts'
import { Icon } from '../../ui/Icon.tsx'
import './faces.css'

/** Who sits at a shared phone; the living room takes over again at one touch. */
export function Faces(props: {
  readonly faces: readonly PersonView[]
  readonly chosen: ResidentId | null
  readonly choose: (id: ResidentId | null) => void
}): ReactNode {
  const { faces, chosen, choose } = props
  const { t } = useTranslation()
  return (
    <div className={`faces staff settles ${faces.length > 9 ? 'many' : ''}`} role="group" aria-label={t('faces.of')}>
      <button type="button" data-testid="face-living-room" aria-pressed={chosen === null} onClick={() => choose(null)}>
        <span className="portrait">
          <Icon name="home" />
        </span>
        {t('faces.livingRoom')}
      </button>
      {faces.map((face) => (
        <button
          key={face.id}
          type="button"
          data-testid={`face-${face.name}`}
          aria-label={`${face.address} ${face.name}`.trim()}
          aria-pressed={face.id === chosen}
          onClick={() => choose(face.id)}
        >
          <span className="portrait">
            {face.picture === null ? Array.from(face.name)[0] : <img src={face.picture} alt="" draggable={false} />}
          </span>
          <span className="face-name">{face.name}</span>
        </button>
      ))}
    </div>
  )
}
