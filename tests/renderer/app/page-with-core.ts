import type { CoreApi, CoreEvents, Snapshot } from '../../../electron/contract/api.ts'
import { serve, type Methods } from '../../../electron/contract/rpc.ts'
import type { Sounding, WantedSound } from '../../../electron/contract/sound.ts'
import { NOBODY_TOGETHER } from '../../../electron/contract/living-room.ts'
import { connectPage } from '../../../renderer/app/connect-page.ts'
import { createPagePort } from '../../../renderer/app/page-port.ts'
import { EMPTY_PAGE, type PageState } from '../../../renderer/app/page-state.ts'
import type { Report } from '../../../renderer/app/report.ts'
import { createStore } from '../../../renderer/app/store.ts'
import { CONNECTED, home } from '../kiosk/screens-for.ts'

export const SNAPSHOT: Snapshot = {
  home: home(),
  screen: { type: 'idle' },
  sound: { type: 'silent', fallMs: 0 },
  tile: null,
  card: null,
  livingRoom: NOBODY_TOGETHER,
  notes: [],
  phone: CONNECTED,
  armed: [],
}

/** A page whose player writes down what it is told; `heard` is the order in which player and drawing heard things. */
export function createPage(sounding: () => Sounding | null = () => null) {
  const heard: string[] = []
  const wanted: WantedSound[] = []
  let report: Report | undefined
  const page = createStore<PageState>(EMPTY_PAGE)
  const { client, orders } = connectPage(page, (given) => {
    report = given
    return {
      want: (sound) => {
        wanted.push(sound)
        heard.push(`player ${sound.type}`)
      },
      arm: () => heard.push('player arm'),
      sounding,
    }
  })
  page.subscribe(() => heard.push('drawing'))
  return { page, client, orders, wanted, heard, report: () => report }
}

/** A core at the other end of a real channel: `called` lists what it was asked, `fail` lets a method fail. */
export function createCoreEnd(snapshot: Snapshot = SNAPSHOT) {
  const { port1, port2 } = new MessageChannel()
  const called: { method: string; args: unknown }[] = []
  const failing = new Map<string, Error>()
  const waiting: (() => void)[] = []
  const answerOf =
    (method: keyof CoreApi) =>
    (args: unknown): unknown => {
      called.push({ method, args })
      for (const look of waiting) look()
      const failure = failing.get(method)
      if (failure) throw failure
      return method === 'attach' ? snapshot : undefined
    }
  const methods: Methods = Object.fromEntries(
    (
      ['attach', 'press', 'stop', 'block', 'react', 'setSeen', 'closeTile', 'reportArmed'] satisfies (keyof CoreApi)[]
    ).map((method) => [method, answerOf(method)]),
  )
  const end = createPagePort(port1)
  const { publish } = serve<CoreEvents>(end, methods, () => undefined)
  return {
    port: createPagePort(port2),
    called,
    publish,
    fail: (method: keyof CoreApi, failure: Error) => failing.set(method, failure),
    /** Resolves once this method was called. */
    asked: (method: keyof CoreApi) =>
      new Promise<unknown>((resolve) => {
        const look = (): void => {
          const call = called.find((each) => each.method === method)
          if (call) resolve(call.args)
        }
        waiting.push(look)
        look()
      }),
    close: () => end.close(),
  }
}
