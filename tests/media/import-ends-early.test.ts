import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { houseWith, outcomes, SAND, sha256, TULIPS } from './house.ts'
import { fixture } from './sound-files.ts'

// Each import starts a thread; a machine with much else to do takes its time.
vi.setConfig({ testTimeout: 60_000 })

describe('an import that ends early', () => {
  test('on a full disk says so, and nothing half remains', async () => {
    const house = houseWith({ '1.wav': TULIPS, '2.wav': SAND })
    let room = TULIPS.length
    const result = await house.bringIn({
      openTarget: async (path) => {
        writeFileSync(path, '', { flag: 'wx' })
        return {
          write: async (bytes) => {
            room -= bytes.length
            if (room < 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
            writeFileSync(path, bytes, { flag: 'a' })
          },
          sync: async () => {},
          close: async () => {},
        }
      },
    })
    expect(result).toMatchObject({ ended: 'disk-full', findings: [{ file: '1.wav', outcome: 'added' }] })
    expect(readdirSync(house.audioDir)).toEqual([`${sha256(TULIPS)}.wav`])
    expect(house.library.tracks()).toHaveLength(1)
  })

  test('on a disk full of pictures keeps no song that the library does not know', async () => {
    const house = houseWith({ 'a.mp3': fixture('tone.mp3') })
    const result = await house.bringIn({
      openTarget: async (path) => {
        if (path.startsWith(house.picturesDir)) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
        return {
          write: async (bytes) => writeFileSync(path, bytes, { flag: 'a' }),
          sync: async () => {},
          close: async () => {},
        }
      },
    })
    expect(result).toEqual({ ended: 'disk-full', findings: [] })
    expect(readdirSync(house.audioDir)).toEqual([])
    expect(house.library.tracks()).toEqual([])
  })

  test('where the house has no folder to write to says so', async () => {
    const house = houseWith({ 'a.wav': TULIPS })
    expect(await house.bringIn({ audioDir: join(house.folder, 'a.wav') })).toEqual({
      findings: [],
      ended: 'not-writable',
    })
  })

  test('when asked to stop keeps what came in', async () => {
    const house = houseWith({ '1.wav': TULIPS, '2.wav': SAND })
    const stop = new AbortController()
    const result = await house.bringIn({ signal: stop.signal, onProgress: () => stop.abort() })
    expect(result).toMatchObject({ ended: 'cancelled', findings: [{ file: '1.wav', outcome: 'added' }] })
    expect(house.library.tracks()).toHaveLength(1)
  })

  test('by a power cut leaves nothing that the next import does not clear away', async () => {
    const house = houseWith({ 'a.wav': TULIPS })
    mkdirSync(house.audioDir, { recursive: true })
    writeFileSync(join(house.audioDir, `${sha256(TULIPS)}.wav.part`), 'half')
    expect(outcomes(await house.bringIn())).toEqual({ 'a.wav': 'added' })
    expect(readdirSync(house.audioDir)).toEqual([`${sha256(TULIPS)}.wav`])
  })
})
