import type { PlayId, SessionId } from '../../care/model.ts'
import type { CoreEvents } from '../contract/api.ts'
import type { Screen } from '../contract/view.ts'
import type { WantedSound } from '../contract/sound.ts'
import type { TrackId } from '../../media/model.ts'
import type { Home } from './home.ts'
import { toScreen, toSound } from './session/screen.ts'
import { newSession, type Effect, type Session, type SessionEvent } from './session/state.ts'
import type { BehaviourSettings } from './session/settings.ts'
import { step } from './session/step.ts'
import { nextDeadline } from './session/time.ts'

export type Publish = <K extends keyof CoreEvents>(event: K, value: CoreEvents[K]) => void

/** Screens that say that something can be heard. */
const SOUNDING: readonly Screen['type'][] = ['tone', 'playing']

export type SessionRunner = {
  hear(event: SessionEvent): void
  session(): Session
  screen(): Screen
  sound(): WantedSound
  /** When something happens by itself next (epoch ms), or null. */
  deadline(): number | null
}

/**
 * Keeps the session's state and performs what its rules decide. What should sound is published before
 * anything is written: a resident never waits for a disk.
 */
export function createSessionRunner(needs: {
  readonly home: Home
  readonly settings: BehaviourSettings
  readonly liftCursor: Session['liftCursor']
  readonly newId: () => string
  readonly publish: Publish
  readonly perform: (effect: Effect) => void
  readonly onTrying: (trackId: TrackId | null) => void
}): SessionRunner {
  const { home, newId, publish } = needs
  let session = newSession(needs.settings, home.stage(), home.list(), needs.liftCursor, home.listener())
  const screenNow = (): Screen => {
    const wanted = toScreen(session, home)
    // `playing` is never shown while nothing can be heard.
    return session.hasOutput || !SOUNDING.includes(wanted.type) ? wanted : { type: 'fault' }
  }
  let screen = screenNow()
  let sound = toSound(session, home)

  const hear = (event: SessionEvent): void => {
    const ids = { sessionId: newId() as SessionId, playId: newId() as PlayId }
    const before = session
    const [next, effects] = step(session, event, ids)
    session = next
    if (session !== before) show(before)
    for (const effect of effects) needs.perform(effect)
    const { now } = session
    // A song that the library no longer knows cannot sound: the rules choose another.
    if (now.type === 'song' && sound.type !== 'song')
      hear({ type: 'play-over', at: event.at, playId: now.play.playId, heardS: 0, failed: true })
  }

  const show = (before: Session): void => {
    if (
      session.now === before.now &&
      session.horn === before.horn &&
      session.hasOutput === before.hasOutput &&
      session.endedUntil === before.endedUntil &&
      session.listening === before.listening &&
      session.quiet === before.quiet
    )
      return
    const nextSound = toSound(session, home)
    if (!isSame(sound, nextSound)) publish('sound', nextSound)
    sound = nextSound
    showScreen()
    if (triedIn(session) !== triedIn(before)) needs.onTrying(triedIn(session))
  }
  const showScreen = (): void => {
    const next = screenNow()
    if (!isSame(screen, next)) publish('screen', next)
    screen = next
  }

  return {
    hear,
    session: () => session,
    screen: () => screen,
    sound: () => sound,
    deadline: () => nextDeadline(session),
  }
}

const triedIn = ({ now }: Session): TrackId | null => (now.type === 'trial' ? now.trial.trackId : null)

/** Both are small plain values made in one place, so their text is equal exactly when they are. */
function isSame(a: Screen | WantedSound, b: Screen | WantedSound): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
