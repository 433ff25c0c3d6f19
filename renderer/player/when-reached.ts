/** Calls `then` when the context's clock has reached `at`, however long the device was away; within some 10 ms. */
export function whenReached(context: BaseAudioContext, at: number, signal: AbortSignal, then: () => void): void {
  const look = (): void => {
    if (signal.aborted) return
    const leftMs = (at - context.currentTime) * 1000
    if (leftMs <= 0) then()
    else setTimeout(look, Math.max(leftMs, 5))
  }
  look()
}
