import { toLine } from './frame.ts'
import { toWords, type HostCommand } from './host-command.ts'

/** A command on its way: the same line is sent again until it is answered. */
type Sent = {
  readonly command: HostCommand
  readonly seq: number
  readonly line: string
  readonly sends: number
  readonly resendAt: number
}

/** Commands to the device: one waits for its answer, the others wait for their turn. `at` in ms of any steady clock. */
export type CommandQueue = {
  readonly nextSeq: number
  readonly current: Sent | undefined
  readonly waiting: readonly HostCommand[]
}

export type CommandInput =
  | { readonly type: 'order'; readonly command: HostCommand; readonly at: number }
  | { readonly type: 'answer'; readonly seq: number; readonly at: number }
  | { readonly type: 'tick'; readonly at: number }

export type CommandEffect =
  | { readonly type: 'write'; readonly line: string }
  | { readonly type: 'unanswered'; readonly command: HostCommand }
  | { readonly type: 'refused'; readonly command: HostCommand }

/** KSP/1 rule 4: 250 ms for the answer, then the same line up to three times more. */
export const ANSWER_MS = 250
const MOST_SENDS = 4
/** HELLO? goes every 500 ms, because a board that was reset by opening the port sleeps for 1.4 s (KSP/1, finding the port). */
export const HELLO_MS = 500
/** KSP/1 rule 7: nobody may read at the other end; more than this is not kept. */
const MOST_WAITING = 16

export const NO_COMMANDS: CommandQueue = { nextSeq: 0, current: undefined, waiting: [] }

/** One step of the ACK and resend rules. HELLO? never counts as unanswered: who waits for a phone decides how long. */
export function stepCommands(queue: CommandQueue, input: CommandInput): [CommandQueue, readonly CommandEffect[]] {
  switch (input.type) {
    case 'order':
      if (queue.current === undefined) return send(queue, input.command, input.at)
      if (queue.waiting.length >= MOST_WAITING) return [queue, [{ type: 'refused', command: input.command }]]
      if (queue.waiting.some((waiting) => waiting.type === input.command.type && isQuestion(waiting)))
        return [queue, []]
      return [{ ...queue, waiting: [...queue.waiting, input.command] }, []]
    case 'answer':
      if (queue.current?.seq !== input.seq) return [queue, []]
      return sendNext(queue, input.at)
    case 'tick': {
      const { current } = queue
      if (current === undefined || input.at < current.resendAt) return [queue, []]
      if (current.command.type !== 'hello' && current.sends >= MOST_SENDS) {
        const [next, effects] = sendNext(queue, input.at)
        return [next, [{ type: 'unanswered', command: current.command }, ...effects]]
      }
      const again = { ...current, sends: current.sends + 1, resendAt: input.at + patience(current.command) }
      return [{ ...queue, current: again }, [{ type: 'write', line: current.line }]]
    }
  }
}

function sendNext(queue: CommandQueue, at: number): [CommandQueue, readonly CommandEffect[]] {
  const [command, ...waiting] = queue.waiting
  const free = { ...queue, current: undefined, waiting }
  return command === undefined ? [free, []] : send(free, command, at)
}

function send(queue: CommandQueue, command: HostCommand, at: number): [CommandQueue, readonly CommandEffect[]] {
  const { verb, params } = toWords(command)
  const line = toLine('#', queue.nextSeq, verb, params)
  const current: Sent = { command, seq: queue.nextSeq, line, sends: 1, resendAt: at + patience(command) }
  return [{ ...queue, current, nextSeq: (queue.nextSeq + 1) & 0xff }, [{ type: 'write', line }]]
}

function patience(command: HostCommand): number {
  return command.type === 'hello' ? HELLO_MS : ANSWER_MS
}

function isQuestion(command: HostCommand): boolean {
  return command.type === 'hello' || command.type === 'state' || command.type === 'ping'
}
