/** A whole number from 0 to 2^32-1, or `undefined` where the text is none. */
export function wholeNumber(value: string | undefined): number | undefined {
  if (value === undefined || !/^\d{1,10}$/.test(value)) return undefined
  const number = Number(value)
  return number <= 0xffff_ffff ? number : undefined
}

export function hexNumber(value: string): number | undefined {
  return /^[0-9A-F]+$/.test(value) ? Number.parseInt(value, 16) : undefined
}

/** The value, if it is one of the allowed ones. */
export function oneOf<const Allowed extends string>(
  value: string | undefined,
  allowed: readonly Allowed[],
): Allowed | undefined {
  return allowed.find((candidate) => candidate === value)
}

/** Buttons that are down, from a hex mask: the lowest bit is button 1, at most 64 buttons. */
export function readButtons(value: string | undefined): ReadonlySet<number> | undefined {
  if (value === undefined || !/^[0-9A-Fa-f]{1,16}$/.test(value)) return undefined
  const mask = BigInt(`0x${value}`)
  const buttons = new Set<number>()
  for (let bit = 0; bit < 64; bit++) if ((mask >> BigInt(bit)) & 1n) buttons.add(bit + 1)
  return buttons
}

/** The hex mask of the buttons that are down; inverse of `readButtons`. */
export function toButtonMask(buttons: ReadonlySet<number>): string {
  let mask = 0n
  for (const button of buttons) mask |= 1n << BigInt(button - 1)
  return mask.toString(16).toUpperCase()
}
