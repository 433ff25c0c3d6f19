/** Calls `then` once nothing of what it wraps has been running for `quietMs`. */
export function createWhenQuiet(quietMs: number, then: () => void): <T>(running: Promise<T>) => Promise<T> {
  let count = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const ended = (): void => {
    count -= 1
    if (count === 0) timer = setTimeout(then, quietMs)
  }
  return (running) => {
    count += 1
    clearTimeout(timer)
    running.then(ended, ended)
    return running
  }
}
