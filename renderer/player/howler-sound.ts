import { Howl, Howler } from 'howler'
import type { Language } from '../../electron/contract/view.ts'
import { dialToneWav, toWavAddress } from './dial-tone.ts'
import { createHeads } from './heads.ts'
import { startHowl } from './howl-voice.ts'
import { createLimiter } from './limiter.ts'
import { loadHead } from './load-head.ts'
import { createMeasuring } from './measuring.ts'
import { openOutputWatch } from './output-watch.ts'
import { startSong, type SongNeeds } from './song-voice.ts'
import type { Sound, SoundListener } from './sound.ts'
import { createRing } from './ring-voice.ts'
import { createSpokenTexts } from './spoken-texts.ts'
import { createWhenQuiet } from './when-quiet.ts'
import { createWholes } from './wholes.ts'

/** Keeps the device open (-120 dBFS): opening one takes longer than a resident waits for a tone. */
const KEEP_OPEN = 1e-6

/**
 * Each song alone stays below -1 dBFS by its measured gain; only two that cross, or one nobody has measured, come near.
 */
const ALL_BENDS_AT_DB = -1.5

/** So long after the last head was decoded. */
const TIDY_MS = 2_000

/**
 * The real sound of a page. howler owns the context, its unlocking, the master volume, tone and
 * speech; songs go through Web Audio nodes of the same context.
 */
export function openHowlerSound({ language }: { readonly language: () => Language }): Sound {
  // Asking howler for its volume makes its context, with the browser's least latency.
  Howler.volume(Howler.volume())
  Howler.autoSuspend = false
  // No tap is needed here; and where a device does not run at 44.1 kHz, howler's unlocking (2.2.4) closes
  // the context at the first sound and makes another, which would leave everything below without one.
  Howler.autoUnlock = false
  const context = Howler.ctx
  const limiter = createLimiter(context, ALL_BENDS_AT_DB)
  Howler.masterGain.disconnect()
  Howler.masterGain.connect(limiter.input)
  limiter.output.connect(context.destination)
  const keepOpen = new ConstantSourceNode(context, { offset: KEEP_OPEN })
  keepOpen.connect(context.destination)
  keepOpen.start()

  const toneHowl = new Howl({
    src: [toWavAddress(dialToneWav(context.sampleRate))],
    format: ['wav'],
    loop: true,
    volume: 0,
  })
  warmUp(toneHowl)
  const spokenTexts = createSpokenTexts(language)
  const ring = createRing(context, Howler.masterGain)

  let listener: SoundListener | null = null
  const measuring = createMeasuring((measured) => listener?.onMeasured(measured))
  const wholes = createWholes(context, (track, buffer) => measuring.look(track, buffer))
  const decoding = createWhenQuiet(TIDY_MS, freeGarbage)
  const heads = createHeads({
    context,
    out: Howler.masterGain,
    load: (track, seconds, signal) => decoding(loadHead(context, wholes, track, seconds, signal)),
    onArmed: (armed) => listener?.onArmed(armed),
  })
  const watch = openOutputWatch(context, navigator.mediaDevices, (present) => listener?.onOutput(present))
  const outputTime = (): number => context.currentTime - context.baseLatency - context.outputLatency
  const needs: SongNeeds = { context, out: Howler.masterGain, heads, wholes, outputTime }

  return {
    listen: (next) => {
      listener = next
    },
    arm: (tracks) => heads.arm(tracks),
    song: (order) => startSong(needs, order),
    tone: () => startHowl(toneHowl, null),
    ring,
    spoken: (text, onOver) => spokenTexts.speak(text, onOver),
    hasOutput: () => watch.hasOutput(),
    close: async () => {
      watch.close()
      heads.close()
      wholes.close()
      measuring.close()
      // Gives every howl and the context back.
      Howler.unload()
    },
  }
}

/** howler waits for a resumed context at the first play of all; this one, at volume 0, has waited. */
function warmUp(howl: Howl): void {
  const id = howl.play()
  howl.once('play', () => howl.stop(id), id)
}

/**
 * A page that only waits never gets so far as to collect what decoding left behind; main starts it with
 * `--expose-gc`, so that it can be asked to.
 */
function freeGarbage(): void {
  const collect: unknown = Reflect.get(globalThis, 'gc')
  if (typeof collect === 'function') collect()
}
