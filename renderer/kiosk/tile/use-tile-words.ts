import { useTranslation } from 'react-i18next'
import type { Tile } from '../../../electron/contract/view.ts'
import { personName } from '../person-name.ts'

/** The tile's sentences that depend on who, when and how long. */
export function useTileWords(tile: Tile): {
  readonly time: string
  readonly heard: string
  readonly question: string
  readonly blocked: string
} {
  const { t } = useTranslation()
  const at = new Date(tile.at)
  const minutes = Math.round(tile.heardS / 60)
  return {
    time: t('tile.time', { hours: String(at.getHours()), minutes: String(at.getMinutes()).padStart(2, '0') }),
    heard: minutes < 1 ? t('tile.heardShort') : t('tile.heardMinutes', { count: minutes }),
    question: tile.who ? t('tile.ask', { who: personName(tile.who) }) : t('tile.askNobody'),
    blocked: tile.who ? t('tile.blocked', { who: personName(tile.who) }) : t('tile.blockedNobody'),
  }
}
