import { Copy, Ear, FileX2, Scissors, Volume1, VolumeX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrackId } from '../../../media/model.ts'
import type { ReviewFinding } from '../../../media/review.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { level, minutes } from './format.ts'

const ICONS = {
  silence: VolumeX,
  quiet: Volume1,
  double: Copy,
  'cut-short': Scissors,
  'not-measured': Ear,
  refused: FileX2,
} as const

/** What a finding says and offers; without `act` there is nothing to do but to know it. */
type Said = {
  readonly head: string
  readonly text: string
  readonly act?: { readonly word: string; readonly run: () => void }
  readonly leave: { readonly word: string; readonly run: () => void }
}

/** One finding: what it is, in which song, the main thing to do, and the way to leave it as it is. */
export function ReviewItem(props: {
  finding: ReviewFinding
  onShow: (text: string, id: TrackId | null) => void
  onListen: (id: TrackId) => void
}): ReactNode {
  const { finding, onShow, onListen } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  if (finding.kind === 'no-rights') return null
  const letBe = (): void => void order('letFindingsBe', { keys: [finding.key] })
  const said = ((): Said => {
    switch (finding.kind) {
      case 'silence': {
        const { trackId, title, silenceS } = finding
        const choose = (what: 'skip' | 'keep') => () => void order('chooseSilence', { trackId, what })
        return {
          head: t('library.review.silence.head', { count: Math.round(silenceS) }),
          text: t('library.review.silence.text', { title }),
          act: { word: t('library.review.silence.act'), run: choose('skip') },
          leave: { word: t('library.review.silence.leave'), run: choose('keep') },
        }
      }
      case 'quiet': {
        const { trackId, title, loudnessLufs, moreDb } = finding
        return {
          head: t('library.review.quiet.head'),
          text: t('library.review.quiet.text', { title, loudness: level(loudnessLufs), more: moreDb }),
          act: { word: t('library.review.quiet.act'), run: () => void order('makeLouder', { trackId, moreDb }) },
          leave: { word: t('library.review.quiet.leave'), run: letBe },
        }
      }
      case 'double': {
        const { title, tracks } = finding
        const lengths = tracks.map(({ durationS }) => minutes(durationS)).join(` ${t('library.and')} `)
        return {
          head: t('library.review.double.head'),
          text: t('library.review.double.text', { title, lengths }),
          act: { word: t('library.review.double.act'), run: () => onShow(title, tracks[0]?.id ?? null) },
          leave: { word: t('library.review.double.leave'), run: letBe },
        }
      }
      case 'cut-short':
        return {
          head: t('library.review.cut-short.head'),
          text: t('library.review.cut-short.text', { title: finding.title }),
          act: { word: t('library.review.cut-short.act'), run: () => onShow(finding.title, finding.trackId) },
          leave: { word: t('library.review.cut-short.leave'), run: letBe },
        }
      case 'not-measured':
        return {
          head: t('library.review.not-measured.head'),
          text: t('library.review.not-measured.text', { title: finding.title }),
          act: { word: t('library.review.not-measured.act'), run: () => onListen(finding.trackId) },
          leave: { word: t('library.review.not-measured.leave'), run: letBe },
        }
      case 'refused':
        return {
          head: t('library.review.refused.head'),
          text: t('library.review.refused.text', { file: finding.file, why: t(`library.why.${finding.why}`) }),
          leave: { word: t('library.review.refused.leave'), run: letBe },
        }
    }
  })()
  const FindingIcon = ICONS[finding.kind]
  return (
    <li className="lib-finding" data-testid={`finding-${finding.kind}`}>
      <FindingIcon aria-hidden="true" />
      <div>
        <b>{said.head}</b>
        <p className="small">{said.text}</p>
        <div className="row">
          {said.act && (
            <Button onPress={said.act.run} data-testid={`finding-${finding.kind}-do`}>
              {said.act.word}
            </Button>
          )}
          <Button
            look={said.act ? 'plain' : 'normal'}
            onPress={said.leave.run}
            data-testid={`finding-${finding.kind}-leave`}
          >
            {said.leave.word}
          </Button>
        </div>
      </div>
    </li>
  )
}
