import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { houseWith, sha256, TULIPS } from './house.ts'
import { fixture, tone, wav } from './sound-files.ts'

// Each import starts a thread; a machine with much else to do takes its time.
vi.setConfig({ testTimeout: 60_000 })

const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(20)])
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>'

describe('pictures', () => {
  test('a file named like the song wins over the picture inside it', async () => {
    const house = houseWith({ 'a.mp3': fixture('tone.mp3'), 'a.svg': SVG })
    await house.bringIn()
    const name = `${sha256(Buffer.from(SVG))}.svg`
    expect(house.library.tracks()).toMatchObject([{ picture: name }])
    expect(readFileSync(join(house.picturesDir, name), 'utf8')).toBe(SVG)
  })

  test('else the one inside the song is taken', async () => {
    const house = houseWith({ 'a.mp3': fixture('tone.mp3') })
    await house.bringIn()
    const picture = house.library.tracks()[0]?.picture ?? ''
    expect(picture).toMatch(/^[0-9a-f]{64}\.png$/)
    expect(existsSync(join(house.picturesDir, picture))).toBe(true)
  })

  test('are named by what they are', async () => {
    const house = houseWith({ 'a.wav': TULIPS, 'a.jpg': PNG })
    await house.bringIn()
    expect(house.library.tracks()[0]?.picture).toBe(`${sha256(PNG)}.png`)
  })

  test('that are none, or drawings that do more than lie there, are left out and the song comes in', async () => {
    const drawings = {
      '1': 'no picture',
      '2': SVG.replace('<circle', '<script>alert(1)</script><circle'),
      '3': SVG.replace('<circle r="4"/>', '<image href="https://example.org/x.png"/>'),
      '4': SVG.replace('r="4"', 'onclick="x()"'),
    }
    const files = Object.entries(drawings).flatMap(([name, drawing]) => [
      [`${name}.svg`, drawing],
      [`${name}.wav`, wav(tone({ hz: 400 + 50 * Number(name) }))],
    ])
    const house = houseWith(Object.fromEntries(files))
    await house.bringIn()
    expect(house.library.tracks().map(({ picture }) => picture)).toEqual([null, null, null, null])
    expect(readdirSync(house.picturesDir)).toEqual([])
  })
})

test('a cover of a hundred megapixels is left out, and its song comes in', async () => {
  const head = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', 'latin1'),
    Buffer.from([0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10, 8, 6, 0, 0, 0]),
  ])
  const house = houseWith({ 'a.wav': TULIPS, 'a.png': head })
  await house.bringIn()
  expect(house.library.tracks()).toMatchObject([{ picture: null }])
})
