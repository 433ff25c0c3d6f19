/** Tells once when both hold: the page is shown, and its numbers would sound at once. */
export function createReadiness(ready: () => void): { shown(): void; armed(): void } {
  let shown = false
  let armed = false
  let told = false
  const tell = (): void => {
    if (!shown || !armed || told) return
    told = true
    ready()
  }
  return {
    shown: () => {
      shown = true
      tell()
    },
    armed: () => {
      armed = true
      tell()
    },
  }
}
