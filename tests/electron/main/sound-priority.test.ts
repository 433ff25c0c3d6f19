import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { hurrySound } from '../../../electron/main/sound-priority.ts'

const scheduling = (pid: number): string => execFileSync('chrt', ['--pid', String(pid)], { encoding: 'utf8' })

/** A process whose only thread has this name, until `run` is done. */
async function withThread(name: string, run: (pid: number) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-thread-'))
  const path = join(folder, name)
  await symlink('/usr/bin/sleep', path)
  const child = spawn(path, ['60'], { stdio: 'ignore' })
  try {
    await once(child, 'spawn')
    await run(child.pid ?? 0)
  } finally {
    child.kill()
    await rm(folder, { recursive: true })
  }
}

// Only root may everywhere; a house says so in /etc/security/limits.d.
const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0

test.runIf(isRootOnLinux)('the thread that waits for the sound server comes before all other work', () =>
  withThread('threaded-ml', async (pid) => {
    expect(scheduling(pid)).toContain('SCHED_OTHER')
    hurrySound(pid)
    await vi.waitFor(() => expect(scheduling(pid)).toMatch(/SCHED_RR[\s\S]*priority: 8/))
  }),
)

test.runIf(isRootOnLinux)('every other thread waits its turn', () =>
  withThread('sleep', async (pid) => {
    hurrySound(pid)
    await withThread('threaded-ml', async (other) => {
      hurrySound(other)
      await vi.waitFor(() => expect(scheduling(other)).toContain('SCHED_RR'))
    })
    expect(scheduling(pid)).toContain('SCHED_OTHER')
  }),
)

test('a process that is gone costs nothing', () => expect(() => hurrySound(2 ** 30)).not.toThrow())
