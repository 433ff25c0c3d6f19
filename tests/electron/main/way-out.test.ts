import { describe, expect, test } from 'vitest'
import { isWayOut } from '../../../electron/main/way-out.ts'

/** `Control+W` as Electron tells it. */
function keyPress(text: string) {
  const parts = text.split('+')
  const has = (name: string): boolean => parts.includes(name)
  return { key: parts.at(-1) ?? '', control: has('Control'), alt: has('Alt'), meta: has('Meta') }
}

describe('a kiosk has no way out by keyboard', () => {
  test.each([
    'Control+w',
    'Control+Q',
    'Control+r',
    'Alt+F4',
    'F11',
    'F5',
    'F12',
    'Meta',
    'Meta+d',
    'Control+Tab',
    'Alt+Tab',
    'Control+0',
    'Control+-',
  ])('%s is kept from the window', (text) => expect(isWayOut(keyPress(text))).toBe(true))

  test.each(['0', '5', ' ', 'Tab', 'Enter', 'Escape', 'ArrowLeft'])("%s is the page's own", (text) =>
    expect(isWayOut(keyPress(text))).toBe(false),
  )
})
