import { QUIET_CEILING_DB } from '../../../care/hearing.ts'
import type { Track } from '../../../media/model.ts'
import type { Screen } from '../../contract/view.ts'
import type { TrackSound, WantedSound } from '../../contract/sound.ts'
import type { Play, Session } from './state.ts'

/** What a screen or a player needs to know of songs, asked of the home. */
export type SongBook = {
  track(trackId: Play['trackId']): Track | null
  sound(trackId: Play['trackId']): TrackSound | null
  story(digit: Play['digit']): string | null
  picture(name: string | null): string | null
}

/** What the resident sees, from the state of the session alone. */
export function toScreen(session: Session, songs: SongBook): Screen {
  const { now, horn, endedUntil, listening } = session
  switch (now.type) {
    case 'trial': {
      const track = songs.track(now.trial.trackId)
      return {
        type: 'playing',
        playId: now.trial.playId,
        digit: null,
        title: track?.title ?? '',
        performer: track?.performer ?? null,
        story: null,
        picture: songs.picture(track?.picture ?? null),
        hornless: horn !== 'up',
      }
    }
    case 'song':
    case 'gap':
    case 'fading': {
      const track = songs.track(now.play.trackId)
      return {
        type: 'playing',
        playId: now.play.playId,
        digit: now.play.digit,
        title: track?.title ?? '',
        performer: track?.performer ?? null,
        story: songs.story(now.play.digit),
        picture: songs.picture(track?.picture ?? null),
        hornless: listening?.hornless ?? false,
      }
    }
    case 'empty':
      return { type: 'message', message: 'empty' }
    case 'emergency':
      return { type: 'message', message: 'emergency' }
    case 'parked':
      return { type: 'parked' }
    case 'tone':
      return { type: 'tone' }
    case 'nothing':
    case 'ringing':
      if (endedUntil !== null) return { type: 'ended' }
      return horn === 'up' ? { type: 'tone' } : { type: 'idle' }
  }
}

/** What should be sounding, from the state of the session alone. */
export function toSound(session: Session, songs: SongBook): WantedSound {
  const { now, fallMs } = session
  const quietDb = session.quiet.isNow ? QUIET_CEILING_DB : 0
  switch (now.type) {
    case 'trial': {
      const { playId, trackId, hearing } = now.trial
      const track = songs.sound(trackId)
      if (track === null) return { type: 'silent', fallMs }
      const ceilingDb = hearing.ceilingDb + quietDb
      const { startS: fromS } = track
      return { type: 'song', playId, track, fromS, riseMs: 300, fallMs: 200, ducked: false, hearing, ceilingDb }
    }
    case 'song': {
      const { play } = now
      const track = songs.sound(play.trackId)
      if (track === null) return { type: 'silent', fallMs }
      return {
        type: 'song',
        playId: play.playId,
        track,
        fromS: play.fromS,
        riseMs: play.riseMs,
        fallMs: play.fallMs,
        ducked: now.duckedAt !== null,
        hearing: play.listener.hearing,
        ceilingDb: play.listener.ceilingDb + quietDb,
      }
    }
    case 'tone':
      return { type: 'tone', fallMs }
    case 'ringing':
      return now.bell ? { type: 'silent', fallMs } : { type: 'ring', fallMs }
    case 'emergency':
      return now.over
        ? { type: 'silent', fallMs: 0 }
        : { type: 'spoken', text: 'emergency', spokenId: now.spokenId, fallMs }
    case 'nothing':
    case 'gap':
    case 'fading':
    case 'empty':
    case 'parked':
      return { type: 'silent', fallMs }
  }
}
