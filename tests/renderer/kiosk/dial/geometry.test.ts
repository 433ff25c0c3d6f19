import { expect, test } from 'vitest'
import { angleOf, DIAL_ORDER, holeAngle, pull, turnToStop } from '../../../../renderer/kiosk/dial/geometry.ts'

test('1 lies at two o’clock and 0 at five, 30 degrees from hole to hole', () => {
  expect(DIAL_ORDER.map(holeAngle)).toEqual([60, 30, 0, -30, -60, -90, -120, -150, -180, -210])
})

test('each later number turns the wheel 30 degrees further, as on a real dial', () => {
  expect(DIAL_ORDER.map(turnToStop)).toEqual([32, 62, 92, 122, 152, 182, 212, 242, 272, 302])
})

test('directions are clockwise from twelve', () => {
  const middle = { x: 100, y: 100 }
  expect(angleOf(middle, { x: 100, y: 0 })).toBe(0)
  expect(angleOf(middle, { x: 200, y: 100 })).toBe(90)
  expect(angleOf(middle, { x: 0, y: 100 })).toBe(-90)
})

test('a finger that pulls past half a circle goes on turning', () => {
  const way = [120, 150, 180, -150]
  const turned = way.slice(1).reduce((sum, angle, at) => pull(sum, way[at] ?? 0, angle, 302), 0)
  expect(turned).toBe(90)
})

test('the wheel ends at the stop and never goes back past rest', () => {
  expect(pull(25, 0, 20, 32)).toBe(32)
  expect(pull(5, 0, -20, 32)).toBe(0)
})
