import type { DialDigit } from '../../media/choose.ts'
import type { ListOwner, PlaceId, ResidentId, SessionId } from '../../care/model.ts'
import type { Home } from './home.ts'
import type { Log } from './log.ts'
import type { Notes } from './notes.ts'
import type { Reactions } from './reactions.ts'
import type { Effect, Play, Session } from './session/state.ts'
import type { Stores } from './stores.ts'
import { HEARD_S, type Heard } from './tile.ts'
import { heardUntil } from './session/music.ts'

const NOTE = {
  'emergency-dialled': 'emergency-dialled',
  'horn-left-off': 'horn-left-off',
  'song-failed': 'song-failed',
} as const

export type Effects = ReturnType<typeof createEffects>

/** Does what the session's rules decided: writes it down, asks staff, tells them. */
export function createEffects(needs: {
  readonly home: Home
  readonly placeId: PlaceId
  readonly reactions: Reactions
  readonly notes: Notes
  readonly write: (write: (journal: Stores['journal']) => void) => void
  readonly log: Log
  readonly echo: (digit: DialDigit) => void
  readonly rememberLift: (digit: DialDigit) => void
  readonly toLivingRoom: () => void
  /** A resident heard so much of a song that they heard it; once for each play. */
  readonly heardWell: (residentId: ResidentId, trackId: Play['trackId']) => void
  readonly sessionClosed: () => void
  /** The list of an invitation is the one that can be dialled now. */
  readonly invitationAnswered: () => void
  readonly ringBell: (rings: number) => void
}) {
  const { home, reactions, notes, write, log } = needs
  /** The song that a question after the music would be about. */
  let heard: Heard | null = null
  let sounding: { readonly play: Play; readonly sessionId: SessionId } | null = null

  const ownerOf = ({ listener }: Play): ListOwner =>
    listener.residentId === null ? { placeId: needs.placeId } : { residentId: listener.residentId }
  const toHeard = (play: Play, sessionId: SessionId, heardS: number): Heard => {
    const track = home.track(play.trackId)
    return {
      sessionId,
      playId: play.playId,
      trackId: play.trackId,
      digit: play.digit,
      title: track?.title ?? '',
      picture: home.picture(track?.picture ?? null),
      who: home.person(play.listener.residentId),
      owner: ownerOf(play),
      at: play.soundedAt ?? play.wantedAt,
      heardS,
    }
  }

  const residentId = (): ResidentId | null => {
    const owner = home.owner()
    return 'residentId' in owner ? owner.residentId : null
  }
  /** That it was not written stands in the corner and in the log already; the song stays silent in this run. */
  const block = (about: Heard): void => {
    try {
      reactions.block(about)
    } catch (thrown) {
      log('block not saved', { cause: thrown instanceof Error ? thrown.message : String(thrown) })
    }
  }

  let heardWellPlay: Play['playId'] | null = null
  const heardWell = (playId: Play['playId'], heardS: number): void => {
    if (sounding?.play.playId !== playId || heardS < HEARD_S || heardWellPlay === playId) return
    const who = sounding.play.listener.residentId
    if (who === null) return
    heardWellPlay = playId
    needs.heardWell(who, sounding.play.trackId)
  }

  return {
    perform(effect: Effect): void {
      switch (effect.type) {
        case 'session-opened': {
          heard = null
          return write((journal) => journal.openSession({ sessionId: effect.sessionId, residentId: residentId() }))
        }
        case 'session-closed':
          needs.sessionClosed()
          return write((journal) => journal.closeSession(effect.sessionId))
        case 'play-started': {
          const { play, sessionId } = effect
          sounding = { play, sessionId }
          const title = home.track(play.trackId)?.title ?? ''
          return write((journal) =>
            journal.playStarted({
              playId: play.playId,
              sessionId,
              residentId: play.listener.residentId,
              trackId: play.trackId,
              title,
              via: play.via,
            }),
          )
        }
        case 'play-heard':
          heardWell(effect.playId, effect.heardS)
          return write((journal) => journal.heard(effect.playId, effect.heardS))
        case 'play-ended': {
          heardWell(effect.playId, effect.heardS)
          if (
            sounding?.play.playId === effect.playId &&
            (effect.heardS >= HEARD_S || heard === null || heard.heardS < HEARD_S)
          ) {
            heard = toHeard(sounding.play, sounding.sessionId, effect.heardS)
          }
          sounding = null
          return write((journal) =>
            journal.playEnded({ playId: effect.playId, heardS: effect.heardS, endReason: effect.endReason }),
          )
        }
        case 'music-over':
          if (heard) reactions.ask(heard)
          return
        case 'lifted':
          notes.hold('horn-left-off', false)
          notes.hold('emergency-dialled', false)
          return reactions.phoneUsed()
        case 'echo':
          reactions.phoneUsed()
          return needs.echo(effect.digit)
        case 'dialled-elsewhere':
          return log('another number dialled', { length: effect.length, trackId: effect.trackId })
        case 'lift-cursor':
          return needs.rememberLift(effect.digit)
        case 'staff-event':
          notes.sign(NOTE[effect.event])
          log(effect.event)
          return write((journal) => journal.staffEvent(effect.event, null))
        case 'block':
          return block(toHeard(effect.play, effect.sessionId, effect.heardS))
        case 'back-to-living-room':
          return needs.toLivingRoom()
        case 'invitation-answered':
          return needs.invitationAnswered()
        case 'bell':
          return needs.ringBell(effect.rings)
        case 'together-over':
          return
      }
    },

    /** A play that an earlier core wrote down goes on under this one. */
    adopt(sessionId: SessionId, play: Play): void {
      sounding = { sessionId, play }
    },

    /** The program ends while a song sounds. */
    interrupted(session: Session, at: number): void {
      const { now } = session
      if ((now.type !== 'song' && now.type !== 'fading') || now.play.soundedAt === null) return
      const heardS = heardUntil(now.play, at)
      write((journal) => journal.playEnded({ playId: now.play.playId, heardS, endReason: 'interrupted' }))
    },
  }
}
