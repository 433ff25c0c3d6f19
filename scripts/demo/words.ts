/** Every sentence of the demo in one language. */
export type DemoWords = {
  readonly language: 'nl' | 'en'
  readonly preparing: string
  readonly head: readonly [what: string, seen: string, heard: string, took: string]
  readonly start: string
  readonly lift: string
  readonly dial: (digit: string) => string
  readonly listen: (seconds: number) => string
  readonly redial: (digit: string) => string
  readonly hangUp: string
  /** What a screen is called, by the `data-state` of its page. */
  readonly screen: (state: string, title: string | null) => string
  readonly nothing: string
  readonly tone: (hz: number) => string
  readonly song: (title: string, hz: number, levelDb: number) => string
  readonly stillSounds: (levelDb: number) => string
  readonly silence: string
  readonly well: (folder: string) => string
  readonly failed: (count: number) => string
}

const number = (value: number, language: string): string =>
  value.toLocaleString(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 })

const nl: DemoWords = {
  language: 'nl',
  preparing: 'de kiosk start op een verborgen scherm, met een eigen geluidskaart en een nagebootste telefoon',
  head: ['wat er gebeurde', 'op het scherm', 'te horen', 'na'],
  start: 'het programma start, met het demohuis',
  lift: 'de hoorn gaat omhoog',
  dial: (digit) => `er wordt een ${digit} gedraaid`,
  listen: (seconds) => `${seconds} seconden luisteren`,
  redial: (digit) => `er wordt een ${digit} gedraaid, midden in het liedje`,
  hangUp: 'de hoorn gaat neer',
  screen: (state, title) => {
    const names: Readonly<Record<string, string>> = {
      idle: 'rust',
      tone: 'kiestoon',
      playing: 'speelt',
      ended: 'voorbij',
    }
    return title === null ? `${names[state] ?? state} (${state})` : `${title} (${state})`
  },
  nothing: 'niets',
  tone: (hz) => `kiestoon, ${number(hz, 'nl')} Hz`,
  song: (title, hz, levelDb) => `${title}: eerste noot ${number(hz, 'nl')} Hz, ${number(levelDb, 'nl')} dB`,
  stillSounds: (levelDb) => `het liedje gaat door, ${number(levelDb, 'nl')} dB`,
  silence: 'stilte',
  well: (folder) => `Alles ging goed. De schermen staan in ${folder}.`,
  failed: (count) => (count === 1 ? 'Er ging iets mis.' : `Er gingen ${count} dingen mis.`),
}

const en: DemoWords = {
  language: 'en',
  preparing: 'the kiosk starts on a hidden screen, with a sound card of its own and a simulated phone',
  head: ['what happened', 'on the screen', 'heard', 'after'],
  start: 'the program starts, with the demo home',
  lift: 'the horn is lifted',
  dial: (digit) => `a ${digit} is dialled`,
  listen: (seconds) => `listening for ${seconds} seconds`,
  redial: (digit) => `a ${digit} is dialled in the middle of the song`,
  hangUp: 'the horn goes down',
  screen: (state, title) => {
    const names: Readonly<Record<string, string>> = {
      idle: 'at rest',
      tone: 'dial tone',
      playing: 'playing',
      ended: 'over',
    }
    return title === null ? `${names[state] ?? state} (${state})` : `${title} (${state})`
  },
  nothing: 'nothing',
  tone: (hz) => `dial tone, ${number(hz, 'en')} Hz`,
  song: (title, hz, levelDb) => `${title}: first note ${number(hz, 'en')} Hz, ${number(levelDb, 'en')} dB`,
  stillSounds: (levelDb) => `the song goes on, ${number(levelDb, 'en')} dB`,
  silence: 'silence',
  well: (folder) => `All went well. The screens are in ${folder}.`,
  failed: (count) => (count === 1 ? 'Something went wrong.' : `${count} things went wrong.`),
}

/** The words of a language; without one, of the terminal's (`LANG`): Dutch where that is Dutch, else English. */
export function demoWords(wanted: string | undefined, env: NodeJS.ProcessEnv): DemoWords {
  const language = wanted ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en')
  return language.startsWith('nl') ? nl : en
}
