/** What is said in each language, sentence by sentence, and the voice of espeak-ng that says it. */
export type Message = {
  readonly language: string
  readonly voice: string
  readonly title: string
  readonly sentences: readonly string[]
}

/** Heard after 112: nobody may wait for help that this telephone cannot call. */
export const EMERGENCY: readonly Message[] = [
  {
    language: 'nl',
    voice: 'nl',
    title: 'Niet bellen: roep een medewerker',
    sentences: ['Met deze telefoon kunt u niet bellen.', 'Roep een medewerker.'],
  },
  {
    language: 'en',
    voice: 'en-gb-x-rp',
    title: 'No calls: call a member of staff',
    sentences: ['You cannot make calls with this phone.', 'Please call a member of staff.'],
  },
]
