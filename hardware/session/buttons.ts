/** Buttons that are down. */
export type Buttons = ReadonlySet<number>

export type ButtonFact = { readonly type: 'button'; readonly button: number; readonly down: boolean }

/** A button line. A second press without a release between means that the release was lost. */
export function stepButton(buttons: Buttons, button: number, down: boolean): [Buttons, readonly ButtonFact[]] {
  const next = new Set(buttons)
  const wasDown = next.has(button)
  if (down) next.add(button)
  else next.delete(button)
  if (!down && !wasDown) return [next, []]
  const release: ButtonFact = { type: 'button', button, down: false }
  return [next, down && wasDown ? [release, { type: 'button', button, down }] : [{ type: 'button', button, down }]]
}

/** All buttons as the device states them: makes up for lost lines. */
export function healButtons(buttons: Buttons, stated: Buttons | undefined): [Buttons, readonly ButtonFact[]] {
  if (stated === undefined) return [buttons, []]
  const released = [...buttons]
    .filter((button) => !stated.has(button))
    .map((button): ButtonFact => ({ type: 'button', button, down: false }))
  const pressed = [...stated]
    .filter((button) => !buttons.has(button))
    .map((button): ButtonFact => ({ type: 'button', button, down: true }))
  return [stated, [...released, ...pressed]]
}

/** As `healButtons` after the device restarted: a button found down is no press (KSP/1 rule 6). */
export function adoptButtons(buttons: Buttons, stated: Buttons | undefined): [Buttons, readonly ButtonFact[]] {
  const [next, facts] = healButtons(buttons, stated)
  return [next, facts.filter((fact) => !fact.down)]
}
