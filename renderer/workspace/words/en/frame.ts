import type { frame as frameNl, problem as problemNl, role as roleNl, undo as undoNl } from '../nl/frame.ts'
import type { Same } from '../same.ts'

export const frame: Same<typeof frameNl> = {
  product: 'Draaischijf',
  starting: 'The workspace is being made ready.',
  away: 'The program cannot be reached for a moment. What you type stays.',
  sections: 'Sections',
  section: {
    residents: 'Residents',
    library: 'Music',
    inbox: 'Inbox',
    together: 'Together',
    house: 'House',
  },
  tabs: 'About this resident',
  tab: { story: 'Story', board: 'Life board', songs: 'Songs', person: 'Person', paper: 'Paper' },
  me: '{{name}}, {{role}}',
  lock: 'Lock',
  demo: 'Demo home',
  otherLanguage: 'Nederlands',
  undo: 'Undo',
  close: 'Close',
  save: 'Keep',
  cancel: 'Leave it',
  optional: '(if you like)',
}

export const role: Same<typeof roleNl> = {
  therapist: 'music therapist',
  caregiver: 'care staff',
  coordinator: 'coordinator',
  privacy_officer: 'privacy officer',
}

export const problem: Same<typeof problemNl> = {
  unavailable: 'The program cannot be reached for a moment. Try again shortly.',
  invalid: 'This cannot be kept as it is. Please look at what you typed.',
  'not-found': 'This is no longer there.',
  'not-saved': 'Not kept: the disk of this computer takes nothing more. Please write it on paper.',
  'phone-in-use': 'Somebody is listening at the phone now. Wait until the receiver is down.',
  'song-failed': 'This song cannot be played here.',
  busy: 'The program is still busy with that. One moment.',
  conflict: 'Somebody else has just changed this. You now see how it is; feel free to do it again.',
  locked: 'The workspace is locked. Please log in again.',
  forbidden: 'This belongs to somebody else’s work.',
  internal: 'That failed, through a mistake in the program. What was there is still there.',
}

export const undo: Same<typeof undoNl> = {
  done: 'Done.',
  'account-ended': '{{name}} can no longer log in.',
  'account-back': '{{name}} can log in again.',
  advice: 'The music advice of {{name}} was changed.',
  'part-on': 'This part is on again.',
  'part-off': 'This part is off.',
  'house-name': 'The house is now called {{name}}.',
  'balloon-added': 'Something new hangs on the board.',
  'balloon-changed': 'Something on the board was changed.',
  'balloon-moved': 'Something on the board was moved.',
  'balloon-removed': 'Taken off the board.',
  'board-colour': 'The board has another colour.',
  'board-themes': 'The themes were changed.',
  'story-told': 'The story is kept.',
  'story-changed': 'The story was changed.',
  'story-withdrawn': 'The story was taken away.',
  bio: '‘In short’ was changed.',
  'moment-added': 'Music moment of {{name}} saved.',
  'moment-changed': 'Music moment of {{name}} changed.',
  'moment-removed': 'Music moment of {{name}} taken away.',
  'may-ring': 'The phone of {{name}} may ring softly.',
  'may-not-ring': 'The phone of {{name}} does not ring any more.',
}
