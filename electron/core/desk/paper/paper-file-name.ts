import type { PaperContent } from '../../../contract/desk/paper-content.ts'
import type { Language } from '../../../contract/view.ts'

const NAMES: Readonly<Record<Language, Readonly<Record<PaperContent['kind'], string>>>> = {
  nl: {
    'phone-card': 'Kaart bij de telefoon',
    'music-advice': 'Muziekadvies',
    'house-list': 'Nummers van het huis',
    'family-form': 'Vertel over een liedje',
    'recovery-sheet': 'Herstelcode',
    'life-board': 'Levensbord',
    'conversation-cards': 'Gesprekskaarten',
  },
  en: {
    'phone-card': 'Card for the phone',
    'music-advice': 'Music advice',
    'house-list': 'Numbers of the house',
    'family-form': 'Tell about a song',
    'recovery-sheet': 'Recovery code',
    'life-board': 'Life board',
    'conversation-cards': 'Conversation cards',
  },
}

/** Signs as people count them. */
const SIGNS = new Intl.Segmenter()

/** With four bytes a sign, the paper’s own name, an ending and a counter this stays near what file systems take (255). */
const MOST_SIGNS = 50

/** A name for the file, without signs that a disk of Windows or Linux refuses. */
export function paperFileName(content: PaperContent): string {
  const name = NAMES[content.language][content.kind]
  const who = 'who' in content && content.who !== null ? `${content.who.address} ${content.who.name}`.trim() : ''
  // Control and format signs too: a name that turns the reading direction would hide its ending.
  const kept = who.replace(/[\\/:*?"<>|\p{C}]/gu, ' ').replace(/\s+/g, ' ')
  const short = [...SIGNS.segment(kept)]
    .slice(0, MOST_SIGNS)
    .map(({ segment }) => segment)
    .join('')
    .replace(/[. ]+$/, '')
    .trim()
  return short === '' ? `${name}.pdf` : `${name} - ${short}.pdf`
}
