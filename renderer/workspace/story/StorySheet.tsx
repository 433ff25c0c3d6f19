import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { Story, StoryContent } from '../../../care/story.ts'
import { useDraft } from '../app/drafts.ts'
import { useLogin } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { Tick } from '../ui/Tick.tsx'
import { SongPick, type PickedSong } from './SongPick.tsx'
import { TellerFields } from './TellerFields.tsx'
import { readStoryDraft, type StoryDraft } from './story-draft.ts'

/** Tells a story, or changes one. What is typed and chosen is a draft until it is kept; the lock leaves it. */
export function StorySheet(props: {
  residentId: ResidentId
  self: string
  story: Story | null
  onClose: () => void
}): ReactNode {
  const { residentId, self, story, onClose } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const { name } = useLogin()
  const { text: kept, setText: keep, clear } = useDraft(`story ${residentId} ${story?.id ?? 'new'}`)
  const draft = readStoryDraft(kept, story, name)
  const [isPicking, setPicking] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const change = (part: Partial<StoryDraft>): void => keep(JSON.stringify({ ...draft, ...part }))
  const done = (answer: unknown): void => {
    setSaving(false)
    if (answer === undefined) return
    clear()
    onClose()
  }
  const save = async (): Promise<void> => {
    setSaving(true)
    const content: StoryContent = { seen: story?.seen ?? [], photo: story?.photo ?? null, ...draft }
    done(
      story === null
        ? await order('tellStory', { residentId, content })
        : await order('changeStory', { id: story.id, seen: story.version, content }),
    )
  }
  return (
    <Sheet title={story === null ? t('story.sheetTell') : t('story.sheetChange')} isOpen onClose={onClose}>
      <Field
        label={t('story.text')}
        hint={t('story.textHint')}
        lines={5}
        value={draft.text}
        onChange={(text) => change({ text })}
        autoFocus
        data-testid="story-text"
      />
      <TellerFields
        role={draft.authorRole}
        at={draft.toldAt}
        name={{ value: draft.toldBy, onChange: (toldBy) => change({ toldBy }) }}
        relation={{ value: draft.relation, onChange: (relation) => change({ relation }) }}
        self={self}
        onRole={(authorRole) => change({ authorRole, toldBy: '', relation: '' })}
        onDay={(toldAt) => change({ toldAt })}
      />
      <Tick isSelected={draft.readBack} onChange={(readBack) => change({ readBack })} data-testid="story-read-back">
        {t('story.readBack')}
      </Tick>
      <div className="row">
        <span className="choice-label">{draft.songTitle ?? t('story.song')}</span>
        <Button onPress={() => setPicking(true)} data-testid="story-song">
          {draft.trackId === null ? t('story.chooseSong') : t('story.otherSong')}
        </Button>
        {draft.trackId !== null && (
          <Button look="plain" onPress={() => change({ trackId: null, songTitle: null })}>
            {t('story.noSong')}
          </Button>
        )}
      </div>
      <div className="row">
        <Button
          look="primary"
          isDisabled={isSaving || draft.text.trim() === ''}
          onPress={() => void save()}
          data-testid="story-save"
        >
          {t('frame.save')}
        </Button>
        <Button
          look="plain"
          onPress={() => {
            clear()
            onClose()
          }}
        >
          {t('frame.cancel')}
        </Button>
        {story !== null && (
          <Button
            look="plain"
            data-testid="story-withdraw"
            onPress={() => {
              void order('withdrawStory', { id: story.id, seen: story.version })
              clear()
              onClose()
            }}
          >
            {t('story.withdraw')}
          </Button>
        )}
      </div>
      {isPicking && (
        <SongPick
          residentId={residentId}
          onClose={() => setPicking(false)}
          onPick={(song: PickedSong) => {
            setPicking(false)
            change(song)
          }}
        />
      )}
    </Sheet>
  )
}
