import { playable } from '../../media/choose.ts'
import type { TrackId } from '../../media/model.ts'
import type { Place } from '../../care/model.ts'
import { dayOf } from '../../care/moment-times.ts'
import { NOBODY_TOGETHER, type LivingRoomView, type TogetherOrder } from '../contract/living-room.ts'
import type { Doors } from './desk/doors.ts'
import { readHouse } from './desk/house-state.ts'
import type { Home } from './home.ts'
import type { Session, SessionEvent, Together } from './session/state.ts'

/** The living room of this program, as its own screen and the workspace use it. */
export type LivingRoom = {
  /** A group begins to listen to these songs; `silenced` stay silent until it is over, by no path. */
  start(queue: readonly TrackId[], silenced: readonly TrackId[]): void
  go(to: TogetherOrder): void
  now(): Together | null
  /** Titles that a group heard in this run. */
  heard(): readonly string[]
}

/** Listening together at a shared place, and whose music it is today. */
export function createLivingRoom(needs: {
  readonly doors: Doors | null
  readonly place: Place
  readonly home: Home
  readonly session: () => Session
  readonly hear: (event: SessionEvent) => void
  readonly listChanged: () => void
  readonly publish: (view: LivingRoomView) => void
  /** The workspace shows another song, or none. */
  readonly onChanged: () => void
  readonly now: () => number
}) {
  const { doors, place, home, session, hear, now } = needs
  let shown: Session | null = null
  let last = NOBODY_TOGETHER
  let queue: Together | null = null
  let heard: readonly string[] = []
  let day = dayOf(now())

  const isOn = (): boolean => doors !== null && place.kind === 'shared' && !readHouse(doors).off.includes('together')

  const draw = (): LivingRoomView => {
    const { together, now: current } = session()
    const trackId = 'play' in current ? current.play.trackId : null
    const waiting = together?.queue[together.index]
    const track = waiting === undefined ? null : home.track(trackId ?? waiting)
    return {
      chooser: home.chooser(),
      dedication: trackId === null ? null : (doors?.together.dedication(place.id, day, trackId) ?? null),
      mayBegin: together === null && playable(home.list()).length > 0,
      together: together && {
        isPaused: together.isPaused,
        title: track?.title ?? '',
        performer: track?.performer ?? null,
        picture: home.picture(track?.picture ?? null),
        hasNext: together.index + 1 < together.queue.length,
      },
    }
  }

  const show = (): void => {
    const view = isOn() ? draw() : NOBODY_TOGETHER
    if (JSON.stringify(view) !== JSON.stringify(last)) needs.publish(view)
    last = view
  }

  /** A title counts as heard when the group went on from it, or ended with it. */
  const remember = (before: Together | null, after: Together | null): void => {
    if (before === null) heard = []
    const trackId = before?.queue[before.index]
    if (before === null || trackId === undefined || after?.index === before.index) return
    const title = home.track(trackId)?.title
    if (title !== undefined && !heard.includes(title)) heard = [...heard, title]
  }

  return {
    view: (): LivingRoomView => last,
    heard: () => heard,
    now: () => session().together,
    start(wanted: readonly TrackId[], silenced: readonly TrackId[]): void {
      if (home.isChosen()) home.choose(null)
      home.hush(silenced)
      needs.listChanged()
      hear({ type: 'together-start', at: now(), queue: wanted })
    },
    /** Staff at the screen: the numbers of the room, one after another. */
    startOwn(): void {
      if (isOn() && session().together === null)
        this.start(
          playable(home.list()).map((song) => song.trackId),
          [],
        )
    },
    go: (to: TogetherOrder): void => hear({ type: 'together-go', at: now(), to }),
    /** The session took a step: the screen and the workspace follow. */
    follow(): void {
      const current = session()
      if (current === shown) return
      const isOther = current.together !== queue
      if (isOther) remember(queue, current.together)
      const isOver = queue !== null && current.together === null
      if (shown === null || isOther || current.now !== shown.now) show()
      shown = current
      queue = current.together
      if (isOver && home.hush([])) needs.listChanged()
      if (isOther) needs.onChanged()
    },
    /** Other lists, wishes or parts. */
    reload: show,
    /** When the day ends (epoch ms): whoever chose the music has chosen. */
    deadline(): number | null {
      if (home.chooser() === null) return null
      const midnight = new Date(now())
      midnight.setHours(24, 0, 0, 0)
      return midnight.getTime()
    },
    tick(at: number): void {
      if (dayOf(at) === day) return
      day = dayOf(at)
      home.reload()
      needs.listChanged()
      show()
    },
  }
}
