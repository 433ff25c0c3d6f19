import type { CardShow } from './card-show.ts'
import type { TrackId } from '../../media/model.ts'
import type { CoreApi, Snapshot } from '../contract/api.ts'
import type { LivingRoomView, TogetherOrder } from '../contract/living-room.ts'
import type { Sounding } from '../contract/sound.ts'
import { toAdoptedPlay } from './adopt-play.ts'
import type { createPhoneListener } from './hear-phone.ts'
import type { Home } from './home.ts'
import { readJournalPage } from './journal-page.ts'
import type { Log } from './log.ts'
import type { Notes } from './notes.ts'
import type { Effects } from './perform.ts'
import type { createPressDesk } from './press-desk.ts'
import type { Reactions } from './reactions.ts'
import type { SessionRunner } from './run-session.ts'
import { isMusic } from './session/music.ts'
import type { SessionEvent } from './session/state.ts'
import type { Stores } from './stores.ts'
import { createKioskVisitCalls } from './visit/kiosk-visit-calls.ts'

/** What the calls of a page are answered with. */
export type CallNeeds = {
  readonly stores: Stores
  readonly home: Home
  readonly runner: SessionRunner
  readonly reactions: Reactions
  readonly notes: Notes
  readonly presses: ReturnType<typeof createPressDesk>
  readonly listener: ReturnType<typeof createPhoneListener>
  readonly effects: Effects
  readonly virtualPhone: boolean
  /** A core of the same run went before: the first page says what still sounds. */
  readonly adopting: boolean
  readonly now: () => number
  readonly log: Log
  readonly hear: (event: SessionEvent) => void
  readonly arm: () => void
  readonly write: (write: (journal: Stores['journal']) => void) => void
  readonly listChanged: () => void
  readonly cards: CardShow
  /** Somebody put something into the letter box. */
  readonly onTold: () => void
  readonly room: { view(): LivingRoomView; startOwn(): void; go(to: TogetherOrder): void }
  readonly onArmed: () => void
  readonly onOutput: (present: boolean) => void
}

/** Everything a page may ask, over the parts of one kiosk. Arguments were parsed at the border (api.ts). */
export function createCalls(needs: CallNeeds): CoreApi {
  const { home, runner, reactions, presses, now, hear, arm } = needs
  const adopt = createAdoption(needs)
  /** What staff tap may change when something happens next. */
  const tapped = (act: () => void): void => {
    try {
      act()
    } finally {
      arm()
    }
  }
  return {
    attach: ({ sounding }) => {
      adopt(sounding)
      return snapshot(needs)
    },
    press: ({ digit, via, down }) => {
      presses.press(digit, via, down, now())
      arm()
    },
    virtualHorn: ({ horn }) => {
      if (!needs.virtualPhone) return
      hear({ type: 'hook', at: now(), hook: horn })
      needs.listener.setHorn(horn)
    },
    stop: () => hear({ type: 'stop', at: now() }),
    block: () =>
      tapped(() => {
        if (isMusic(runner.session().now)) return hear({ type: 'block', at: now() })
        const heard = reactions.heard()
        if (heard) reactions.block(heard)
      }),
    react: ({ valence }) => tapped(() => reactions.react(valence)),
    setSeen: ({ seen }) => tapped(() => reactions.setSeen(seen)),
    undo: () => tapped(() => reactions.undo()),
    closeTile: () => tapped(() => reactions.close()),
    chooseResident: ({ residentId }) => {
      if (home.choose(residentId)) needs.listChanged()
    },
    beginTogether: () => needs.room.startOwn(),
    goTogether: ({ to }) => needs.room.go(to),
    journal: (cursor) => readJournalPage(needs.stores, cursor),
    ...createKioskVisitCalls(needs),
    ...createReports(needs),
  }
}

/** What a page tells of the sound that it really makes. */
function createReports(needs: CallNeeds) {
  const { stores, home, runner, notes, now, log, hear, write, listChanged } = needs
  let armedTold = false
  let outputPresent = true
  const broken = (trackId: TrackId, failure: string): void => {
    home.markBroken(trackId)
    log('song will not play', { trackId, failure })
    write((journal) => journal.deviceEvent(`song-${failure}`, home.track(trackId)?.title ?? trackId))
  }
  return {
    reportSounding: (sounding) => hear({ type: 'sounding', at: now(), ...sounding }),
    reportEnded: ({ playId, heardS, failure }) => {
      const { now: current } = runner.session()
      const failed = failure !== null && current.type === 'song' && current.play.playId === playId
      if (failed) broken(current.play.trackId, failure)
      hear({ type: 'play-over', at: now(), playId, heardS, failed: failure !== null })
      if (failed) listChanged()
    },
    reportSpokenEnded: ({ spokenId }) => hear({ type: 'spoken-over', at: now(), spokenId }),
    reportArmed: ({ ready, failed }) => {
      const news = failed.filter(({ trackId }) => !home.list().silenced.includes(trackId))
      for (const { trackId, failure } of news) broken(trackId, failure)
      if (news.length > 0) {
        notes.sign('song-failed')
        return listChanged()
      }
      if (armedTold || !home.armed().every((track) => ready.includes(track.trackId))) return
      armedTold = true
      needs.onArmed()
    },
    reportOutput: ({ present }) => {
      if (present === outputPresent) return
      outputPresent = present
      needs.onOutput(present)
      hear({ type: 'output', at: now(), present })
      notes.hold('no-sound', !present)
      log(present ? 'sound device there' : 'sound device lost')
      write((journal) => journal.deviceEvent(present ? 'sound-there' : 'sound-lost', null))
    },
    reportMeasured: ({ trackId, ...measurement }) => {
      write(() => stores.library.setMeasurement(trackId, measurement))
      home.reload()
    },
  } satisfies Partial<CoreApi>
}

/** The first page after the death of a core says what it still sounds; every other open play was cut off. */
function createAdoption({ adopting, stores, home, effects, now, log, hear, write, listChanged }: CallNeeds) {
  let waiting = adopting
  return (sounding: Sounding | null): void => {
    if (!waiting) return
    waiting = false
    const open = sounding && stores.journal.openPlays().find((one) => one.id === sounding.playId)
    write((journal) => journal.closeInterrupted(open?.id ?? null))
    if (!open || !sounding) return
    // Who was at a shared phone died with the core that knew it; the play says so.
    if (open.residentId !== null && home.choose(open.residentId)) listChanged()
    const digit = home.view().slots.find((slot) => slot.trackId === open.trackId)?.digit ?? null
    const play = toAdoptedPlay(open, sounding, digit, home.listenerFor(open.residentId), now())
    effects.adopt(open.sessionId, play)
    hear({ type: 'adopt', at: now(), sessionId: open.sessionId, play })
    log('play taken over', { playId: open.id })
  }
}

function snapshot({ home, runner, cards, reactions, notes, listener, room }: CallNeeds): Snapshot {
  return {
    home: home.view(),
    screen: runner.screen(),
    card: cards.card(),
    sound: runner.sound(),
    tile: reactions.tile(),
    livingRoom: room.view(),
    notes: notes.list(),
    phone: listener.view(),
    armed: home.armed(),
  }
}
