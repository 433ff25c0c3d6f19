import { openPhone, type PhoneSource } from '../../hardware/phone.ts'
import type { DialDigit } from '../../media/choose.ts'
import type { PlayId } from '../../care/model.ts'
import type { CoreApi, Snapshot } from '../contract/api.ts'
import type { Sounding } from '../contract/sound.ts'
import type { Home } from './home.ts'
import { createPhoneListener } from './hear-phone.ts'
import { readJournalPage } from './journal-page.ts'
import type { Log } from './log.ts'
import { createNotes } from './notes.ts'
import { createEffects } from './perform.ts'
import { createPressDesk } from './press-desk.ts'
import { createReactions } from './reactions.ts'
import { createSessionRunner, type Publish } from './run-session.ts'
import type { BehaviourSettings } from './session/settings.ts'
import type { Play, SessionEvent } from './session/state.ts'
import type { Stores } from './stores.ts'
import { createAlarm } from './alarm.ts'

export type Kiosk = { readonly api: CoreApi } & AsyncDisposable

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
  readonly onArmed: () => void
}): Kiosk {
  const { stores, home, now, newId, log, publish } = needs
  const alarm = createAlarm(now, tick)
  const notes = createNotes({ now, publish: (value) => publish('notes', value), standing: stores.notes })
  /** A write that the disk may refuse: the music goes on, staff are told, and the next one that works clears it. */
  const write = (run: (journal: Stores['journal']) => void): void => {
    try {
      run(stores.journal)
      notes.hold('not-saved', false)
    } catch (thrown) {
      onNotSaved(thrown)
    }
  }
  const onNotSaved = (thrown: unknown): void => {
    log('not saved', { cause: thrown instanceof Error ? thrown.message : String(thrown) })
    notes.hold('not-saved', true)
  }
  const listChanged = (): void => {
    hear({
      type: 'home-changed',
      at: now(),
      list: home.list(),
      stage: home.stage(),
      liftCursor: stores.lists.liftCursor(home.owner()),
      chosen: home.isChosen(),
    })
    publish('home', home.view())
    publish('armed', home.armed())
    notes.hold('no-songs', home.view().slots.length === 0)
  }
  const reactions = createReactions({
    stores,
    home,
    now,
    newId,
    onNotSaved,
    publish: (tile) => publish('tile', tile),
    onListChanged: listChanged,
    onTileGone: () => hear({ type: 'tile-gone', at: now() }),
  })
  const effects = createEffects({
    home,
    reactions,
    notes,
    write,
    log,
    echo: (digit: DialDigit) => publish('echo', { digit }),
    rememberLift: (digit) => write(() => stores.lists.setLiftCursor(home.owner(), digit)),
    toLivingRoom: () => {
      if (home.choose(null)) listChanged()
    },
  })
  const runner = createSessionRunner({
    home,
    settings: needs.settings,
    liftCursor: stores.lists.liftCursor(home.owner()),
    newId,
    publish,
    perform: (effect) => effects.perform(effect),
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
    notes,
    write,
    log,
    publish: (view) => publish('phone', view),
  })
  const phone = needs.phone && openPhone({ source: needs.phone, now, onEvent: listener.hear })
  let adopting = needs.restarted
  if (!adopting) write((journal) => journal.closeInterrupted(null))
  notes.hold('no-songs', home.view().slots.length === 0)

  function hear(event: SessionEvent): void {
    runner.hear(event)
    arm()
  }
  function arm(): void {
    alarm.set([runner.deadline(), reactions.deadline(), notes.deadline(), presses.deadline()])
  }
  function tick(): void {
    const at = now()
    runner.hear({ type: 'tick', at })
    reactions.tick(at)
    notes.tick(at)
    presses.tick(at)
    arm()
  }

  /** A play of a core that died still sounds in the page: it goes on under its own id. */
  const adopt = (sounding: Sounding | null): void => {
    if (!adopting) return
    adopting = false
    const open = sounding && stores.journal.openPlays().find((one) => one.id === sounding.playId)
    write((journal) => journal.closeInterrupted(open?.id ?? null))
    if (!open || !sounding) return
    const digit = home.view().slots.find((slot) => slot.trackId === open.trackId)?.digit ?? null
    const at = now()
    const play: Play = {
      playId: open.id,
      trackId: open.trackId,
      digit,
      dialled: digit,
      via: open.via,
      fromS: sounding.positionS - sounding.heardS,
      riseMs: 0,
      fallMs: 0,
      wantedAt: open.startedAt,
      soundedAt: open.startedAt,
      heardS: sounding.heardS,
      reportedAt: at,
    }
    effects.adopt(open.sessionId, play)
    hear({ type: 'adopt', at, sessionId: open.sessionId, play })
    log('play adopted', { playId: open.id })
  }

  const snapshot = (): Snapshot => ({
    home: home.view(),
    screen: runner.screen(),
    sound: runner.sound(),
    tile: reactions.tile(),
    notes: notes.list(),
    phone: listener.view(),
    armed: home.armed(),
  })
  const tileCall = (call: () => void): void => {
    try {
      call()
    } finally {
      arm()
    }
  }
  let armedTold = false

  const api: CoreApi = {
    attach: ({ sounding }) => {
      adopt(sounding)
      return snapshot()
    },
    press: ({ digit, via, down }) => {
      presses.press(digit, via, down, now())
      arm()
    },
    virtualHorn: ({ horn }) => {
      if (!needs.virtualPhone) return
      hear({ type: 'hook', at: now(), hook: horn })
      listener.setHorn(horn)
    },
    stop: () => hear({ type: 'stop', at: now() }),
    block: () =>
      tileCall(() => {
        if (runner.session().now.type === 'song') return hear({ type: 'block', at: now() })
        const heard = reactions.heard()
        if (heard) reactions.block(heard)
      }),
    react: ({ valence }) => tileCall(() => reactions.react(valence)),
    setSeen: ({ seen }) => tileCall(() => reactions.setSeen(seen)),
    undo: () => tileCall(() => reactions.undo()),
    closeTile: () => tileCall(() => reactions.close()),
    chooseResident: ({ residentId }) => {
      if (home.choose(residentId)) listChanged()
    },
    journal: (cursor) => readJournalPage(stores, cursor),
    reportSounding: ({ playId, heardS }) => hear({ type: 'sounding', at: now(), playId, heardS }),
    reportEnded: ({ playId, heardS, failure }) => {
      const { now: current } = runner.session()
      if (failure !== null && current.type === 'song' && current.play.playId === playId)
        broken(current.play.trackId, failure)
      hear({ type: 'play-over', at: now(), playId: playId satisfies PlayId, heardS, failed: failure !== null })
    },
    reportSpokenEnded: ({ spokenId }) => hear({ type: 'spoken-over', at: now(), spokenId }),
    reportArmed: ({ ready, failed }) => {
      for (const { trackId, failure } of failed) broken(trackId, failure)
      if (failed.length > 0) {
        notes.sign('song-failed')
        return listChanged()
      }
      if (armedTold || !home.armed().every((track) => ready.includes(track.trackId))) return
      armedTold = true
      needs.onArmed()
    },
    reportOutput: ({ present }) => {
      notes.hold('no-sound', !present)
      log(present ? 'sound device back' : 'sound device lost')
      write((journal) => journal.deviceEvent(present ? 'sound-back' : 'sound-lost', null))
    },
    reportMeasured: ({ trackId, ...measurement }) => {
      write(() => stores.library.setMeasurement(trackId, { ...measurement }))
      home.reload()
    },
  }
  function broken(trackId: Parameters<Home['markBroken']>[0], failure: string): void {
    home.markBroken(trackId)
    log('song will not play', { trackId, failure })
    write((journal) => journal.deviceEvent(`song-${failure}`, home.track(trackId)?.title ?? trackId))
  }
  arm()

  return {
    api,
    [Symbol.asyncDispose]: async () => {
      alarm.clear()
      await phone?.close()
      effects.interrupted(runner.session(), now())
    },
  }
}
