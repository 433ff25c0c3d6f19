import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FromCore, ToCore } from '../../../electron/contract/lifecycle.ts'
import type { Child } from '../../../electron/main/child.ts'
import { supervise, SUPERVISION } from '../../../electron/main/supervise.ts'

/** A core's process that lives as long as it is told to; one of the four edges. */
class FakeChild implements Child {
  readonly posted: ToCore[] = []
  killed = false
  answers = true
  #receive: (message: FromCore) => void = () => undefined
  #exited: (code: number | null) => void = () => undefined
  post(message: ToCore): void {
    this.posted.push(message)
    if (message.type === 'beat' && this.answers) this.#receive({ type: 'beat' })
    if (message.type === 'stop' && this.answers) this.die(0)
  }
  givePort(): void {}
  onMessage(receive: (message: FromCore) => void): void {
    this.#receive = receive
  }
  onExit(exited: (code: number | null) => void): void {
    this.#exited = exited
  }
  kill(): void {
    this.killed = true
    this.die(null)
  }
  says(message: FromCore): void {
    this.#receive(message)
  }
  die(code: number | null): void {
    this.#exited(code)
  }
}

const children: FakeChild[] = []
const deaths: number[] = []
const heard: string[] = []
const restarts: number[] = []
const start = () =>
  supervise(
    () => {
      const child = new FakeChild()
      children.push(child)
      return child
    },
    {
      onStart: (_child, count) => restarts.push(count),
      onMessage: (message) => heard.push(message.type),
      onDeath: (_code, nextTryMs) => deaths.push(nextTryMs),
    },
  )
const newest = (): FakeChild => {
  const child = children.at(-1)
  if (!child) throw new Error('no core was started')
  return child
}

beforeEach(() => {
  vi.useFakeTimers()
  for (const list of [children, deaths, heard, restarts]) list.length = 0
})
afterEach(() => void vi.useRealTimers())

describe('a core that is kept alive', () => {
  test('is started again after each death, ever more slowly, and for ever', () => {
    start()
    for (let death = 0; death < 20; death += 1) {
      newest().die(1)
      vi.advanceTimersByTime(20_000)
    }
    expect(children).toHaveLength(21)
    expect(deaths.slice(0, 6)).toEqual(SUPERVISION.backOffMs)
    expect(deaths.at(-1)).toBe(SUPERVISION.backOffMs.at(-1))
    expect(restarts).toEqual(Array.from({ length: 21 }, (_, count) => count))
  })

  test('that ran well for a while is started again at once', () => {
    start()
    for (let death = 0; death < 4; death += 1) {
      newest().die(1)
      vi.advanceTimersByTime(5_000)
    }
    vi.advanceTimersByTime(SUPERVISION.steadyMs)
    newest().die(1)
    expect(deaths.at(-1)).toBe(SUPERVISION.backOffMs[0])
  })

  test('that answers no beat is killed and started again', () => {
    start()
    newest().answers = false
    vi.advanceTimersByTime(SUPERVISION.silentMs + 2 * SUPERVISION.beatMs + 200)
    expect(children[0]?.killed).toBe(true)
    expect(children).toHaveLength(2)
  })

  test('that answers is left alone', () => {
    start()
    vi.advanceTimersByTime(10 * 60_000)
    expect(children).toHaveLength(1)
  })

  test('a word of a core that is gone is not heard', () => {
    start()
    const old = newest()
    old.die(1)
    vi.advanceTimersByTime(1_000)
    old.says({ type: 'armed' })
    newest().says({ type: 'started' })
    expect(heard).toEqual(['started'])
  })
})

describe('stopping', () => {
  test('lets the core close its files, once, and starts no other', async () => {
    const core = start()
    await Promise.all([core.stop(), core.stop()])
    vi.advanceTimersByTime(60_000)
    expect(newest().posted.filter((message) => message.type === 'stop')).toHaveLength(1)
    expect(children).toHaveLength(1)
  })

  test('ends a core that does not', async () => {
    const core = start()
    newest().answers = false
    const stopped = core.stop()
    vi.advanceTimersByTime(SUPERVISION.stopMs)
    await stopped
    expect(newest().killed).toBe(true)
  })

  test('between a death and the next try there is nothing to wait for', async () => {
    const core = start()
    newest().die(1)
    await core.stop()
    vi.advanceTimersByTime(60_000)
    expect(children).toHaveLength(1)
  })
})
