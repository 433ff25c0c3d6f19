/** Frames that Chromium hands to the sound server at a time; weak machines take 256. */
const BUFFER_FRAMES = 64
/**
 * How much sound waits in the queue of PulseAudio (or PipeWire in its place), ms. Without it Chromium asks for three
 * buffers, 4 ms; with 6 ms fewer blocks came too late than with 128 frames and the 8 ms that these bring.
 */
const QUEUE_MS = 6

/** Of Chromium, by the names it gives them; one that does not know a name passes over it. */
const FEATURES = [
  // Web Audio renders in the sound card's own call, without a buffer in between.
  'WebAudioBypassOutputBuffering',
  // The sound's process starts beside the page and not when the page asks for it.
  'AudioServiceLaunchOnStartup',
  // To list the sound devices Chromium lists the cameras too: for that it needs no process of its own.
  'RunVideoCaptureServiceInBrowserProcess',
]

/**
 * Makes sound begin soon after it is asked for; to be called before Electron is ready. A house that hears crackle sets
 * DRAAISCHIJF_AUDIO_BUFFER to 256: then the queue is Chromium's own, three buffers. A PULSE_LATENCY_MSEC of its own wins.
 */
export function setUpQuickSound(
  commandLine: { appendSwitch(name: string, value: string): void },
  env: NodeJS.ProcessEnv,
): void {
  const frames = env['DRAAISCHIJF_AUDIO_BUFFER'] || String(BUFFER_FRAMES)
  commandLine.appendSwitch('audio-buffer-size', frames)
  commandLine.appendSwitch('enable-features', FEATURES.join(','))
  if (Number(frames) <= BUFFER_FRAMES) env['PULSE_LATENCY_MSEC'] ??= String(QUEUE_MS)
}
