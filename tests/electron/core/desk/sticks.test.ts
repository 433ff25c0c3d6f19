import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { chooseListing, isSameSticks, parseMounts } from '../../../../electron/core/desk/import/sticks.ts'
import { createStickWatch } from '../../../../electron/core/desk/import/watch-sticks.ts'
import { eventually } from '../../../../scripts/stage/eventually.ts'
import { tempDir } from '../../../media/temp-dir.ts'

describe('the mounts of Linux', () => {
  const MOUNTS = [
    'proc /proc proc rw,nosuid 0 0',
    '/dev/nvme0n1p2 / ext4 rw 0 0',
    '/dev/nvme0n1p1 /boot/efi vfat rw 0 0',
    '/dev/sdb1 /run/media/nadia/MUZIEK\\040OPA vfat rw 0 0',
    '/dev/sdc1 /media/kiosk/ДИСК exfat rw 0 0',
    '/dev/sdd1 /media/usb0 vfat rw 0 0',
    'tmpfs /run/media tmpfs rw 0 0',
    '/dev/loop3 /snap/core/1 squashfs ro 0 0',
  ].join('\n')

  test('name the sticks and nothing else', () => {
    expect(parseMounts(MOUNTS)).toEqual([
      { path: '/run/media/nadia/MUZIEK OPA', name: 'MUZIEK OPA' },
      { path: '/media/kiosk/ДИСК', name: 'ДИСК' },
      { path: '/media/usb0', name: 'usb0' },
    ])
  })

  test('that are empty or broken name none', () => {
    expect(parseMounts('')).toEqual([])
    expect(parseMounts('\n\nnothing\n/dev/sdb1')).toEqual([])
  })
})

test('sticks are the same in whatever order they are told', () => {
  const one = { path: '/media/a', name: 'a' }
  const other = { path: '/media/b', name: 'b' }
  expect(isSameSticks([one, other], [other, one])).toBe(true)
  expect(isSameSticks([one], [other])).toBe(false)
  expect(isSameSticks([one], [])).toBe(false)
})

test('a stick is noticed when it is plugged in, and missed when it is pulled out', async () => {
  const root = tempDir()
  onTestFinished(() => root[Symbol.dispose]())
  const watch = createStickWatch(chooseListing('linux', root.path), 5)
  onTestFinished(() => watch.rest())
  let changes = 0
  watch.watch(() => {
    changes += 1
  })
  expect(watch.sticks()).toEqual([])
  mkdirSync(join(root.path, 'half'))
  renameSync(join(root.path, 'half'), join(root.path, 'MUZIEK'))
  await eventually('stick', () => watch.sticks().some(({ name }) => name === 'MUZIEK') || undefined)
  expect(changes).toBeGreaterThan(0)
  rmSync(join(root.path, 'MUZIEK'), { recursive: true })
  await eventually('empty socket', () => watch.sticks().length === 0 || undefined)
})

test('a machine that has no such folder has no sticks', async () => {
  expect(await chooseListing('linux', '/no/such/folder')()).toEqual([])
  expect(await chooseListing('sunos', undefined)()).toEqual([])
})
