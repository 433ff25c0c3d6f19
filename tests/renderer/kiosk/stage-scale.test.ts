import { expect, test } from 'vitest'
import { chooseStageFit } from '../../../renderer/kiosk/stage-scale.ts'

test('a window of the drawing’s own size shows it as it is', () => {
  expect(chooseStageFit({ width: 1920, height: 1080 })).toEqual({ scale: 1, left: 0, top: 0 })
})

test('a squarer window has paper above and below', () => {
  expect(chooseStageFit({ width: 1280, height: 1024 })).toEqual({ scale: 1280 / 1920, left: 0, top: 152 })
})

test('a wider window has paper at both sides', () => {
  expect(chooseStageFit({ width: 2560, height: 1080 })).toEqual({ scale: 1, left: 320, top: 0 })
})
