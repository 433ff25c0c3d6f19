import type { CoreApi } from '../../electron/contract/api.ts'
import type { Sounding, SpokenText, TrackSound, WantedSound } from '../../electron/contract/sound.ts'
import type { PlayId } from '../../care/model.ts'
import { chooseSteps, type Step } from './choose-steps.ts'
import type { Sound, Voice } from './sound.ts'

// The core says what should sound; the player compares, acts at once, and tells what really happens.
//
//   want(WantedSound) --chooseSteps--> Step[] --> Sound (howler, Web Audio) --> device
//   onSounding, onEnded ... <------------------- what left towards the device

/** While a song is not yet proven to sound, and after that. */
const PROVING_MS = 20
const WATCHING_MS = 250
/** A play is reported at its start and then as often as this. */
const REPORT_S = 5

export type Player = {
  /** Makes it so. Calling it again with the same value does nothing. */
  want(sound: WantedSound): void
  /** The tracks whose first seconds must lie ready. */
  arm(tracks: readonly TrackSound[]): void
  /** What is proven to be sounding now. */
  sounding(): Sounding | null
  close(): Promise<void>
}

export type PlayerNeeds = {
  readonly sound: Sound
  readonly onSounding: CoreApi['reportSounding']
  readonly onEnded: CoreApi['reportEnded']
  readonly onSpokenEnded: CoreApi['reportSpokenEnded']
  readonly onArmed: CoreApi['reportArmed']
  readonly onOutput: CoreApi['reportOutput']
  readonly onMeasured: CoreApi['reportMeasured']
}

type Play = { readonly playId: PlayId; readonly voice: Voice; reportedS: number | null }

/** A player over one `Sound`, which it owns from then on. */
export function createPlayer({
  sound,
  onSounding,
  onEnded,
  onSpokenEnded,
  onArmed,
  onOutput,
  onMeasured,
}: PlayerNeeds): Player {
  let asked: WantedSound = { type: 'silent', fallMs: 0 }
  let play: Play | null = null
  let voices: readonly Voice[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  sound.listen({ onArmed, onOutput: (present) => onOutput({ present }), onMeasured })

  const startSong = (song: Extract<WantedSound, { type: 'song' }>): Voice => {
    const { playId, track, fromS, riseMs, ducked, hearing, ceilingDb } = song
    const voice = sound.song({
      track,
      fromS,
      riseMs,
      ducked,
      hearing,
      ceilingDb,
      onOver: (failure) => {
        const { heardS } = voice.heard()
        if (play?.playId === playId) play = null
        onEnded({ playId, heardS, failure })
      },
    })
    play = { playId, voice, reportedS: null }
    watch(PROVING_MS)
    return voice
  }

  const startSpoken = (text: SpokenText, spokenId: number): Voice =>
    sound.spoken(text, () => onSpokenEnded({ spokenId }))

  const act = (step: Step): void => {
    switch (step.type) {
      case 'fall':
        for (const voice of voices) voice.fall(step.ms)
        play = null
        return
      case 'start-song':
        voices = [...voices, startSong(step.song)]
        return
      case 'start-tone':
        voices = [...voices, sound.tone()]
        return
      case 'start-ring':
        voices = [...voices, sound.ring()]
        return
      case 'start-spoken':
        voices = [...voices, startSpoken(step.text, step.spokenId)]
        return
      case 'duck':
        play?.voice.duck(step.ducked)
        return
      case 'shape':
        play?.voice.shape(step.hearing, step.ceilingDb)
    }
  }

  const watch = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (play === null) return
      prove(play)
      watch(play.reportedS === null ? PROVING_MS : WATCHING_MS)
    }, ms)
  }

  // Only the samples that left count: a clock that runs without a device proves nothing.
  const prove = (now: Play): void => {
    if (!sound.hasOutput()) return
    const { positionS, heardS } = now.voice.heard()
    if (heardS <= 0 || (now.reportedS !== null && heardS - now.reportedS < REPORT_S)) return
    now.reportedS = heardS
    onSounding({ playId: now.playId, positionS, heardS })
  }

  return {
    want: (wanted) => {
      const steps = chooseSteps(asked, wanted)
      asked = wanted
      for (const step of steps) act(step)
      voices = voices.filter((voice) => !voice.isOver())
    },
    arm: (tracks) => sound.arm(tracks),
    sounding: () =>
      play === null || play.reportedS === null || !sound.hasOutput()
        ? null
        : { playId: play.playId, ...play.voice.heard() },
    close: () => {
      clearTimeout(timer)
      play = null
      return sound.close()
    },
  }
}
