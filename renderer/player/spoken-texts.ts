import { Howl } from 'howler'
import type { SpokenText } from '../../electron/contract/sound.ts'
import type { Language } from '../../electron/contract/view.ts'
import { startHowl } from './howl-voice.ts'
import type { Voice } from './sound.ts'

const ALL: readonly SpokenText[] = ['emergency']

export type SpokenTexts = {
  /** Speaks, in the language of now; a text that cannot be had is over at once. */
  speak(text: SpokenText, onOver: () => void): Voice
}

/** The spoken texts, loaded and decoded in advance for the language of now. */
export function createSpokenTexts(language: () => Language): SpokenTexts {
  const howls = new Map<string, Howl>()
  const get = (text: SpokenText): Howl => {
    const url = `/media/spoken/${language()}/${text}.ogg`
    const known = howls.get(url)
    if (known !== undefined) return known
    const howl = new Howl({ src: [url], format: ['ogg'] })
    howls.set(url, howl)
    // howler never tries again what failed once; the next who asks does.
    howl.once('loaderror', () => howls.delete(url))
    return howl
  }
  for (const text of ALL) get(text)
  return {
    speak: (text, onOver) => {
      const howl = get(text)
      const voice = startHowl(howl, onOver)
      howl.once('loaderror', () => {
        if (voice.isOver()) return
        voice.fall(0)
        onOver()
      })
      return voice
    },
  }
}
