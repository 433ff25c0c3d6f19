import type { Finding as StoreFinding } from '../../../care/check.ts'
import type { JournalRow } from '../../../care/journal-rows.ts'
import type { StageMode } from '../../../care/model.ts'
import type { Finding } from '../../../media/finding.ts'
import type { Language } from '../../contract/view.ts'

/** Every sentence of the command line, in one language. */
export type CliWords = {
  readonly usage: string
  readonly noHouse: (dataDir: string) => string
  readonly inUse: (dataDir: string) => string
  readonly noResidents: string
  readonly unknownResident: (name: string) => string
  readonly stages: { readonly [stage in StageMode]: string }
  readonly empty: string
  readonly blocked: string
  readonly notMeasured: string
  readonly favourite: string
  readonly noEvents: string
  readonly event: (row: JournalRow) => string
  readonly allWell: string
  readonly finding: (store: StoreFinding['store'], detail: string) => string
  readonly damaged: (store: StoreFinding['store']) => string
  readonly unreadable: (dataDir: string, code: string) => string
  readonly missingFile: (title: string) => string
  readonly noFolder: (folder: string) => string
  readonly noSuchFile: (file: string) => string
  readonly badAlias: (number: string) => string
  readonly progress: (done: number, total: number, file: string, outcome: Finding['outcome']) => string
  readonly imported: (added: number, known: number) => string
  readonly onNumbers: (resident: string) => string
  readonly ended: Readonly<Record<'disk-full' | 'not-writable' | 'cancelled' | 'source-gone', string>>
}

/** The sentences of one language. */
export function cliWords(language: Language): CliWords {
  return language === 'en' ? en : nl
}

const usage = (text: { lines: string; names: string }): string =>
  `npm run cli -- ${text.names} [--data DIR] [--lang nl|en]\n${text.lines}`

const timeOf = (row: JournalRow, language: string): string =>
  new Date(row.at).toLocaleString(language, { dateStyle: 'short', timeStyle: 'short' })

/** A row as one plain line; what is not known is left out. */
function eventLine(row: JournalRow, language: string): string {
  const time = timeOf(row, language)
  switch (row.kind) {
    case 'play':
      return [
        time,
        row.kind,
        row.title,
        row.via,
        row.heardS === null ? '' : `${Math.round(row.heardS)} s`,
        row.endReason ?? '…',
      ]
        .filter(Boolean)
        .join('  ')
    case 'session':
      return `${time}  ${row.kind}`
    case 'reaction':
      return [time, row.kind, row.title ?? '', row.valence, ...row.seen].filter(Boolean).join('  ')
    case 'block':
      return [time, row.kind, row.title, row.reason ?? ''].filter(Boolean).join('  ')
    case 'device':
    case 'staff':
      return [time, row.kind, row.what, row.detail ?? ''].filter(Boolean).join('  ')
  }
}

const storeFile = (store: StoreFinding['store']): string => (store === 'dossier' ? 'dossier.sqlite' : 'kiosk.sqlite')

const NAMES = 'import FOLDER | residents | list RESIDENT | events | check'

