import type { DialDigit, NumberList } from '../../media/choose.ts'
import type { TrackId } from '../../media/model.ts'
import type { PlayId, SessionId } from '../../care/model.ts'
import { DEFAULT_SETTINGS, type BehaviourSettings } from '../../electron/core/session/settings.ts'
import { newSession, NOBODY, type Effect, type Session, type SessionEvent } from '../../electron/core/session/state.ts'
import { step } from '../../electron/core/session/step.ts'
import { nextDeadline } from '../../electron/core/session/time.ts'

/** A track id from a readable word. */
export const song = (name: string): TrackId => name as TrackId

/** Ten numbers, songs named after them: number 3 is `song-3`. */
export const TEN_SONGS: NumberList = {
  slots: Object.fromEntries(
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'].map((digit) => [digit, song(`song-${digit}`)]),
  ),
  favourite: '7',
  aliases: { '0118123456': song('song-of-old') },
  silenced: [],
}

/** At a shared phone somebody's face was tapped. */
export const FACE_TAPPED = {
  type: 'home-changed',
  list: TEN_SONGS,
  stage: 'dial',
  listener: NOBODY,
  liftCursor: null,
  chosen: true,
} as const

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/**
 * A session with a clock of its own: events happen at its time, and waiting lets everything happen that
 * happens by itself, each thing at its own moment.
 */
export class SessionStory {
  session: Session
  at = 1_000_000
  readonly effects: { at: number; effect: Effect }[] = []
  #id = 0

  constructor(
    list: NumberList = TEN_SONGS,
    settings: Partial<BehaviourSettings> = {},
    stage: Session['stage'] = 'dial',
  ) {
    this.session = newSession({ ...DEFAULT_SETTINGS, ...settings }, stage, list, null)
    this.happen({ type: 'phone-connected', hook: 'down' })
  }

  happen(event: Without<SessionEvent, 'at'>): this {
    this.#id += 1
    const ids = { sessionId: `session-${this.#id}` as SessionId, playId: `play-${this.#id}` as PlayId }
    const [session, effects] = step(this.session, { ...event, at: this.at } as SessionEvent, ids)
    this.session = session
    for (const effect of effects) this.effects.push({ at: this.at, effect })
    return this
  }

  /** Lets time pass, in ms. */
  wait(ms: number): this {
    const end = this.at + ms
    for (;;) {
      const next = nextDeadline(this.session)
      if (next === null || next > end) break
      this.at = Math.max(next, this.at)
      this.happen({ type: 'tick' })
    }
    this.at = end
    return this
  }

  lift(): this {
    return this.happen({ type: 'hook', hook: 'up' })
  }
  hangUp(): this {
    return this.happen({ type: 'hook', hook: 'down' })
  }

  /** A digit of a real dial: it leaves rest, comes back, and is known 900 ms later. */
  dial(digits: string): this {
    for (const digit of digits) {
      this.happen({ type: 'dial-moved' }).wait(900)
      this.happen({ type: 'digit', digit: digit as DialDigit, via: 'dial' }).happen({ type: 'dial-rested' })
    }
    return this
  }

  press(digit: DialDigit, via: 'panel' | 'key' | 'touch' | 'virtual' = 'key'): this {
    return this.happen({ type: 'digit', digit, via })
  }

  /** The page says that samples advance; `trimmedS` of silence at the start of the file were left out. */
  sounds(heardS = 0, trimmedS = 0): this {
    const { now } = this.session
    if (now.type !== 'song') return this
    const { playId, fromS } = now.play
    return this.happen({ type: 'sounding', playId, positionS: Math.max(fromS, trimmedS) + heardS, heardS })
  }

  /** The song comes to its end by itself, or fails. */
  ends(heardS: number, failed = false): this {
    const { now } = this.session
    return now.type === 'song' ? this.happen({ type: 'play-over', playId: now.play.playId, heardS, failed }) : this
  }

  /** The song that is wanted now, or what is there instead. */
  get playing(): string {
    const { now } = this.session
    return now.type === 'song' ? now.play.trackId : now.type
  }

  told(type: Effect['type']): Effect[] {
    return this.effects.map(({ effect }) => effect).filter((effect) => effect.type === type)
  }

  endReasons(): string[] {
    return this.effects.flatMap(({ effect }) => (effect.type === 'play-ended' ? [effect.endReason] : []))
  }
}
