import { toPulses } from '../dial/digit-map.ts'
import type { Digit } from '../events.ts'
import { LinkError, type Link, type OpenLink } from '../link/link.ts'
import { openSerialLink } from '../link/serial.ts'
import { MACHINE_TIMERS, type Timers } from '../timers.ts'
import { createDevice, type Contacts, type Device } from './device.ts'
import { toPhoneModel, type PhoneModel } from './phone-model.ts'

/** How fast a dial returns: pulses per second, or all edges at once with the stamps of a 10 pps dial. */
export type DialSpeed = number | 'at-once'

/** A phone without a phone: does at the end of a line what a resident would do with a real one. */
export type SimulatedPhone = {
  lift(): void
  hangUp(): void
  /** Resolves when the dial is at rest again. */
  dial(digit: Digit, options?: { readonly speed?: DialSpeed }): Promise<void>
  /** Winds the dial and lets it go before the first pulse. */
  windOnly(heldMs?: number): Promise<void>
  /** Presses and releases a panel button, 1 to 12. */
  button(button: number, heldMs?: number): Promise<void>
  pressButton(button: number): void
  releaseButton(button: number): void
  /** Octets that are no line. */
  noise(octets: Uint8Array | string): void
  /** Any line with a right number and checksum. */
  sendLine(verb: string, params?: readonly string[]): void
  /** The next line is counted, but never leaves. */
  loseLine(): void
  /** Whether its bell rings, for a model that has one. */
  isRinging(): boolean
  /** Hangs: no heartbeat, no answer, until `hang(false)`. */
  hang(isHung: boolean): void
  /** Starts anew, as after a watchdog, without the line closing. */
  reboot(): void
  /** Resolves when a host has asked for the state on the present line: it is being listened to. */
  listenedTo(): Promise<void>
  stop(): Promise<void>
}

/** `path`: the device's end of a line. `openLink`, `timers`: edges a test may replace. Speed is of every dialling. */
export type SimulatedPhoneOptions = Partial<Omit<PhoneModel, 'capabilities'>> & {
  readonly path: string
  readonly hook?: 'up' | 'down'
  readonly speed?: DialSpeed
  readonly openLink?: OpenLink
  readonly timers?: Timers
  readonly onCommand?: (verb: string, fields: ReadonlyMap<string, string>) => void
}

const RETRY_MS = 100
/** A number dialled at once is some sixty lines in one moment. */
const openPatientLink: OpenLink = (path, events) => openSerialLink(path, events, { mostPendingWrites: 1024 })
/** PTT T65: 62 ms of 100 are break. */
const BREAK_SHARE = 0.62
const USUAL_PPS = 10
/** Finger to the stop: a start and some more for every hole. */
const WIND_MS = 150
const WIND_PER_PULSE_MS = 40
/** Lost motion between the last pulse and rest. */
const REST_MS = 60
/** A device makes sure that the dial is at rest before it tells the digit. */
const SETTLE_MS = 20
/** Nobody winds the dial in the moment it has come to rest. */
const BETWEEN_MS = 100

