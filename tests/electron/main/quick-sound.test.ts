import { expect, test } from 'vitest'
import { setUpQuickSound } from '../../../electron/main/quick-sound.ts'

const framesIn = (env: NodeJS.ProcessEnv): string | undefined => {
  const switches = new Map<string, string>()
  setUpQuickSound({ appendSwitch: (name, value) => void switches.set(name, value) }, env)
  return switches.get('audio-buffer-size')
}

test('small buffers where nobody says otherwise', () => {
  expect(framesIn({})).toBe('128')
})

test('a house that hears crackle asks for larger ones', () => {
  expect(framesIn({ DRAAISCHIJF_AUDIO_BUFFER: '256' })).toBe('256')
})
