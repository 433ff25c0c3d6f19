import { expect, test } from 'vitest'
import { openSettings } from '../../care/settings.ts'
import { openPhone } from './phone.ts'

test('a setting is kept per place, the last one counts', () => {
  using phone = openPhone()
  const settings = openSettings(phone.playback, phone)
  expect(settings.setting(phone.place.id, 'dialling')).toBeUndefined()
  settings.setSetting(phone.place.id, 'dialling', { mode: 'multi' })
  settings.setSetting(phone.place.id, 'dialling', { mode: 'single', gapMs: 2500 })
  expect(settings.setting(phone.place.id, 'dialling')).toEqual({ mode: 'single', gapMs: 2500 })
})

test('a setting that cannot be read is as good as not set', () => {
  using phone = openPhone()
  const settings = openSettings(phone.playback, phone)
  settings.setSetting(phone.place.id, 'dialling', 1)
  phone.playback.exec("UPDATE setting SET value = '{'")
  expect(settings.setting(phone.place.id, 'dialling')).toBeUndefined()
})
