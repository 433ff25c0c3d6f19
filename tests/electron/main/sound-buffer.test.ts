import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseFrames, createBufferJudge } from '../../../electron/main/sound-buffer.ts'

async function inFolder(run: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-buffer-'))
  try {
    await run(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const hearSongs = (folder: string, glitches: readonly number[]): void => {
  const judge = createBufferJudge(folder, chooseFrames(folder, {}))
  for (const count of glitches) judge.hear(count)
}

test('small buffers where nobody knows the machine', () =>
  inFolder((folder) => expect(chooseFrames(folder, {})).toBe(128)))

test('a house may say otherwise', () =>
  inFolder((folder) => {
    expect(chooseFrames(folder, { DRAAISCHIJF_AUDIO_BUFFER: '512' })).toBe(512)
    expect(chooseFrames(folder, { DRAAISCHIJF_AUDIO_BUFFER: 'many' })).toBe(128)
  }))

test('a machine that crackles in its first ten songs gets larger ones from its next start on', () =>
  inFolder((folder) => {
    hearSongs(folder, [0, 3, 0, 0, 1, 0, 0, 0, 0])
    expect(chooseFrames(folder, {})).toBe(128)
    hearSongs(folder, [0, 3, 0, 0, 1, 0, 0, 0, 0, 0])
    expect(chooseFrames(folder, {})).toBe(256)
  }))

test('one song of ten may have met something else', () =>
  inFolder((folder) => {
    hearSongs(folder, [0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 2, 2, 2])
    expect(chooseFrames(folder, {})).toBe(128)
  }))

test('what was learnt can be damaged, and is learnt again', () =>
  inFolder(async (folder) => {
    await writeFile(join(folder, 'sound-buffer.json'), '{"frames":')
    expect(chooseFrames(folder, {})).toBe(128)
  }))

test('a folder that cannot be written costs nothing but the lesson', () => {
  hearSongs(
    '/proc/none',
    Array.from({ length: 10 }, () => 1),
  )
  expect(chooseFrames('/proc/none', {})).toBe(128)
})
