import { expect, test } from 'vitest'
import { mixDown } from '../../../renderer/player/mix-down.ts'

const decoded = (...channels: number[][]) => ({
  numberOfChannels: channels.length,
  getChannelData: (channel: number) => Float32Array.from(channels[channel] ?? []),
})

function mixed(of: ReturnType<typeof decoded>, start = 0, isBoth = true): number[] {
  const into = new Float32Array(2)
  mixDown(of, into, start, isBoth)
  return Array.from(into, (sample) => Math.round(sample * 1000) / 1000)
}

test('of two channels each is half', () => expect(mixed(decoded([0.4, 0.8], [0.2, -0.2]))).toEqual([0.3, 0.3]))

test('where the two would cancel out the left one is taken', () =>
  expect(mixed(decoded([0.4, 0.8], [-0.4, -0.8]), 0, false)).toEqual([0.4, 0.8]))

test('of six the centre is whole and the low one is left out', () =>
  expect(mixed(decoded([0.1, 0], [0.1, 0], [0.5, 0], [1, 1], [0.2, 0], [0.2, 0]))).toEqual([0.841, 0]))

test('of a layout without a rule the first is taken', () =>
  expect(mixed(decoded([0.4, 0.8], [1, 1], [1, 1]))).toEqual([0.4, 0.8]))

test('it begins where the music does', () => expect(mixed(decoded([9, 9, 0.5, 0.25]), 2)).toEqual([0.5, 0.25]))