const nl: CliWords = {
  usage: usage({
    names: NAMES,
    lines: [
      '  import MAP [--resident NAAM [--numbers 1=BESTAND,2=BESTAND] [--alias 0118123456=BESTAND] [--block BESTAND]]',
      '             zet muziek in huis; bestanden gelden vanuit de map',
      '  residents  wie er wonen',
      '  list NAAM  de nummers van een bewoner',
      '  events     wat er gebeurde, het oudste eerst (--json: een regel JSON per gebeurtenis)',
      '  check      is alles heel?',
    ].join('\n'),
  }),
  noHouse: (dataDir) =>
    `In ${dataDir} staat nog geen huis. Start eerst "npm start", of zet muziek in huis met "npm run cli -- import MAP".`,
  inUse: (dataDir) => `Draaischijf draait met de map ${dataDir}. Sluit het venster eerst; daarna kan er muziek bij.`,
  noResidents: 'Er is nog niemand. "npm run cli -- import MAP --resident NAAM" maakt een bewoner.',
  unknownResident: (name) => `Niemand heet zo, of meer dan één: ${name}. Kijk met "npm run cli -- residents".`,
  stages: {
    dial: 'tien nummers',
    pictures: 'grote plaatjes',
    lift: 'de hoorn pakken is genoeg',
    staff: 'de zorg zet aan',
  },
  empty: '-',
  blocked: 'niet meer draaien',
  notMeasured: 'nog niet gemeten',
  favourite: 'lievelingslied',
  noEvents: 'Er staat nog niets in het logboek.',
  event: (row) => eventLine(row, 'nl-NL'),
  allWell: 'Alles is heel.',
  finding: (store, detail) =>
    `Er is iets mis in ${store === 'dossier' ? 'het dossier' : 'de muziekgegevens'}: ${detail}`,
  damaged: (store) =>
    `${storeFile(store)} is beschadigd; in de map "backup" ligt het bestand zoals het bij de laatste goede start was.`,
  unreadable: (dataDir, code) => `De gegevens in ${dataDir} kunnen niet worden gelezen (${code}).`,
  missingFile: (title) => `Het bestand van dit liedje is weg: ${title}`,
  noFolder: (folder) => `Deze map is er niet of kan niet worden gelezen: ${folder}`,
  noSuchFile: (file) => `Dit bestand staat niet in de map: ${file}`,
  badAlias: (number) => `${number} kan geen oud nummer zijn: 2 tot 15 cijfers, en geen 112 of 0611.`,
  progress: (done, total, file, outcome) =>
    `${done}/${total}  ${file}  ${
      {
        added: 'erbij',
        known: 'was er al',
        'not-measured': 'erbij, nog niet gemeten',
        truncated: 'erbij, maar het eind ontbreekt',
        'not-audio': 'is geen muziek die wij kunnen afspelen',
        unreadable: 'kan niet worden gelezen',
        'too-large': 'is te groot',
      }[outcome]
    }`,
  imported: (added, known) => `${added} erbij, ${known} ${known === 1 ? 'was' : 'waren'} er al.`,
  onNumbers: (resident) => `De nummers van ${resident} zijn bijgewerkt.`,
  ended: {
    'disk-full': 'De schijf is vol. Wat er al stond, is goed gebleven.',
    'not-writable': 'In de map kan niet worden geschreven.',
    cancelled: 'Gestopt. Wat er al stond, is goed gebleven.',
    'source-gone': 'De map is er niet meer. Wat al binnen was, is gebleven.',
  },
}

const en: CliWords = {
  usage: usage({
    names: NAMES,
    lines: [
      '  import FOLDER [--resident NAME [--numbers 1=FILE,2=FILE] [--alias 0118123456=FILE] [--block FILE]]',
      '             brings music in; files are relative to the folder',
      '  residents  who lives here',
      '  list NAME  the numbers of one resident',
      '  events     what happened, oldest first (--json: one JSON object a line)',
      '  check      is everything whole?',
    ].join('\n'),
  }),
  noHouse: (dataDir) =>
    `There is no house in ${dataDir} yet. Start "npm start" first, or bring music in with "npm run cli -- import FOLDER".`,
  inUse: (dataDir) =>
    `Draaischijf is running with the folder ${dataDir}. Close its window first; then music can be added.`,
  noResidents: 'Nobody yet. "npm run cli -- import FOLDER --resident NAME" makes a resident.',
  unknownResident: (name) => `Nobody has this name, or more than one: ${name}. See "npm run cli -- residents".`,
  stages: { dial: 'ten numbers', pictures: 'big pictures', lift: 'lifting is enough', staff: 'staff start it' },
  empty: '-',
  blocked: 'not to be played',
  notMeasured: 'not measured yet',
  favourite: 'favourite',
  noEvents: 'Nothing has been written down yet.',
  event: (row) => eventLine(row, 'en-GB'),
  allWell: 'Everything is whole.',
  finding: (store, detail) => `Something is wrong in the ${store} store: ${detail}`,
  damaged: (store) => `${storeFile(store)} is damaged; the folder "backup" holds it as it was at the last good start.`,
  unreadable: (dataDir, code) => `What is kept in ${dataDir} cannot be read (${code}).`,
  missingFile: (title) => `The file of this song is gone: ${title}`,
  noFolder: (folder) => `This folder is not there or cannot be read: ${folder}`,
  noSuchFile: (file) => `This file is not in the folder: ${file}`,
  badAlias: (number) => `${number} cannot be an old number: 2 to 15 digits, and neither 112 nor 0611.`,
  progress: (done, total, file, outcome) =>
    `${done}/${total}  ${file}  ${
      {
        added: 'added',
        known: 'was there already',
        'not-measured': 'added, not measured yet',
        truncated: 'added, but its end is missing',
        'not-audio': 'is no music that can be played',
        unreadable: 'cannot be read',
        'too-large': 'is too large',
      }[outcome]
    }`,
  imported: (added, known) => `${added} added, ${known} known already.`,
  onNumbers: (resident) => `The numbers of ${resident} are up to date.`,
  ended: {
    'disk-full': 'The disk is full. What was there is unharmed.',
    'not-writable': 'The folder cannot be written.',
    cancelled: 'Stopped. What was there is unharmed.',
    'source-gone': 'The folder is gone. What had come in has stayed.',
  },
}
