/** Longest wait of one timer (ms): later moments are waited for in turns, since timers count in 31 bits. */
const LONGEST_MS = 60 * 60_000

/** One timer for everything that happens by itself; `ring` looks what is due. */
export function createAlarm(
  now: () => number,
  ring: () => void,
): { set(moments: readonly (number | null)[]): void; clear(): void } {
  let timer: NodeJS.Timeout | null = null
  let setFor: number | null = null
  const clear = (): void => {
    if (timer) clearTimeout(timer)
    timer = null
    setFor = null
  }
  return {
    clear,
    set(moments) {
      const times = moments.filter((moment) => moment !== null)
      const next = times.length === 0 ? null : Math.min(...times)
      if (next === setFor) return
      clear()
      if (next === null) return
      setFor = next
      timer = setTimeout(
        () => {
          setFor = null
          ring()
        },
        Math.min(Math.max(next - now(), 0), LONGEST_MS),
      )
    },
  }
}
