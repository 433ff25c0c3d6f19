import type { HearingProfile } from '../../care/hearing.ts'
import type { SpokenText, WantedSound } from '../../electron/contract/sound.ts'

type WantedSong = Extract<WantedSound, { type: 'song' }>

/** What to do, in this order. `fall` is for everything that sounds; what is started next is not touched by it. */
export type Step =
  | { readonly type: 'start-song'; readonly song: WantedSong }
  | { readonly type: 'start-tone' }
  | { readonly type: 'start-ring' }
  | { readonly type: 'start-spoken'; readonly text: SpokenText; readonly spokenId: number }
  | { readonly type: 'duck'; readonly ducked: boolean }
  | { readonly type: 'shape'; readonly hearing: HearingProfile | null; readonly ceilingDb: number }
  | { readonly type: 'fall'; readonly ms: number }

/**
 * From what was asked last to what is wanted now. Asking for the same again does nothing, also
 * after the song ended by itself; silence asked for sooner hurries a long fade.
 */
export function chooseSteps(asked: WantedSound, wanted: WantedSound): readonly Step[] {
  switch (wanted.type) {
    case 'silent':
      return asked.type === 'silent' && wanted.fallMs >= asked.fallMs ? [] : [fall(wanted)]
    case 'tone':
      return asked.type === 'tone' ? [] : [fall(wanted), { type: 'start-tone' }]
    case 'ring':
      return asked.type === 'ring' ? [] : [fall(wanted), { type: 'start-ring' }]
    case 'spoken':
      if (asked.type === 'spoken' && asked.spokenId === wanted.spokenId) return []
      return [fall(wanted), { type: 'start-spoken', text: wanted.text, spokenId: wanted.spokenId }]
    case 'song':
      if (asked.type !== 'song' || asked.playId !== wanted.playId)
        return [fall(wanted), { type: 'start-song', song: wanted }]
      return changes(asked, wanted)
  }
}

function changes(asked: WantedSong, { ducked, hearing, ceilingDb }: WantedSong): readonly Step[] {
  return [
    ...(asked.ducked === ducked ? [] : [{ type: 'duck', ducked } as const]),
    ...(asked.ceilingDb === ceilingDb && isSameHearing(asked.hearing, hearing)
      ? []
      : [{ type: 'shape', hearing, ceilingDb } as const]),
  ]
}

function isSameHearing(a: HearingProfile | null, b: HearingProfile | null): boolean {
  if (a === null || b === null) return a === b
  return (
    a.gainDb === b.gainDb &&
    a.shelfDb === b.shelfDb &&
    a.presence === b.presence &&
    a.compression === b.compression &&
    a.ear === b.ear
  )
}

function fall({ fallMs }: WantedSound): Step {
  return { type: 'fall', ms: fallMs }
}
