import { openPhone, type PhoneSource } from '../../hardware/phone.ts'
import type { DialDigit } from '../../media/choose.ts'
import type { CoreApi } from '../contract/api.ts'
import type { TrackId } from '../../media/model.ts'
import type { Handset } from './handset.ts'
import type { Home } from './home.ts'
import { createCardShow } from './card-show.ts'
import { createPhoneListener } from './hear-phone.ts'
import { createCalls } from './kiosk-calls.ts'
import type { Log } from './log.ts'
import { createListClock } from './list-clock.ts'
import { createInviter } from './inviter.ts'
import { createLivingRoom, type LivingRoom } from './living-room.ts'
import { createNotes } from './notes.ts'
import { createEffects } from './perform.ts'
import { createPressDesk } from './press-desk.ts'
import { createReactions } from './reactions.ts'
import { createSessionRunner, type Publish } from './run-session.ts'
import type { BehaviourSettings } from './session/settings.ts'
import type { SessionEvent } from './session/state.ts'
import { isFreeForTrial } from './session/trial.ts'
import type { Stores } from './stores.ts'
import { createAlarm } from './alarm.ts'

export type Kiosk = {
  readonly api: CoreApi
  /** Numbers, names or songs may be others now; what plays plays on. */
  readonly reload: () => void
  readonly handset: Handset
  readonly room: LivingRoom
} & AsyncDisposable