/** Opens a simulated phone at the end of a line; the line may come and go, every return is a power-on. */
export function openSimulatedPhone({
  path,
  hook = 'down',
  speed = 'at-once',
  openLink = openPatientLink,
  timers = MACHINE_TIMERS,
  onCommand = () => {},
  ...wanted
}: SimulatedPhoneOptions): SimulatedPhone {
  const model = toPhoneModel(wanted)
  const contacts: Contacts = { hook, isWound: false, isPulseOpen: false, buttons: new Set() }
  const stopping = new AbortController()
  let listened = Promise.withResolvers<void>()
  let link: Link | undefined
  let device: Device | undefined

  const powerOn = (): void => {
    device?.switchOff()
    device = createDevice({
      model,
      contacts,
      timers,
      write: (text) => link?.write(text),
      onState: () => listened.resolve(),
      onCommand,
    })
  }

  async function keepOpen(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const gone = Promise.withResolvers<void>()
        const opened = await openLink(path, {
          onBytes: (bytes) => device?.receive(bytes),
          onClosed: () => gone.resolve(),
        })
        link = opened
        powerOn()
        const leave = (): void => gone.resolve()
        stopping.signal.addEventListener('abort', leave)
        if (!stopping.signal.aborted) await gone.promise
        stopping.signal.removeEventListener('abort', leave)
        device?.switchOff()
        link = undefined
        listened = Promise.withResolvers()
        await opened.close()
      } catch (error) {
        if (!(error instanceof LinkError)) throw error
      }
      if (!stopping.signal.aborted) await sleep(RETRY_MS)
    }
  }
  const done = keepOpen()

  const sleep = (delayMs: number): Promise<void> => new Promise((resolve) => void timers.after(delayMs, resolve))
  /** Lets time pass for the dial: really, or on the device's clock only. */
  const pass = async (durationMs: number, chosen: DialSpeed): Promise<void> => {
    if (chosen === 'at-once') device?.skip(durationMs * 1000)
    else await sleep(durationMs)
  }
  const send = (verb: string, params: readonly string[]): void => device?.send(verb, params)
  const stamp = (): string => `t=${device?.stamp() ?? 0}`
  const edge = (contact: 'p' | 'n' | 'h', level: 0 | 1): void => {
    if (contact === 'n') contacts.isWound = level === 1
    if (contact === 'p') contacts.isPulseOpen = level === 1
    if (model.reports === 'dec' && contact !== 'h') return
    if (contact === 'n' && !model.hasOffNormal) return
    send('ED', [stamp(), `c=${contact}`, `v=${level}`])
  }
  const moveHook = (moved: 'up' | 'down'): void => {
    contacts.hook = moved
    if (moved === 'up') device?.hushBell()
    if (model.hasRawHook) edge('h', moved === 'up' ? 1 : 0)
    else send('HK', [stamp(), `s=${moved === 'up' ? 'u' : 'd'}`])
  }
  const setButton = (button: number, isDown: boolean): void => {
    if (isDown) contacts.buttons.add(button)
    else contacts.buttons.delete(button)
    send('BT', [stamp(), `b=${button}`, `s=${isDown ? 'd' : 'u'}`])
  }

  return {
    lift: () => moveHook('up'),
    hangUp: () => moveHook('down'),
    async dial(digit, options) {
      const chosen = options?.speed ?? speed
      const pulses = toPulses(digit, 'nl')
      const periodMs = 1000 / (chosen === 'at-once' ? USUAL_PPS : chosen)
      if (chosen === 'at-once') await pass(BETWEEN_MS, chosen)
      edge('n', 1)
      await pass(WIND_MS + WIND_PER_PULSE_MS * pulses, chosen)
      for (let pulse = 0; pulse < pulses; pulse++) {
        edge('p', 1)
        await pass(periodMs * BREAK_SHARE, chosen)
        edge('p', 0)
        await pass(periodMs * (1 - BREAK_SHARE), chosen)
      }
      await pass(REST_MS, chosen)
      edge('n', 0)
      await pass(SETTLE_MS, chosen)
      if (model.reports !== 'raw')
        send('DG', [stamp(), `d=${digit}`, `n=${pulses}`, `T=${Math.round(periodMs)}`, 'B=62', 'q=ok'])
    },
    async windOnly(heldMs = 300) {
      if (speed === 'at-once') await pass(BETWEEN_MS, speed)
      edge('n', 1)
      await pass(heldMs, speed === 'at-once' ? 'at-once' : USUAL_PPS)
      edge('n', 0)
    },
    async button(button, heldMs = 100) {
      setButton(button, true)
      await sleep(heldMs)
      setButton(button, false)
    },
    pressButton: (button) => setButton(button, true),
    releaseButton: (button) => setButton(button, false),
    noise: (octets) => void link?.write(typeof octets === 'string' ? octets : Buffer.from(octets).toString('latin1')),
    sendLine: (verb, params = []) => send(verb, params),
    loseLine: () => device?.loseNext(),
    isRinging: () => device?.isRinging() ?? false,
    hang: (isHung) => device?.hang(isHung),
    reboot: powerOn,
    listenedTo: () => listened.promise,
    stop() {
      stopping.abort()
      return done
    },
  }
}
