import { expect, test } from 'vitest'
import { missingOf, namesToInstall } from '../../../scripts/setup/debian.ts'

const sound = ['libasound2t64', 'libasound2']

test('any of the names of a thing will do', () => {
  expect(missingOf([sound, ['socat']], new Set(['libasound2']))).toEqual([['socat']])
})

test('the name that the release knows is installed', () => {
  expect(namesToInstall([sound], (name) => name === 'libasound2')).toEqual(['libasound2'])
  expect(namesToInstall([sound], () => true)).toEqual(['libasound2t64'])
})

test('without package lists the oldest name is tried', () => {
  expect(namesToInstall([sound, ['socat']], () => false)).toEqual(['libasound2', 'socat'])
})
