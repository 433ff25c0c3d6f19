import { stepCommands, type CommandInput } from '../wire/command-queue.ts'
import type { HostCommand } from '../wire/host-command.ts'
import type { Conversation, ConversationEffect, Step } from './step.ts'

/** Asks the device something, now or when it has answered what was asked before. */
export function order(state: Conversation, wanted: HostCommand, at: number): Step {
  return command(state, { type: 'order', command: wanted, at })
}

/** An answer, or time that passes, for the commands on their way. */
export function command(state: Conversation, input: CommandInput): Step {
  const [commands, effects] = stepCommands(state.commands, input)
  const out: ConversationEffect[] = []
  let { isUnanswered } = state
  for (const effect of effects) {
    if (effect.type === 'write') out.push(effect)
    if (effect.type === 'unanswered' && !isUnanswered) {
      isUnanswered = true
      out.push({
        type: 'fact',
        fact: { type: 'trouble', code: 'no-answer', detail: 'the phone is heard, but does not answer' },
      })
    }
  }
  return [{ ...state, commands, isUnanswered }, out]
}
