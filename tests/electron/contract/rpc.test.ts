import { MessageChannel } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../electron/contract/errors.ts'
import type { Port } from '../../../electron/contract/port.ts'
import { connect, serve } from '../../../electron/contract/rpc.ts'
import { toPort } from '../../../electron/core/emitter-port.ts'

type Api = {
  readonly double: (args: { n: number }) => number
  readonly refuse: () => never
  readonly break: () => never
  readonly wait: () => Promise<void>
}
type Events = { readonly told: string }

/** Two ends of a real channel, as the utility process sees them. */
function ends(): [Port, Port] {
  const { port1, port2 } = new MessageChannel()
  const wrap = (port: typeof port1): Port =>
    toPort({
      postMessage: (message) => port.postMessage(message),
      on: (event: 'message' | 'close', call: (event: { data: unknown }) => void) =>
        port.on(event, (data: unknown) => call({ data })),
      start: () => port.start(),
      close: () => port.close(),
    })
  return [wrap(port1), wrap(port2)]
}

function pair(heard: string[] = [], bugs: unknown[] = []) {
  const [here, there] = ends()
  const server = serve<Events>(
    there,
    {
      double: ({ n }: { n: number }) => n * 2,
      refuse: () => {
        throw new AppError('not-found', 'nothing here')
      },
      break: () => {
        throw new TypeError('secret detail')
      },
      wait: () => new Promise<void>(() => undefined),
    },
    (_method, thrown) => bugs.push(thrown),
  )
  const client = connect<Api, Events>(here, (_event, value) => heard.push(value))
  return { server, client, there }
}

describe('calls over a port', () => {
  test('come back with their value', async () => {
    const { client } = pair()
    await expect(client.calls.double({ n: 21 })).resolves.toBe(42)
    client.close()
  })

  test('a failure with a code keeps its code', async () => {
    const { client } = pair()
    await expect(client.calls.refuse()).rejects.toMatchObject({ code: 'not-found', message: 'nothing here' })
    client.close()
  })

  test('a bug travels as internal without its wording, and is handed over here', async () => {
    const bugs: unknown[] = []
    const { client } = pair([], bugs)
    await expect(client.calls.break()).rejects.toMatchObject({
      code: 'internal',
      message: expect.not.stringContaining('secret'),
    })
    expect(bugs).toEqual([new TypeError('secret detail')])
    client.close()
  })

  test('a method that is not served is refused, also one that every object has', async () => {
    const { client } = pair()
    const strange = client.calls as unknown as { toString(): Promise<unknown>; fly(): Promise<unknown> }
    await expect(strange.fly()).rejects.toMatchObject({ code: 'invalid' })
    await expect(strange.toString()).rejects.toMatchObject({ code: 'invalid' })
    client.close()
  })

  test('facts arrive in order', async () => {
    const heard: string[] = []
    const { client, server } = pair(heard)
    server.publish('told', 'one')
    server.publish('told', 'two')
    await client.calls.double({ n: 1 })
    expect(heard).toEqual(['one', 'two'])
    client.close()
  })

  test('when the other side goes away, waiting and later calls reject as unavailable', async () => {
    const { client, there } = pair()
    const waiting = client.calls.wait()
    there.close()
    await expect(waiting).rejects.toMatchObject({ code: 'unavailable' })
    await expect(client.calls.double({ n: 1 })).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('noise on the port is passed over', async () => {
    const { client, there } = pair()
    for (const noise of [null, 7, 'x', {}, { answer: 99, value: 1 }, { call: 'x' }]) there.post(noise)
    await expect(client.calls.double({ n: 2 })).resolves.toBe(4)
    client.close()
  })
})
