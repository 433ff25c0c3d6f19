import { v7 as uuid } from 'uuid'
import { serve } from '../contract/rpc.ts'
import type { CoreEvents } from '../contract/api.ts'
import type { CoreConfig, FromCore, PageKind } from '../contract/lifecycle.ts'
import type { PaperOutcome } from '../contract/desk/paper-outcome.ts'
import type { Port } from '../contract/port.ts'
import { parseCalls } from './api.ts'
import { createHome } from './home.ts'
import { createJournalApi } from './journal-page.ts'
import { openKiosk } from './kiosk.ts'
import { createHub } from './desk/hub.ts'
import { openLog, type Log } from './log.ts'
import type { Publish } from './run-session.ts'
import { parseSettings } from './session/parse-settings.ts'
import { emptyStores } from './store/empty-stores.ts'
import { StoreError } from './store/store-error.ts'
import type { Stores } from './stores.ts'
import { phoneSource } from './phone-source.ts'

/** The core of one program: pages are served over ports, as many as come. */
export type Core = {
  serve(port: Port, page: PageKind): void
  /** Main tells what became of a paper. */
  paperMade(paperId: string, outcome: PaperOutcome): void
} & AsyncDisposable

/** Composition root of the core. Throws StoreError `in-use` or `newer`, and UnknownPlaceError. */
export async function openCore(config: CoreConfig, tell: (message: FromCore) => void): Promise<Core> {
  const log = openLog(config.dataDir)
  const stores = await openAnyStores(config, log)
  const pages = new Set<Publish>()
  const kiosk = openKiosk({
    stores,
    log,
    home: createHome(stores, { language: config.language, virtualPhone: config.virtualPhone, now: Date.now }),
    settings: parseSettings(stores.behaviour),
    phone: config.kioskWindow ? phoneSource(config.serialPath) : null,
    virtualPhone: config.virtualPhone,
    restarted: config.restarted,
    now: Date.now,
    newId: uuid,
    publish: (event, value) => {
      for (const publish of pages) publish(event, value)
    },
    onTold: () => hub?.changed(),
    onTogether: () => hub?.readAgain(),
    onArmed: () => tell({ type: 'armed' }),
    onOutput: (present) => tell({ type: 'output', present }),
    onTrying: (trackId) => hub?.tellTrying(trackId),
  })
  const api = parseCalls(kiosk.api)
  const onBug = (method: string, thrown: unknown): void =>
    log('bug', { method, cause: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) })
  const hub =
    stores.doors &&
    createHub({
      doors: stores.doors,
      language: config.language,
      handset: config.kioskWindow ? kiosk.handset : null,
      room: config.kioskWindow ? kiosk.room : null,
      now: Date.now,
      newId: uuid,
      log,
      tellMain: tell,
      onChanged: kiosk.reload,
    })
  const serveKiosk = (port: Port): void => {
    const { publish } = serve<CoreEvents>(port, api, onBug)
    pages.add(publish)
    port.onClose(() => pages.delete(publish))
  }
  log('core started', { restarted: config.restarted, place: stores.place.kind })
  return {
    serve(port, page) {
      switch (page) {
        case 'kiosk':
          return serveKiosk(port)
        case 'journal':
          return void serve<CoreEvents>(port, createJournalApi(api, stores), onBug)
        case 'workspace':
          return hub === null ? port.close() : hub.serve(port)
        case 'paper':
          return hub === null ? port.close() : hub.servePaper(port)
      }
    },
    paperMade: (paperId, outcome) => hub?.paperMade(paperId, outcome),
    // Not an AsyncDisposableStack: the entry for a utility process must also load on an older Node.
    [Symbol.asyncDispose]: async () => {
      hub?.[Symbol.dispose]()
      await kiosk[Symbol.asyncDispose]()
      await stores[Symbol.asyncDispose]()
    },
  }
}

/** A data folder that cannot be opened still gets a calm screen and one sentence for staff. */
async function openAnyStores(config: CoreConfig, log: Log): Promise<Stores> {
  if (config.storeless) return emptyStores([])
  try {
    // Loaded only here: a runtime that is too old for the store must be able to load the rest.
    const { openStores } = await import('./store/open-stores.ts')
    return await openStores({ ...config, now: Date.now, newId: uuid, log })
  } catch (thrown) {
    if (!(thrown instanceof StoreError) && !isFileProblem(thrown)) throw thrown
    if (thrown instanceof StoreError && (thrown.code === 'in-use' || thrown.code === 'newer')) throw thrown
    log('no store', { cause: thrown.message })
    return emptyStores(['not-saved'])
  }
}

const isFileProblem = (thrown: unknown): thrown is NodeJS.ErrnoException =>
  thrown instanceof Error &&
  'code' in thrown &&
  typeof thrown.code === 'string' &&
  /^(E(ACCES|PERM|ROFS|NOSPC|NOTDIR|EXIST|IO|DQUOT)|SQLITE_)/.test(thrown.code)
