import type { CoreApi } from '../../electron/contract/api.ts'
import type { Calls } from '../../electron/contract/rpc.ts'
import type { Sounding, WantedSound } from '../../electron/contract/sound.ts'

/** Staff's stop falls away within a second (a resident who is startled needs no sudden end). */
const STOP_FALL_MS = 800

/** A stop or block that found no core: the page falls silent by itself and the next core is told. */
export type HeldStop = {
  hold(order: 'stop' | 'block'): void
  /** What was sounding when the order came, so that the next core knows what it was about. */
  sounding(): Sounding | null
  /** Tells the core that is there now; true when there was something to tell. */
  release(core: Calls<CoreApi>): boolean
}

/** Holds one order; a block is not forgotten for a stop that follows it. */
export function createHeldStop(player: { want(sound: WantedSound): void; sounding(): Sounding | null }): HeldStop {
  let held: { readonly order: 'stop' | 'block'; readonly sounding: Sounding | null } | null = null
  return {
    hold: (order) => {
      held = { order: held?.order === 'block' ? 'block' : order, sounding: held?.sounding ?? player.sounding() }
      player.want({ type: 'silent', fallMs: STOP_FALL_MS })
    },
    sounding: () => held?.sounding ?? player.sounding(),
    release: (core) => {
      if (held === null) return false
      const { order } = held
      held = null
      core[order]().catch(() => undefined) // the page is silent already; a core that fell again is told nothing
      return true
    },
  }
}
