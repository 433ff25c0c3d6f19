import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSerialLink } from '../../../hardware/link/serial.ts'
import { openSerialPair } from '../../../hardware/simulator/serial-pair.ts'

const directory = await mkdtemp(join(tmpdir(), 'serial-'))
afterAll(() => rm(directory, { recursive: true, force: true }))

const openDescriptors = async (): Promise<number> => (await readdir('/proc/self/fd')).length

/** A link and how often it has said that it is gone. */
async function openWatched(path: string) {
  let closings = 0
  const link = await openSerialLink(path, {
    onBytes: () => {},
    onClosed: () => {
      closings++
    },
  })
  return { link, closings: () => closings }
}

test('a port that is not there is called missing', async () => {
  await expect(
    openSerialLink(join(directory, 'nowhere'), { onBytes: () => {}, onClosed: () => {} }),
  ).rejects.toMatchObject({ code: 'missing' })
})

test('a port somebody else holds is called busy', async () => {
  const pair = await openSerialPair({ directory })
  const { link } = await openWatched(pair.kioskPath)
  await expect(openSerialLink(pair.kioskPath, { onBytes: () => {}, onClosed: () => {} })).rejects.toMatchObject({
    code: 'busy',
  })
  await link.close()
  await pair.close()
})

test('twenty unplugged ports are all noticed once and leave no descriptor behind', async () => {
  const before = await openDescriptors()
  for (let cycle = 0; cycle < 20; cycle++) {
    const pair = await openSerialPair({ directory })
    const { link, closings } = await openWatched(pair.kioskPath)
    await pair.unplug()
    // Unplugged in the moment of opening, a port says so only when it is written to, as HELLO? does.
    await expect
      .poll(() => {
        link.write('late\n')
        return closings()
      })
      .toBe(1)
    expect(link.write('late\n')).toBe(false)
    await link.close()
    expect(closings()).toBe(1)
  }
  await expect.poll(openDescriptors).toBeLessThanOrEqual(before + 1)
})

test('when nobody reads, a host keeps at most sixteen writes and still closes', async () => {
  const pair = await openSerialPair({ directory })
  const { link, closings } = await openWatched(pair.kioskPath)
  const block = 'x'.repeat(65_536)
  const taken = Array.from({ length: 60 }, () => link.write(block)).filter(Boolean)
  expect(taken.length).toBeLessThanOrEqual(17)
  await link.close()
  await link.close()
  expect(closings()).toBe(0)
  await pair.close()
})

test('what was written before the phone came is not sent to the next one', async () => {
  const pair = await openSerialPair({ directory })
  const first = await openWatched(pair.kioskPath)
  await pair.unplug()
  await expect
    .poll(() => {
      first.link.write('stale\n')
      return first.closings()
    })
    .toBe(1)
  first.link.write('stale\n')
  await pair.replug()
  const heard: string[] = []
  const device = await openSerialLink(pair.devicePath, {
    onBytes: (bytes) => void heard.push(Buffer.from(bytes).toString()),
    onClosed: () => {},
  })
  const second = await openWatched(pair.kioskPath)
  second.link.write('fresh\n')
  await expect.poll(() => heard.join('')).toBe('fresh\n')
  await second.link.close()
  await device.close()
  await pair.close()
})
