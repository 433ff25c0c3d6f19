import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MOST_RECORDING_BYTES, type StickFile } from '../../../electron/contract/visit.ts'
import { LONG_SIDE_PX, openPhoto, toReadyPhoto, wholeOf } from '../../workspace/photo/prepare-photo.ts'
import type { TellCalls } from './tell-calls.ts'

/** A file that a visitor chose, as it goes to the core. */
export type Brought = { readonly name: string; readonly bytes: Uint8Array }

/** What lies on the stick that was plugged in, and nothing else of this machine. */
export function StickChooser(props: {
  kind: StickFile['kind']
  token: string
  calls: TellCalls
  onChosen: (brought: Brought) => void
  /** Why it cannot be taken. */
  onRefused: (why: 'huge-photo' | 'no-photo' | 'too-large') => void
  onBack: () => void
}): ReactNode {
  const { kind, token, calls, onChosen, onRefused, onBack } = props
  const { t } = useTranslation()
  const [files, show] = useState<readonly StickFile[]>([])
  const [looked, look] = useState(0)
  useEffect(() => {
    let isHere = true
    calls.stickFiles({ token }).then(
      (found) => {
        if (isHere) show(found.filter((file) => file.kind === kind))
      },
      () => undefined, // nothing to show: the button looks again
    )
    return () => {
      isHere = false
    }
  }, [calls, token, kind, looked])
  const take = async ({ id, name, sizeBytes }: StickFile): Promise<void> => {
    if (sizeBytes > MOST_RECORDING_BYTES) return onRefused(kind === 'sound' ? 'too-large' : 'huge-photo')
    const bytes = await calls.stickFile({ token, id }).catch(() => null)
    if (bytes === null) return look(looked + 1)
    if (kind === 'sound') return onChosen({ name, bytes })
    const opened = await openPhoto(new Blob([new Uint8Array(bytes)]))
    if (opened.type === 'problem') return onRefused(opened.problem === 'too-large' ? 'huge-photo' : 'no-photo')
    const ready = await toReadyPhoto(opened.picture, wholeOf(opened.picture), LONG_SIDE_PX)
    opened.picture.close()
    onChosen({ name, bytes: ready.bytes })
  }
  return (
    <div className="tell-stick" data-testid="stick">
      <h2>{t(files.length === 0 ? 'tell.stickTitle' : 'tell.stickChoose')}</h2>
      {files.length === 0 && <p>{t('tell.stickEmpty')}</p>}
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <button type="button" className="btn" data-testid={`stick-${file.name}`} onClick={() => void take(file)}>
              {file.name}
            </button>
          </li>
        ))}
      </ul>
      <div className="tell-foot">
        <button type="button" className="btn" data-testid="stick-again" onClick={() => look(looked + 1)}>
          {t('tell.stickAgain')}
        </button>
        <button type="button" className="btn" onClick={onBack}>
          {t('tell.back')}
        </button>
      </div>
    </div>
  )
}
