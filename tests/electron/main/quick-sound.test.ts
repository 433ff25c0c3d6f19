import { describe, expect, test } from 'vitest'
import { setUpQuickSound } from '../../../electron/main/quick-sound.ts'

function setUp(env: NodeJS.ProcessEnv): { switches: ReadonlyMap<string, string>; env: NodeJS.ProcessEnv } {
  const switches = new Map<string, string>()
  setUpQuickSound({ appendSwitch: (name, value) => void switches.set(name, value) }, env)
  return { switches, env }
}

describe('quick sound', () => {
  test('takes small buffers and a short queue where nobody says otherwise', () => {
    const { switches, env } = setUp({})
    expect(switches.get('audio-buffer-size')).toBe('64')
    expect(env['PULSE_LATENCY_MSEC']).toBe('6')
  })

  test('leaves the queue to Chromium in a house that asks for larger buffers', () => {
    const { switches, env } = setUp({ DRAAISCHIJF_AUDIO_BUFFER: '256' })
    expect(switches.get('audio-buffer-size')).toBe('256')
    expect(env['PULSE_LATENCY_MSEC']).toBeUndefined()
  })

  test("keeps to a house's own queue", () => {
    expect(setUp({ PULSE_LATENCY_MSEC: '40' }).env['PULSE_LATENCY_MSEC']).toBe('40')
  })
})
