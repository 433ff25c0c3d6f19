/** The rest of a long file, streamed by the browser instead of decoded whole. */
export type ElementTail = {
  /** Plays from where it was opened; resolves when sound comes. */
  play(): Promise<void>
  /** How far in the file it has come, s. */
  positionS(): number
  close(): void
}

/** Opens `url` at `positionS` into `input`. `onOver`: its end was reached, or it cannot go on. */
export function openElementTail(
  context: AudioContext,
  url: string,
  positionS: number,
  input: AudioNode,
  onOver: (isBroken: boolean) => void,
): ElementTail {
  const element = new Audio()
  element.preload = 'auto'
  element.src = url
  element.currentTime = positionS
  const node = new MediaElementAudioSourceNode(context, { mediaElement: element })
  node.connect(input)
  element.onended = () => onOver(false)
  element.onerror = () => onOver(true)
  return {
    play: () => element.play(),
    positionS: () => element.currentTime,
    close: () => {
      element.onended = null
      element.onerror = null
      element.pause()
      // Only without a source does an element give its file and decoder back.
      element.removeAttribute('src')
      element.load()
      node.disconnect()
    },
  }
}
