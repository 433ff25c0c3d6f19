import type { OpenPlay } from '../../care/open-play.ts'
import type { DialDigit } from '../../media/choose.ts'
import type { Sounding } from '../contract/sound.ts'
import type { Listener, Play } from './session/state.ts'

/** The play of a core that died, as the page still sounds it; it goes on under its own id. `at` in epoch ms. */
export function toAdoptedPlay(
  open: OpenPlay,
  sounding: Sounding,
  digit: DialDigit | null,
  listener: Listener,
  at: number,
): Play {
  return {
    playId: open.id,
    trackId: open.trackId,
    digit,
    dialled: digit,
    via: open.via,
    listener,
    fromS: sounding.positionS - sounding.heardS,
    riseMs: 0,
    fallMs: 0,
    wantedAt: open.startedAt,
    soundedAt: open.startedAt,
    heardS: sounding.heardS,
    positionS: sounding.positionS,
    reportedAt: at,
  }
}
