import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formatMeasurements, parseMeasurements } from '../../media/measurements.ts'
import { NOTHING_CHOSEN, type Measurement, type Track, type TrackId } from '../../media/model.ts'

const measurement: Measurement = {
  durationS: 2,
  loudnessLufs: -18.25,
  truePeakDbtp: -3,
  startS: 0,
  endS: 2,
  monoFrom: 'left',
  peaks: [0, 0.5],
}

function aTrack(contentHash: string, heard: Measurement | null): Track {
  return {
    id: contentHash as TrackId,
    kind: 'song',
    title: 'a',
    shortTitle: 'a',
    performer: null,
    origin: null,
    year: null,
    rightsBasis: 'unknown',
    belongsTo: null,
    contentHash,
    file: `${contentHash}.wav`,
    picture: null,
    sizeBytes: 1,
    chosen: NOTHING_CHOSEN,
    measurement: heard,
  }
}

describe('measurements that travel as text', () => {
  test('come back as they were, without the tracks that nobody has listened to', () => {
    const text = formatMeasurements([aTrack('b', measurement), aTrack('a', null)])
    expect(parseMeasurements(text)).toEqual(new Map([['b', measurement]]))
  })

  test('are the same text in whatever order the tracks stand', () => {
    const tracks = [aTrack('a', measurement), aTrack('b', measurement)]
    expect(formatMeasurements(tracks)).toBe(formatMeasurements(tracks.toReversed()))
  })

  test.each(['', 'null', '{"a":1}', '{"a":{}}', `{"a":${JSON.stringify({ ...measurement, peaks: ['x'] })}}`])(
    'are not read from %j',
    (text) => {
      expect(() => parseMeasurements(text)).toThrow(expect.objectContaining({ code: 'invalid' }))
    },
  )
})

test('every demo song has been listened to (else: node scripts/songs/measure.ts)', () => {
  const demo = new URL('../../media/demo/', import.meta.url)
  const known = parseMeasurements(readFileSync(new URL('measurements.json', demo), 'utf8'))
  const songs = readdirSync(new URL('songs/', demo)).filter((name) => !name.endsWith('.svg'))
  const missing = songs.filter(
    (name) =>
      !known.has(
        createHash('sha256')
          .update(readFileSync(new URL(`songs/${name}`, demo)))
          .digest('hex'),
      ),
  )
  expect(songs.length).toBeGreaterThan(0)
  expect(missing).toEqual([])
})
