import { describe, expect, test } from 'vitest'
import { parseOptions } from '../../../electron/main/options.ts'

const parse = (args: string[], env: Record<string, string> = {}) => parseOptions(args, env, '/somewhere')

describe('how the program was asked to start', () => {
  test('without a word it is a window in Dutch that looks for a phone', () => {
    expect(parse([])).toMatchObject({
      kiosk: false,
      journal: false,
      language: 'nl',
      serialPath: null,
      placeName: null,
      storeless: false,
    })
  })

  test('flags win over the environment, which means the same', () => {
    const env = { DRAAISCHIJF_DATA: '/env', DRAAISCHIJF_SERIAL: '/dev/env', DRAAISCHIJF_PLACE: 'Env' }
    expect(parse([], env)).toMatchObject({ dataDir: '/env', serialPath: '/dev/env', placeName: 'Env' })
    expect(parse(['--data', '/flag', '--serial=/dev/flag', '--place', 'De Vries'], env)).toMatchObject({
      dataDir: '/flag',
      serialPath: '/dev/flag',
      placeName: 'De Vries',
    })
  })

  test('a relative data folder counts from where the command was typed', () => {
    expect(parse(['--data', 'house']).dataDir).toBe('/somewhere/house')
  })

  test('--windowed is the careful one of two that contradict', () => {
    expect(parse(['--kiosk']).kiosk).toBe(true)
    expect(parse(['--kiosk', '--windowed']).kiosk).toBe(false)
  })

  test("Chromium's own switches on the same line are left alone", () => {
    expect(
      parse(['--no-sandbox', '--inspect=0', '--remote-debugging-port=0', '--lang', 'en', '--journal']),
    ).toMatchObject({ language: 'en', journal: true })
  })
})
