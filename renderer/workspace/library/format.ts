const SECONDS = 60

/** How long, as people say it: 3.02 for three minutes and two seconds. */
export function minutes(seconds: number): string {
  const whole = Math.round(seconds)
  return `${Math.floor(whole / SECONDS)}.${String(whole % SECONDS).padStart(2, '0')}`
}

/** A level in whole decibels with a true minus sign. */
export function level(db: number): string {
  const whole = Math.round(db)
  return whole < 0 ? `−${Math.abs(whole)}` : String(whole)
}
