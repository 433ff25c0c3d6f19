/** Frames that Chromium hands to the sound server at a time; weak machines take 256. */
const BUFFER_FRAMES = 128
/**
 * How much sound waits in the queue of PulseAudio (or PipeWire in its place), ms. Without it Chromium asks for three buffers,
 * and is told to fill them up one whole buffer at a time; with it the server asks sooner and for less.
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
 * Makes sound begin soon after it is asked for; before Electron is ready. A house that hears crackle sets
 * DRAAISCHIJF_AUDIO_BUFFER to 256, and the queue follows; PULSE_LATENCY_MSEC of its own wins.
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
