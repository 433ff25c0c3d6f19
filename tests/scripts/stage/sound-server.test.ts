import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { firstHeard } from '../../../scripts/stage/pitch.ts'
import { startSoundServer } from '../../../scripts/stage/sound-server.ts'

function play(env: Readonly<Record<string, string>>, hz: number) {
  const samples = new Float32Array(48_000).map((_, i) => 0.3 * Math.sin((2 * Math.PI * hz * i) / 48_000))
  const player = spawn('pacat', ['--raw', '--format=float32le', '--rate=48000', '--channels=1', '--latency-msec=20'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // It dies with the sound card.
  player.stdin.on('error', () => undefined)
  player.stdin.end(Buffer.from(samples.buffer))
}

test('what a program plays is in the recording, after the moment it was played', async () => {
  await using server = await startSoundServer()
  await using recording = await server.record()
  const playedAt = performance.now()
  play(server.env, 660)
  await recording.until(recording.length + 48_000)
  const heard = firstHeard(recording.samples(), recording.rate, 660)
  expect(heard).not.toBeNull()
  expect(recording.atMs(heard ?? 0)).toBeGreaterThan(playedAt)
})

test('a sound card that is gone ends the recording, and comes back at the same place', async () => {
  await using server = await startSoundServer()
  await using before = await server.record()
  await server.kill()
  await expect(before.until(Number.MAX_SAFE_INTEGER)).rejects.toThrow('ended')
  await server.restart()
  await using after = await server.record()
  play(server.env, 440)
  await after.until(after.length + 48_000)
  expect(firstHeard(after.samples(), after.rate, 440)).not.toBeNull()
})
