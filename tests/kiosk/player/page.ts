import { Howler } from 'howler'
import { openHowlerSound } from '../../../renderer/player/howler-sound.ts'
import { createPlayer } from '../../../renderer/player/player.ts'
import type { TrackSound } from '../../../electron/contract/sound.ts'
import { worstDifference } from './compare.ts'
import { tapSamples } from './tap.ts'

// The page of the player's tests: the real player, what it told, and the samples it made.
const told: { what: string; args: unknown }[] = []
const tell = (what: string) => (args: unknown) => void told.push({ what, args })

const player = createPlayer({
  sound: openHowlerSound({ language: () => 'nl' }),
  onSounding: tell('sounding'),
  onEnded: tell('ended'),
  onSpokenEnded: tell('spoken-ended'),
  onArmed: tell('armed'),
  onOutput: tell('output'),
  onMeasured: tell('measured'),
})

/** The samples in one channel as the browser itself mixes the whole file, from the track's start on. */
async function decodeMono({ url, startS }: TrackSound): Promise<Float32Array> {
  const whole = await Howler.ctx.decodeAudioData(await (await fetch(url)).arrayBuffer())
  const mixing = new OfflineAudioContext(1, whole.length, whole.sampleRate)
  const source = new AudioBufferSourceNode(mixing, { buffer: whole })
  source.connect(mixing.destination)
  source.start()
  const mono = await mixing.startRendering()
  return mono.getChannelData(0).subarray(Math.round(startS * whole.sampleRate))
}

const stage = {
  player,
  told,
  context: Howler.ctx,
  tap: () => tapSamples(Howler.ctx, Howler.masterGain),
  decodeMono,
  worstDifference,
  /** Until the context's clock has gone on by so much: what sounds in that time does not depend on the machine. */
  hear: async (seconds: number) => {
    const until = Howler.ctx.currentTime + seconds
    while (Howler.ctx.currentTime < until) await new Promise((resolve) => setTimeout(resolve, 5))
  },
}
/** What a test finds in the page as `stage`. */
export type PageStage = typeof stage
Object.assign(globalThis, { stage })
