/** The house sleeps from 22.00; at seven the paper is as light as by day. */
const FROM_HOUR = 22
const TO_HOUR = 7

/** Whether the paper is dimmed at this moment (epoch ms), by the clock on the wall. */
export function isNight(at: number): boolean {
  const hour = new Date(at).getHours()
  return hour >= FROM_HOUR || hour < TO_HOUR
}
