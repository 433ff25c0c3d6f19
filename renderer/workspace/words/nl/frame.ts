export const frame = {
  product: 'Draaischijf',
  starting: 'De werkplek wordt klaargezet.',
  away: 'Het programma is heel even niet bereikbaar. Wat u typt, blijft staan.',
  sections: 'Onderdelen',
  section: {
    residents: 'Bewoners',
    library: 'Muziek',
    inbox: 'Postvak',
    together: 'Samen',
    house: 'Huis',
  },
  tabs: 'Over deze bewoner',
  tab: { story: 'Verhaal', board: 'Levensbord', songs: 'Liedjes', person: 'Gegevens', paper: 'Papier' },
  me: '{{name}}, {{role}}',
  lock: 'Vergrendel',
  demo: 'Voorbeeldhuis',
  otherLanguage: 'English',
  undo: 'Ongedaan maken',
  close: 'Sluiten',
  save: 'Bewaren',
  cancel: 'Laat maar',
  optional: '(mag)',
} as const

export const role = {
  therapist: 'muziektherapeut',
  caregiver: 'zorgmedewerker',
  coordinator: 'coördinator',
  privacy_officer: 'privacyfunctionaris',
} as const

/** By error code; the last one is for codes that have no sentence of their own. */
export const problem = {
  unavailable: 'Het programma is heel even niet bereikbaar. Probeer het zo nog eens.',
  invalid: 'Dat kan niet zo worden bewaard. Kijk even na wat er staat.',
  'not-found': 'Dit is er niet meer.',
  'not-saved': 'Niet bewaard: de schijf van deze computer neemt niets meer aan. Schrijf het even op papier.',
  'phone-in-use': 'Er luistert nu iemand aan de telefoon. Wacht tot de hoorn neerligt.',
  'song-failed': 'Dit liedje kan hier niet klinken.',
  busy: 'Het programma is daar nog mee bezig. Even geduld.',
  conflict: 'Iemand anders heeft dit net veranderd. U ziet nu hoe het is; doe het gerust nog eens.',
  locked: 'De werkplek is vergrendeld. Meld u opnieuw aan.',
  forbidden: 'Dit hoort bij het werk van iemand anders.',
  internal: 'Dat lukte niet, door een fout in het programma. Wat er stond, is er nog.',
} as const

/** What was done last, by its word. */
export const undo = {
  done: 'Gedaan.',
  'account-ended': '{{name}} kan niet meer inloggen.',
  'account-back': '{{name}} kan weer inloggen.',
  advice: 'Het muziekadvies van {{name}} is veranderd.',
  'part-on': 'Dit onderdeel staat weer aan.',
  'part-off': 'Dit onderdeel staat uit.',
  'house-name': 'Het huis heet nu {{name}}.',
  'balloon-added': 'Er hangt iets nieuws op het bord.',
  'balloon-changed': 'Op het bord is iets veranderd.',
  'balloon-moved': 'Op het bord is iets verplaatst.',
  'balloon-removed': 'Van het bord gehaald.',
  'board-colour': 'Het bord heeft een andere kleur.',
  'board-themes': 'De thema’s zijn veranderd.',
  'story-told': 'Het verhaal is bewaard.',
  'story-changed': 'Het verhaal is veranderd.',
  'story-withdrawn': 'Het verhaal is weggehaald.',
  bio: '‘In het kort’ is veranderd.',
  'moment-added': 'Muziekmoment van {{name}} bewaard.',
  'moment-changed': 'Muziekmoment van {{name}} veranderd.',
  'moment-removed': 'Muziekmoment van {{name}} weggehaald.',
  'may-ring': 'De telefoon van {{name}} mag zacht bellen.',
  'may-not-ring': 'De telefoon van {{name}} belt niet meer.',
} as const
