import type { HomeView, Screen } from '../../electron/contract/view.ts'
import type { Turning } from './dial/turning.ts'

/** Which of the drawings is on the stage. */
export type View = 'dial' | 'dialling' | 'panel' | 'lift' | 'playing' | 'emergency'

/**
 * The drawing for a screen. The wheel may finish its turn while its song sounds already, but only for the very
 * number that sounds: a picture that is not what is heard would mislead.
 */
export function chooseView(screen: Screen, home: HomeView, turning: Turning): View {
  if (screen.type === 'message' && screen.message === 'emergency') return 'emergency'
  if (home.stage !== 'pictures' && isTurning(turning)) {
    const filled = home.slots.some((slot) => slot.digit === turning.digit)
    const sounds = screen.type === 'playing' && screen.digit === turning.digit
    const waits =
      screen.type === 'idle' || screen.type === 'tone' || screen.type === 'ended' || screen.type === 'parked'
    if (filled && (sounds || waits)) return 'dialling'
  }
  if (screen.type === 'playing') return 'playing'
  if (home.stage === 'pictures' && screen.type !== 'message') return 'panel'
  return home.stage === 'lift' && screen.type !== 'message' ? 'lift' : 'dial'
}

type Wheeling = Exclude<Turning, { type: 'rest' | 'ringed' }>

function isTurning(turning: Turning): turning is Wheeling {
  return turning.type !== 'rest' && turning.type !== 'ringed'
}
