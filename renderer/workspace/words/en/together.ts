import type { together as nl } from '../nl/together.ts'
import type { Same } from '../same.ts'

export const together: Same<typeof nl> = {
  title: 'Listening together',
  numbers: 'Numbers of the living room',
  cards: 'Conversation cards',
  nowhere:
    'Listening together happens at a shared phone, such as the one in the living room. This computer does not belong to one. Open the workspace on the living room’s computer, or begin on its screen with ‘Listen together’.',
  elsewhere:
    'The screen and loudspeaker of {{place}} belong to another program. Who chooses the music and for whom a song is can be kept here.',
  present: {
    title: 'Who is there? (if you like)',
    hint: 'Then their songs are below, and nothing sounds that they may not hear. This is not written down anywhere.',
    left: 'Stays away: {{title}} ({{who}}).',
  },
  songs: {
    title: 'Songs',
    ofRoom: 'Of the living room',
    of: 'Of {{who}}',
    search: 'Search the music of the house',
    found: 'Found',
    nothingFound: 'Nothing found that may sound in the living room.',
    none: 'The living room has no songs yet. Tap who is there, or search the music of the house.',
    addAll: 'Add all',
    chosen: 'chosen',
  },
  queue: {
    title: 'Coming up',
    empty: 'Choose songs; they come here in the order of choosing.',
    begin: 'Begin',
    up: '{{title}} earlier',
    out: 'Take {{title}} away',
    clear: 'Clear',
  },
  now: {
    title: 'Now',
    paused: 'Quiet for a moment',
    next: 'Next: {{title}}',
    last: 'This is the last song.',
    pause: 'Quiet',
    play: 'Go on',
    skip: 'Next',
    end: 'Done',
  },
  forWhom: {
    short: 'for {{who}}',
    give: 'For somebody',
    giveOf: '{{title}}: for whom?',
    title: 'For whom is this song?',
    field: 'Name, as it comes on the screen',
    hint: 'Today the screen shows it when this song plays. Empty is fine too.',
    save: 'Save',
  },
  chooser: {
    today: 'Today’s choice: {{who}}',
    none: 'the living room itself',
    label: 'Who chooses the music today?',
    hint: 'Until the end of the day that resident’s own songs are behind the numbers of the living room, and the screen says so in one line.',
    hidden: 'Who may not be on a shared screen cannot be chosen here.',
  },
  tell: {
    title: 'Tell what happened (if you like)',
    label: 'One story of the group',
    hint: 'Of the group. It is with nobody in particular, except with those you tap below.',
    whose: 'Keep it with these residents too (if you like)',
    songs: 'Songs: {{titles}}.',
    save: 'Save',
    saved: 'Saved.',
    before: 'Told before',
    by: '{{name}}, {{role}}, {{date}}',
    with: 'about {{who}}',
  },
}
