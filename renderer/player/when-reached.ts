/** How often a stopped clock is looked at. */
const STOPPED_MS = 50

/** Calls `then` when the context's clock has reached `at`, however long the device was away; within some 10 ms. */
export function whenReached(context: BaseAudioContext, at: number, signal: AbortSignal, then: () => void): void {
  const wait = (): void => void setTimeout(look, Math.max((at - context.currentTime) * 1000, 0))
  const look = (): void => {
    if (signal.aborted) return
    if (context.currentTime >= at) then()
    else if (context.state === 'running') wait()
    else setTimeout(look, STOPPED_MS)
  }
  wait()
}
