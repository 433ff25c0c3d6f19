/** Of Chromium, by the names it gives them; one that does not know a name passes over it. */
const FEATURES = [
  // Web Audio renders in the sound card's own call, without a buffer in between.
  'WebAudioBypassOutputBuffering',
  // The sound's process starts beside the page and not when the page asks for it.
  'AudioServiceLaunchOnStartup',
  // To list the sound devices Chromium lists the cameras too: for that it needs no process of its own.
  'RunVideoCaptureServiceInBrowserProcess',
]
/** A page can ask how often its samples came too late. */
const BLINK_FEATURE = 'AudioContextPlayoutStats'

/** Makes sound begin soon after it is asked for, `frames` at a time; to be called before Electron is ready. */
export function setUpQuickSound(
  commandLine: { appendSwitch(name: string, value: string): void },
  frames: number,
): void {
  commandLine.appendSwitch('audio-buffer-size', String(frames))
  commandLine.appendSwitch('enable-features', FEATURES.join(','))
  commandLine.appendSwitch('enable-blink-features', BLINK_FEATURE)
}