/** One phone, one list of songs, one screen: everything that listens, decides and remembers, joined. */
export function openKiosk(needs: {
  readonly stores: Stores
  readonly home: Home
  readonly settings: BehaviourSettings
  readonly phone: PhoneSource | null
  readonly virtualPhone: boolean
  readonly restarted: boolean
  readonly now: () => number
  readonly newId: () => string
  readonly log: Log
  readonly publish: Publish
  /** Somebody told something, or heard what was given: whoever reads at a desk reads again. */
  readonly onTold: () => void
  /** A group hears another song, or none. */
  readonly onTogether: () => void
  readonly onArmed: () => void
  readonly onOutput: (present: boolean) => void
  /** A hearing test begins with this song, or is over. */
  readonly onTrying: (trackId: TrackId | null) => void
}): Kiosk {
  const { stores, home, now, newId, log, publish } = needs
  const alarm = createAlarm(now, tick)
  const notes = createNotes({ now, publish: (value) => publish('notes', value), standing: stores.notes })
  /** Without stores there is one thing to tell: not that there are no songs either. */
  const canKeep = !stores.notes.includes('not-saved')
  /** A write that the disk may refuse: the music goes on, staff are told, and the next one that works clears it. */
  const write = (run: (journal: Stores['journal']) => void): void => {
    try {
      run(stores.journal)
      if (canKeep) notes.hold('not-saved', false)
    } catch (thrown) {
      onNotSaved(thrown)
    }
  }
  const onNotSaved = (thrown: unknown): void => {
    log('not saved', { cause: thrown instanceof Error ? thrown.message : String(thrown) })
    notes.hold('not-saved', true)
  }
  const listChanged = (): void => {
    inviter.reload()
    listClock.reload()
    hear({
      type: 'home-changed',
      at: now(),
      list: home.list(),
      stage: home.stage(),
      listener: home.listener(),
      liftCursor: stores.lists.liftCursor(home.owner()),
      chosen: home.isChosen(),
    })
    publish('home', home.view())
    publish('armed', home.armed())
    notes.hold('no-songs', canKeep && home.view().slots.length === 0)
  }
  const reactions = createReactions({
    stores,
    home,
    now,
    newId,
    onNotSaved,
    publish: (tile) => publish('tile', tile),
    onListChanged: () => {
      listChanged()
      needs.onTold() // the therapist sees a block where it is lifted
    },
    onTileGone: () => hear({ type: 'tile-gone', at: now() }),
  })
  const effects = createEffects({
    home,
    placeId: stores.place.id,
    reactions,
    notes,
    write,
    log,
    echo: (digit: DialDigit) => publish('echo', { digit }),
    rememberLift: (digit) => write(() => stores.lists.setLiftCursor(home.owner(), digit)),
    toLivingRoom: () => {
      if (home.choose(null)) listChanged()
    },
    heardWell: (residentId, trackId) => {
      write(() => {
        if (stores.doors?.gifts.heard(residentId, trackId) === true) needs.onTold()
      })
    },
    sessionClosed: () => {
      if (home.lent() === 'taken' && home.lend(null)) listChanged()
    },
    invitationAnswered: listChanged,
    ringBell: (rings) => phone?.ring(rings),
  })
  const cards = createCardShow({
    stores,
    language: () => home.view().language,
    resident: () => home.resident()?.id ?? null,
    publish: (card) => publish('card', card),
  })
  const runner = createSessionRunner({
    home,
    settings: needs.settings,
    liftCursor: stores.lists.liftCursor(home.owner()),
    newId,
    publish: (event, value) => {
      publish(event, value)
      if (event === 'screen') cards.follow(runner.session())
    },
    perform: (effect) => effects.perform(effect),
    onTrying: needs.onTrying,
  })
  const listClock = createListClock({
    lists: stores.lists,
    home,
    now,
    onSwitch: () => {
      home.reload()
      listChanged()
      needs.onTold()
    },
  })
  const presses = createPressDesk({
    home,
    hear,
    onStuck: (control) => {
      notes.sign('button-stuck')
      write((journal) => journal.deviceEvent('stuck-button', control))
    },
  })
  const listener = createPhoneListener({
    hear,
    button: (button, down, at) => {
      presses.button(button, down, at)
      arm()
    },
    letGo: presses.letGo,
    notes,
    write,
    log,
    publish: (view) => publish('phone', view),
  })
  const phone = needs.phone && openPhone({ source: needs.phone, now, onEvent: listener.hear })
  const inviter = createInviter({
    doors: stores.doors,
    home,
    session: () => runner.session(),
    hear,
    hasBell: () => listener.hasBell(),
    virtualPhone: needs.virtualPhone,
    now,
    log,
    onLent: () => publish('armed', home.armed()),
  })
  const room = createLivingRoom({
    doors: stores.doors,
    place: stores.place,
    home,
    session: () => runner.session(),
    hear,
    listChanged,
    publish: (view) => publish('livingRoom', view),
    onChanged: needs.onTogether,
    now,
  })
  const adopting = needs.restarted
  if (!adopting) write((journal) => journal.closeInterrupted(null))
  notes.hold('no-songs', canKeep && home.view().slots.length === 0)

  function hear(event: SessionEvent): void {
    // Before it is drawn: what the screen says of the song belongs to the list of the invitation.
    if (event.type === 'hook' && event.hook === 'up' && runner.session().now.type === 'ringing') home.takeLent()
    runner.hear(event)
    room.follow()
    arm()
  }
  function arm(): void {
    alarm.set([
      runner.deadline(),
      reactions.deadline(),
      notes.deadline(),
      presses.deadline(),
      inviter.deadline(),
      room.deadline(),
      listClock.deadline(),
    ])
  }
  function tick(): void {
    const at = now()
    runner.hear({ type: 'tick', at })
    room.follow()
    room.tick(at)
    reactions.tick(at)
    notes.tick(at)
    presses.tick(at)
    inviter.look(at)
    listClock.look(at)
    arm()
  }

  const api = createCalls({
    stores,
    home,
    runner,
    reactions,
    notes,
    presses,
    listener,
    effects,
    virtualPhone: needs.virtualPhone,
    adopting,
    now,
    log,
    hear,
    arm,
    write,
    listChanged,
    cards,
    room,
    onTold: needs.onTold,
    onArmed: needs.onArmed,
    onOutput: needs.onOutput,
  })
  arm()
  room.reload()

  return {
    api,
    reload: () => {
      home.reload()
      listChanged()
      room.reload()
      cards.reload(runner.session())
    },
    room,
    handset: {
      tryOut: (trackId, hearing) => {
        if (!isFreeForTrial(runner.session())) return false
        hear({ type: 'try', at: now(), trackId, hearing })
        return true
      },
      shape: (hearing) => hear({ type: 'try-shape', at: now(), hearing }),
      stop: () => hear({ type: 'try-over', at: now() }),
    },
    [Symbol.asyncDispose]: async () => {
      alarm.clear()
      await phone?.close()
      effects.interrupted(runner.session(), now())
    },
  }
}
