import { AppError, toWireError, type ErrorCode } from './errors.ts'
import type { Port } from './port.ts'

// Calls go to the core, facts come back; both are plain objects:
//   page -> core  { call: 7, method: 'react', args: { … } }
//   core -> page  { answer: 7, value: … } | { answer: 7, error: { code, message } } | { event: 'sound', value: … }

/** An interface of a side: each method takes one plain argument object. */
export type Methods = { readonly [method: string]: (args: never) => unknown }
/** The same methods as the other side calls them. */
export type Calls<M extends Methods> = {
  readonly [K in keyof M]: (...args: Parameters<M[K]>) => Promise<Awaited<ReturnType<M[K]>>>
}

type Call = { call: number; method: string; args: unknown }
type Answer = { answer: number; value?: unknown; error?: { code: ErrorCode; message: string } }
type Fact = { event: string; value: unknown }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isCall = (message: unknown): message is Call =>
  isRecord(message) && typeof message['call'] === 'number' && typeof message['method'] === 'string'
const isAnswer = (message: unknown): message is Answer => isRecord(message) && typeof message['answer'] === 'number'
const isFact = (message: unknown): message is Fact => isRecord(message) && typeof message['event'] === 'string'

/**
 * Answers calls that arrive on `port` with `methods` (each parses its own argument). An error with a
 * known code travels as it is; any other becomes `internal` and is handed to `onBug`.
 */
export function serve<E extends object>(
  port: Port,
  methods: Methods,
  onBug: (method: string, thrown: unknown) => void,
): { publish<K extends keyof E & string>(event: K, value: E[K]): void } {
  const answer = async (message: unknown): Promise<void> => {
    if (!isCall(message)) return
    try {
      const method = Object.hasOwn(methods, message.method) ? methods[message.method] : undefined
      if (method === undefined) throw new AppError('invalid', `there is no ${message.method}`)
      const value = await (method as (args: unknown) => unknown)(message.args)
      port.post({ answer: message.call, value } satisfies Answer)
    } catch (thrown) {
      const error = toWireError(thrown)
      if (error.code === 'internal') onBug(message.method, thrown)
      port.post({ answer: message.call, error } satisfies Answer)
    }
  }
  port.onMessage((message) => void answer(message)) // answer never rejects: it catches and replies
  return { publish: (event, value) => port.post({ event, value } satisfies Fact) }
}

/**
 * The calling side. Calls reject with `AppError`: the other side's code, or `unavailable` when the
 * port closes before the answer came. `onEvent` hears each fact in order.
 */
export function connect<M extends Methods, E extends object>(
  port: Port,
  onEvent: <K extends keyof E & string>(event: K, value: E[K]) => void,
): { readonly calls: Calls<M>; close(): void } {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: AppError): void }>()
  let last = 0
  let closed = false
  port.onMessage((message) => {
    if (isFact(message)) onEvent(message.event as keyof E & string, message.value as E[keyof E & string])
    if (!isAnswer(message)) return
    const call = waiting.get(message.answer)
    waiting.delete(message.answer)
    if (message.error) call?.reject(new AppError(message.error.code, message.error.message))
    else call?.resolve(message.value)
  })
  port.onClose(() => {
    closed = true
    for (const call of waiting.values()) call.reject(new AppError('unavailable', 'the core went away'))
    waiting.clear()
  })
  const send = (method: string, args: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new AppError('unavailable', 'the core is not there'))
      last += 1
      waiting.set(last, { resolve, reject })
      port.post({ call: last, method, args } satisfies Call)
    })
  // The one Proxy of the program: it turns a method's name into a message.
  const calls = new Proxy({} as Calls<M>, {
    get: (_, method) =>
      typeof method === 'string' && method !== 'then' ? (args: unknown) => send(method, args) : undefined,
  })
  return { calls, close: () => port.close() }
}
