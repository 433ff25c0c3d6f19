import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { repository } from '../../scripts/setup/repository.ts'
import type { DeskApi, DeskEvents } from '../../electron/contract/desk/desk-api.ts'
import type { PaperPageCalls } from '../../electron/contract/desk/paper-calls.ts'
import type { CoreApi, CoreEvents } from '../../electron/contract/api.ts'
import type { FromCore } from '../../electron/contract/lifecycle.ts'
import type { Port } from '../../electron/contract/port.ts'
import { connect, type Calls } from '../../electron/contract/rpc.ts'
import { openCore, type Core } from '../../electron/core/compose.ts'
import { makeHouse, type HouseWish } from './run-core.ts'

/** One page of the workspace without its drawing. */
export type DeskPage = {
  readonly calls: Calls<DeskApi>
  /** The last value of each fact. */
  readonly heard: Partial<DeskEvents>
  close(): void
}

/** A real core over real stores, with pages of the workspace (and a kiosk's) at real ports. */
export type TestDesk = {
  readonly dataDir: string
  readonly core: Core
  /** What the core told main. */
  readonly told: FromCore[]
  /** A page at the lock. */
  page(): DeskPage
  /** A page at which the house's first therapist is logged in; sets the house up where nobody could log in yet. */
  therapist(): Promise<DeskPage>
  kiosk(): { readonly calls: Calls<CoreApi>; readonly heard: Partial<CoreEvents> }
  /** A page that draws one paper. */
  paperPage(): Calls<PaperPageCalls>
  close(): Promise<void>
} & AsyncDisposable

export const PASSPHRASE = 'vier losse woorden hier'

/** Opens a core over `dataDir`, or over a new house as `house` wishes; an empty wish makes an empty house. */
export async function openDesk(
  wish: {
    readonly dataDir?: string
    readonly house?: HouseWish | null
    readonly kioskWindow?: boolean
    readonly placeName?: string
  } = {},
): Promise<TestDesk> {
  const dataDir = wish.dataDir ?? mkdtempSync(join(tmpdir(), 'draaischijf-desk-'))
  if (wish.house != null) makeHouse(dataDir, wish.house)
  const told: FromCore[] = []
  const core = await openCore(
    {
      dataDir,
      assetsDir: join(repository, 'media'),
      serialPath: null,
      placeName: wish.placeName ?? null,
      language: 'nl',
      virtualPhone: true,
      kioskWindow: wish.kioskWindow ?? false,
      storeless: false,
      restarted: false,
    },
    (message) => void told.push(message),
  )
  const ends: (() => void)[] = []
  const open = (kind: 'workspace' | 'kiosk' | 'paper'): Port => {
    const { port1, port2 } = new MessageChannel()
    core.serve(toPort(port1), kind)
    ends.push(() => port2.close())
    return toPort(port2)
  }
  const page = (): DeskPage => {
    const heard: { -readonly [K in keyof DeskEvents]?: DeskEvents[K] } = {}
    const { calls, close } = connect<DeskApi, DeskEvents>(open('workspace'), (event, value) => {
      heard[event] = value
    })
    return { calls, heard, close }
  }
  const close = async (): Promise<void> => {
    for (const end of ends) end()
    await core[Symbol.asyncDispose]()
    if (wish.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true })
  }
  return {
    dataDir,
    core,
    told,
    page,
    async therapist() {
      const desk = page()
      const [first] = await desk.calls.accounts({})
      if (first === undefined) {
        await desk.calls.firstRun({
          houseName: 'De Linde',
          place: { name: '', kind: 'none' },
          therapist: { name: 'Nadia Bos', passphrase: PASSPHRASE },
        })
      } else await desk.calls.logIn({ accountId: first.id, secret: PASSPHRASE })
      return desk
    },
    kiosk() {
      const heard: { -readonly [K in keyof CoreEvents]?: CoreEvents[K] } = {}
      const { calls } = connect<CoreApi, CoreEvents>(open('kiosk'), (event, value) => {
        heard[event] = value
      })
      return { calls, heard }
    },
    paperPage: () => connect<PaperPageCalls, object>(open('paper'), () => undefined).calls,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function toPort(port: MessageChannel['port1']): Port {
  return {
    post: (message) => port.postMessage(message),
    onMessage: (receive) => void port.on('message', receive),
    onClose: (closed) => void port.once('close', closed),
    close: () => port.close(),
  }
}
