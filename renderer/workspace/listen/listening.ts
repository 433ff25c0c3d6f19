import type { HearingProfile } from '../../../care/hearing.ts'
import type { ResidentId } from '../../../care/model.ts'
import { AppError } from '../../../electron/contract/errors.ts'
import type { SongToHear } from '../../../electron/contract/desk/listen-calls.ts'
import type { TrackId } from '../../../media/model.ts'
import { createStore, type Store } from '../../app/store.ts'
import type { Sound, Voice } from '../../player/sound.ts'
import type { DeskClient } from '../app/desk-client.ts'

// with a kiosk in this program:  page --tryOnHandset--> core --> the kiosk's page --> handset
// on a desk PC:                  page --songToHear----> core; then this page's own player

/** One song at a time, heard at the desk or on the handset. */
export type Listening = {
  readonly playing: Store<TrackId | null>
  /** Through a profile that is not kept yet, or else the resident's own. What sounded before gives way. */
  play(trackId: TrackId, residentId: ResidentId | null, hearing?: HearingProfile): void
  /** What sounds now sounds through this profile. */
  shape(hearing: HearingProfile): void
  stop(): void
}

const RISE_MS = 300
const STOP_MS = 200

/** `openSound` is called at the first song that is to sound at the desk itself. */
export function createListening(needs: {
  readonly client: DeskClient
  /** Hears what could not be done, in a word of the catalogue (`problem.<code>`). */
  readonly onProblem: (code: string) => void
  readonly openSound: () => Sound
}): Listening {
  const { client, onProblem } = needs
  const playing = createStore<TrackId | null>(null)
  let sound: Sound | null = null
  let voice: Voice | null = null
  let turn = 0

  const isHandset = (): boolean => client.facts.get().desk?.handset ?? false
  const tell = (thrown: unknown): void => {
    const code = thrown instanceof AppError ? thrown.code : 'internal'
    onProblem(code === 'busy' ? 'phone-in-use' : code)
  }
  const silence = (): void => {
    turn += 1
    voice?.fall(STOP_MS)
    voice = null
    playing.set(() => null)
  }
  const playHere = async (trackId: TrackId, ask: Promise<SongToHear>, wanted: HearingProfile | undefined) => {
    const mine = turn
    const { track, hearing, ceilingDb } = await ask
    if (mine !== turn) return
    sound ??= openQuietly(needs.openSound)
    voice = sound.song({
      track,
      fromS: track.startS,
      riseMs: RISE_MS,
      ducked: false,
      // A profile in the chain from the start, so that moving a slider is heard at once.
      hearing: wanted ?? hearing,
      ceilingDb: wanted?.ceilingDb ?? ceilingDb,
      onOver: (failure) => {
        if (mine !== turn) return
        silence()
        if (failure !== null) onProblem('song-failed')
      },
    })
    playing.set(() => trackId)
  }

  // Behind the lock nothing sounds on; and the handset tells by itself when its song is over.
  client.facts.subscribe(() => {
    const { desk, trying } = client.facts.get()
    if (desk?.handset) playing.set(() => trying)
    else if (desk?.login == null && (voice !== null || playing.get() !== null)) silence()
  })

  return {
    playing,
    play: (trackId, residentId, hearing) => {
      silence()
      const asked = isHandset()
        ? client.ask('tryOnHandset', { trackId, residentId, hearing: hearing ?? null })
        : playHere(trackId, client.ask('songToHear', { trackId, residentId }), hearing)
      asked.catch(tell)
    },
    shape: (hearing) => {
      if (isHandset()) client.ask('changeTried', { hearing }).catch(tell)
      else voice?.shape(hearing, hearing.ceilingDb)
    },
    stop: () => {
      silence()
      if (isHandset()) client.ask('stopTrying', {}).catch(tell)
    },
  }
}

function openQuietly(open: () => Sound): Sound {
  const sound = open()
  const nobody = (): void => undefined
  sound.listen({ onArmed: nobody, onOutput: nobody, onMeasured: nobody })
  return sound
}
