import type { Digit } from '../events.ts'
import type { SimulatedPhone } from './simulated-phone.ts'

/** A phone worked by typing, one key after another; a key waits until the one before it is done. */
export type TypedPhone = {
  /** Takes keys as they come from a terminal; resolves when they are done. */
  type(keys: string): Promise<void>
}

/** `say` shows one line. `cable` is there when this program made the cable itself. */
export type TypedPhoneOptions = {
  readonly phone: SimulatedPhone
  readonly say: (text: string) => void
  readonly onQuit: () => void
  readonly cable?: { unplug(): Promise<void>; replug(): Promise<void> }
}

export const TYPED_PHONE_HELP = `  u        lift the horn          d        hang up
  0 to 9   dial that number       w        wind the dial a little and let go
  b1 - b9  press a panel button   x        pull the cable, x again: plug it in
  h        this help              q        quit`

const DIGITS: readonly Digit[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
const CTRL_C = '\u0003'
const CTRL_D = '\u0004'

/** Maps keys to what a resident does. Unknown keys are told, white space is not. */
export function createTypedPhone({ phone, say, onQuit, cable }: TypedPhoneOptions): TypedPhone {
  let isButtonNext = false
  let isPlugged = true
  let hasQuit = false
  let last = Promise.resolve()

  async function press(key: string): Promise<void> {
    if (hasQuit) return
    const digit = DIGITS.find((candidate) => candidate === key)
    if (isButtonNext) {
      isButtonNext = false
      if (digit === undefined || digit === '0') return say('after b comes a number from 1 to 9')
      say(`button ${digit}`)
      return await phone.button(Number(digit))
    }
    if (digit !== undefined) {
      say(`dialling ${digit}`)
      return await phone.dial(digit)
    }
    switch (key) {
      case 'u':
        say('horn lifted')
        return phone.lift()
      case 'd':
        say('horn down')
        return phone.hangUp()
      case 'w':
        say('dial wound and let go')
        return await phone.windOnly()
      case 'b':
        isButtonNext = true
        return
      case 'x':
        return await pullOrPlug()
      case 'h':
      case '?':
        return say(TYPED_PHONE_HELP)
      case 'q':
      case CTRL_C:
      case CTRL_D:
        hasQuit = true
        return onQuit()
      case ' ':
      case '\r':
      case '\n':
        return
      default:
        return say(`"${key}" does nothing, h shows what does`)
    }
  }

  async function pullOrPlug(): Promise<void> {
    if (cable === undefined) return say('this cable was made by somebody else, it cannot be pulled here')
    say(isPlugged ? 'cable pulled' : 'cable plugged in')
    isPlugged = !isPlugged
    await (isPlugged ? cable.replug() : cable.unplug())
  }

  return {
    type(keys) {
      for (const key of keys) {
        // Quitting does not wait for a number that is being dialled.
        if (key === CTRL_C) void press(key)
        else last = last.then(() => press(key))
      }
      return last
    },
  }
}
