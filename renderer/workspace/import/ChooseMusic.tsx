import { FileMusic, FolderOpen, Usb } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCall } from '../app/use-call.ts'
import { Button } from '../ui/Button.tsx'
import { folderOf, pathOf } from './path-of.ts'

/** Where the music lies: a stick that is plugged in, a folder, single files, or what is dropped here. */
export function ChooseMusic({
  wrong,
  onPick,
}: {
  wrong: boolean
  onPick: (paths: readonly string[]) => void
}): ReactNode {
  const { t } = useTranslation('desk')
  const sticks = useCall('sticks', {}) ?? []
  const folder = useRef<HTMLInputElement>(null)
  const files = useRef<HTMLInputElement>(null)
  return (
    <div className="imp-choose stack">
      {sticks.map(({ path, name }) => (
        <div key={path} className="cardx imp-stick" data-testid="stick">
          <Usb aria-hidden="true" />
          <span>{t('library.import.stick', { name })}</span>
          <Button look="primary" onPress={() => onPick([path])} data-testid="stick-look">
            {t('library.import.look')}
          </Button>
        </div>
      ))}
      <div className="imp-drop" data-testid="drop-zone">
        <p className="imp-big">{t('library.import.drop')}</p>
        <p className="muted">{t('library.import.or')}</p>
        <div className="row">
          <Button look={sticks.length === 0 ? 'primary' : 'normal'} onPress={() => folder.current?.click()}>
            <FolderOpen aria-hidden="true" />
            {t('library.import.folder')}
          </Button>
          <Button onPress={() => files.current?.click()}>
            <FileMusic aria-hidden="true" />
            {t('library.import.files')}
          </Button>
        </div>
        {wrong && (
          <p className="wrong" role="alert" data-testid="no-music">
            {t('library.import.noMusic')}
          </p>
        )}
      </div>
      <p className="foot">{t('library.import.kept')}</p>
      <input
        ref={(input) => {
          folder.current = input
          input?.setAttribute('webkitdirectory', '') // React has no word for it
        }}
        type="file"
        hidden
        data-testid="folder-input"
        onChange={({ target }) => {
          const path = folderOf([...(target.files ?? [])])
          target.value = ''
          onPick(path === null ? [] : [path])
        }}
      />
      <input
        ref={files}
        type="file"
        multiple
        hidden
        accept="audio/*,.flac,.opus,.m4a,.mka"
        data-testid="files-input"
        onChange={({ target }) => {
          const paths = [...(target.files ?? [])].flatMap((file) => pathOf(file) ?? [])
          target.value = ''
          if (paths.length > 0) onPick(paths)
        }}
      />
    </div>
  )
}
