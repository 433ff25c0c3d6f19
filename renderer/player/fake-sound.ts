import type { HearingProfile } from '../../care/hearing.ts'
import type { TrackId } from '../../media/model.ts'
import type { SoundFailure, SpokenText } from '../../electron/contract/sound.ts'
import type { SongOrder, Sound, SoundListener, Voice } from './sound.ts'

/** What a voice of the fake is, in words: `song <trackId>`, `tone`, `ring`, `spoken emergency`. */
export type FakeVoice = {
  readonly what: string
  state: 'sounding' | 'ducked' | 'falling' | 'over'
  fallMs: number | null
  heardS: number
  hearing: HearingProfile | null
  ceilingDb: number
  readonly fromS: number
  end(failure?: SoundFailure | null): void
}

/** A sound without samples: voices sound until they are told to fall, and time goes on by `hear`. */
export type FakeSound = Sound & {
  readonly voices: readonly FakeVoice[]
  /** So many seconds leave towards the device; falling voices are over then. */
  hear(seconds: number): void
  /** The device goes away or comes back. */
  setOutput(present: boolean): void
  /** These files cannot be armed and end with their failure when they are played. */
  readonly broken: Map<TrackId, SoundFailure>
  readonly listener: SoundListener | null
}

const PLAIN = { fromS: 0, ducked: false, hearing: null, ceilingDb: 0 } as const

/** A sound for tests of everything behind it; the device is there at first. */
export function createFakeSound(): FakeSound {
  const voices: FakeVoice[] = []
  const broken = new Map<TrackId, SoundFailure>()
  let listener: SoundListener | null = null
  let present = true

  const add = (
    what: string,
    order: Pick<SongOrder, 'fromS' | 'ducked' | 'hearing' | 'ceilingDb'>,
    onOver: (failure: SoundFailure | null) => void,
  ): Voice => {
    const voice: FakeVoice = {
      what,
      state: order.ducked ? 'ducked' : 'sounding',
      fallMs: null,
      heardS: 0,
      hearing: order.hearing,
      ceilingDb: order.ceilingDb,
      fromS: order.fromS,
      end: (failure = null) => {
        if (voice.state === 'over') return
        const fell = voice.state === 'falling'
        voice.state = 'over'
        if (!fell) onOver(failure)
      },
    }
    voices.push(voice)
    return {
      fall: (ms) => {
        if (voice.state === 'over') return
        voice.state = 'falling'
        voice.fallMs = Math.min(ms, voice.fallMs ?? ms)
      },
      duck: (ducked) => {
        if (voice.state === 'sounding' || voice.state === 'ducked') voice.state = ducked ? 'ducked' : 'sounding'
      },
      shape: (hearing, ceilingDb) => Object.assign(voice, { hearing, ceilingDb }),
      heard: () => ({ positionS: voice.fromS + voice.heardS, heardS: voice.heardS }),
      isOver: () => voice.state === 'over',
    }
  }

  return {
    voices,
    broken,
    get listener() {
      return listener
    },
    listen: (next) => {
      listener = next
      next.onOutput(present)
    },
    arm: (tracks) => {
      const ids = tracks.map(({ trackId }) => trackId)
      const failed = ids.flatMap((trackId) => {
        const failure = broken.get(trackId)
        return failure === undefined ? [] : [{ trackId, failure }]
      })
      listener?.onArmed({ ready: ids.filter((id) => !broken.has(id)), failed })
    },
    song: (order: SongOrder) => {
      const voice = add(`song ${order.track.trackId}`, order, order.onOver)
      const failure = broken.get(order.track.trackId)
      if (failure !== undefined)
        queueMicrotask(() =>
          voices.find((one) => one.what === `song ${order.track.trackId}` && one.state !== 'over')?.end(failure),
        )
      return voice
    },
    tone: () => add('tone', PLAIN, () => undefined),
    ring: () => add('ring', PLAIN, () => undefined),
    spoken: (text: SpokenText, onOver) => add(`spoken ${text}`, PLAIN, onOver),
    hasOutput: () => present,
    hear: (seconds) => {
      for (const voice of voices) {
        if (!present || voice.state === 'over') continue
        if (voice.state === 'falling') voice.end()
        else voice.heardS += seconds
      }
    },
    setOutput: (next) => {
      present = next
      listener?.onOutput(next)
    },
    close: async () => {
      for (const voice of voices) voice.state = 'over'
    },
  }
}
