import { expect, test } from 'vitest'
import { cacheFolder } from '../../../scripts/setup/cache-folder.ts'

test('the folder that was asked for comes before the one of the desktop', () => {
  expect(cacheFolder({ DRAAISCHIJF_CACHE: '/a', XDG_CACHE_HOME: '/b' })).toBe('/a')
  expect(cacheFolder({ XDG_CACHE_HOME: '/b' })).toBe('/b/draaischijf')
})

test('without either it is in the home folder', () => {
  expect(cacheFolder({ DRAAISCHIJF_CACHE: '' })).toMatch(/\.cache\/draaischijf$/)
})
