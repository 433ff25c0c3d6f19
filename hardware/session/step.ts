import type { PhoneDevice } from '../events.ts'
import type { CommandQueue } from '../wire/command-queue.ts'
import type { DeviceMessage, Hello } from '../wire/device-message.ts'
import type { Sequence } from '../wire/sequence.ts'
import type { PhoneFact } from './fact.ts'
import type { LineQuality } from './line-quality.ts'
import type { Talk, TalkSettings } from './talk.ts'

/** All that is known on one connection; moments in ms of any steady clock. */
export type Conversation = {
  readonly phase: Phase
  readonly commands: CommandQueue
  readonly sequence: Sequence
  readonly quality: LineQuality
  readonly openedAt: number
  readonly heardAt: number
  readonly pingAt: number
  readonly upMs: number | undefined
  readonly isUnanswered: boolean
  readonly settings: ConversationSettings
}

export type Phase =
  | { readonly type: 'asking' }
  | {
      readonly type: 'greeted'
      readonly hello: Hello
      readonly until: number
      readonly early: readonly DeviceMessage[]
    }
  | { readonly type: 'talking'; readonly device: PhoneDevice; readonly talk: Talk; readonly isRestarted: boolean }
  | { readonly type: 'refused' }

/** `patienceMs`: give up when no HELLO has come; without it the asking goes on as long as the line is open. */
export type ConversationSettings = TalkSettings & { readonly path: string; readonly patienceMs: number | undefined }

export type ConversationEffect =
  | { readonly type: 'write'; readonly line: string }
  | { readonly type: 'fact'; readonly fact: PhoneFact }
  | { readonly type: 'over'; readonly why: 'silent' | 'no-answer' | 'other-device' }

/** A conversation and what is to be done now. */
export type Step = [Conversation, readonly ConversationEffect[]]

/** Facts as effects. */
export function tell(facts: readonly PhoneFact[]): readonly ConversationEffect[] {
  return facts.map((fact) => ({ type: 'fact', fact }))
}

/** One step after another, effects in order. */
export function chain([state, effects]: Step, next: (state: Conversation) => Step): Step {
  const [after, more] = next(state)
  return [after, [...effects, ...more]]
}
