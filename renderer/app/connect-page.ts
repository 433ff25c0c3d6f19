import type { Snapshot } from '../../electron/contract/api.ts'
import { createCoreClient, type CoreClient, type Hearing } from './core-client.ts'
import { createDrawing } from './draw-after-sound.ts'
import { createHeldStop } from './held-stop.ts'
import { createOrders, type Orders } from './orders.ts'
import type { PagePlayer } from './page-player.ts'
import { withEcho, withPart, type PageState } from './page-state.ts'
import { createReport, type Report } from './report.ts'
import type { Store } from './store.ts'

/**
 * Ties core, player and drawing together. What should sound reaches the player in the port's own callback,
 * before anything is drawn: a picture may wait, a song may not.
 */
export function connectPage(
  page: Store<PageState>,
  createPlayer: (report: Report) => PagePlayer,
): { readonly client: CoreClient; readonly orders: Orders } {
  const drawing = createDrawing(page)
  const part = (change: Partial<Snapshot>): void => drawing.set((state) => withPart(state, change))
  const hearing: Hearing = {
    sound: (sound) => {
      player.want(sound)
      if (sound.type !== 'silent') drawing.soundBegins()
      part({ sound })
    },
    armed: (armed) => {
      player.arm(armed)
      part({ armed })
    },
    echo: ({ digit }) => drawing.set((state) => withEcho(state, digit)),
    home: (home) => part({ home }),
    screen: (screen) => part({ screen }),
    card: (card) => part({ card }),
    livingRoom: (livingRoom) => part({ livingRoom }),
    tile: (tile) => part({ tile }),
    notes: (notes) => part({ notes }),
    phone: (phone) => part({ phone }),
  }
  const client = createCoreClient({
    hearing,
    sounding: () => heldStop.sounding(),
    attached: (snapshot, core) => {
      const stopped = heldStop.release(core)
      if (!stopped) player.want(snapshot.sound)
      player.arm(snapshot.armed)
      report.again(core)
      drawing.set((state) => ({ ...state, snapshot }))
    },
  })
  const report = createReport(client.ask)
  const player = createPlayer(report)
  const heldStop = createHeldStop(player)
  const orders = createOrders({
    ask: client.ask,
    heldStop,
    setNotSaved: (notSaved) => page.set((state) => ({ ...state, notSaved })),
  })
  return { client, orders }
}
