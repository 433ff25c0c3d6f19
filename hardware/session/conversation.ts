import type { PhoneDevice } from '../events.ts'
import { NO_COMMANDS, stepCommands, type CommandInput, type CommandQueue } from '../wire/command-queue.ts'
import { readDeviceMessage, type DeviceMessage, type Hello, type Levels } from '../wire/device-message.ts'
import { readFrame, type Frame } from '../wire/frame.ts'
import type { HostCommand } from '../wire/host-command.ts'
import { follow, type Sequence } from '../wire/sequence.ts'
import { firstOf } from './deadline.ts'
import type { PhoneFact } from './fact.ts'
import { countLine, type LineQuality } from './line-quality.ts'
import { beginTalk, loseLine, resumeTalk, stepTalk, talkDeadline, tickTalk, type Abilities, type Talk, type TalkSettings } from './talk.ts'

/*
 * One connection to one device, from HELLO? to its end. A new line gets a new conversation.
 *
 *   asking ──HELLO──▶ greeted ──ST, HB or 1 s──▶ talking ──3.5 s without a line──▶ over
 *      └──HELLO of a newer protocol──▶ refused
 */

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

type Phase =
  | { readonly type: 'asking' }
  | { readonly type: 'greeted'; readonly hello: Hello; readonly until: number; readonly early: readonly DeviceMessage[] }
  | { readonly type: 'talking'; readonly device: PhoneDevice; readonly talk: Talk; readonly isRestarted: boolean }
  | { readonly type: 'refused' }

/** `patienceMs`: give up when no HELLO has come; without it the asking goes on as long as the line is open. */
export type ConversationSettings = TalkSettings & { readonly path: string; readonly patienceMs: number | undefined }

/** `at` in ms of any steady clock. */
export type ConversationInput =
  | { readonly type: 'line'; readonly text: string; readonly at: number }
  | { readonly type: 'discarded'; readonly octets: number; readonly at: number }
  | { readonly type: 'order'; readonly command: HostCommand; readonly at: number }
  | { readonly type: 'tick'; readonly at: number }

export type ConversationEffect =
  | { readonly type: 'write'; readonly line: string }
  | { readonly type: 'fact'; readonly fact: PhoneFact }
  | { readonly type: 'over'; readonly why: 'silent' | 'no-answer' | 'other-device' }

type Step = [Conversation, readonly ConversationEffect[]]

/** KSP/1 rule 5. */
const SILENT_MS = 3_500
const PING_MS = 2_000
/** As long as STATE? is repeated; after that the conversation begins without knowing where the horn is. */
const STATE_MS = 1_000
const KNOWN_PROTOCOL = 1
const MOST_EARLY = 32

export function beginConversation(settings: ConversationSettings, at: number): Step {
  const quality = { windowAt: at, good: 0, bad: 0 }
  const fresh: Conversation = { phase: { type: 'asking' }, commands: NO_COMMANDS, sequence: undefined, quality, openedAt: at, heardAt: at, pingAt: Infinity, upMs: undefined, isUnanswered: false, settings }
  return order(fresh, { type: 'hello' }, at)
}

export function stepConversation(state: Conversation, input: ConversationInput): Step {
  switch (input.type) {
    case 'line': {
      const reading = readFrame(input.text)
      if (reading.type === 'bad') return rate(state, false, input.at)
      return chain(rate({ ...state, heardAt: input.at }, true, input.at), (next) => hearFrame(next, reading.frame, input.at))
    }
    case 'discarded':
      return rate(state, false, input.at)
    case 'order':
      return state.phase.type === 'talking' ? order(state, input.command, input.at) : [state, []]
    case 'tick':
      return tick(state, input.at)
  }
}

/** When `tick` has something to do. */
export function conversationDeadline(state: Conversation): number | undefined {
  const { phase, commands, settings, openedAt, heardAt, pingAt } = state
  switch (phase.type) {
    case 'refused':
      return undefined
    case 'asking':
      return firstOf(commands.current?.resendAt, settings.patienceMs === undefined ? undefined : openedAt + settings.patienceMs)
    case 'greeted':
      return firstOf(commands.current?.resendAt, phase.until)
    case 'talking':
      return firstOf(commands.current?.resendAt, pingAt, heardAt + SILENT_MS, talkDeadline(phase.talk))
  }
}

function hearFrame(state: Conversation, frame: Frame, at: number): Step {
  const message = readDeviceMessage(frame)
  const [sequence, arrival] = follow(state.sequence, frame)
  if (arrival.type === 'duplicate') return [state, []]
  const upMs = message.type === 'hello' || message.type === 'beat' ? message.upMs : undefined
  const isRestart = upMs !== undefined && state.upMs !== undefined && upMs < state.upMs
  const next: Conversation = { ...state, sequence, upMs: upMs ?? state.upMs }
  if (isRestart) return chain(restart(next, at), (restarted) => hear(restarted, message, at))
  const isNewCount = message.type === 'hello' && frame.seq === 0
  if (arrival.type === 'gap' && !isNewCount) return chain(lose(next, arrival.missing, at), (known) => hear(known, message, at))
  return hear(next, message, at)
}

function hear(state: Conversation, message: DeviceMessage, at: number): Step {
  if (message.type === 'ack' || message.type === 'nak') return command({ ...state, isUnanswered: false }, { type: 'answer', seq: message.seq, at })
  const { phase } = state
  switch (phase.type) {
    case 'asking':
    case 'refused':
      return message.type === 'hello' ? greet(state, message, at) : [state, []]
    case 'greeted':
      if (message.type === 'state') return connect(state, phase, message.levels, message.mode, at)
      if (message.type === 'beat') return connect(state, phase, message.levels, undefined, at)
      if (message.type === 'hello') return [state, []]
      return [{ ...state, phase: { ...phase, early: [...phase.early, message].slice(0, MOST_EARLY) } }, []]
    case 'talking': {
      if (message.type === 'hello' && message.id !== phase.device.id) return [state, [{ type: 'over', why: 'other-device' }]]
      const isReconciling = phase.isRestarted && (message.type === 'state' || message.type === 'beat')
      const [talk, facts] = isReconciling ? resumeTalk(phase.talk, message.levels, at) : stepTalk(phase.talk, message, at)
      return [{ ...state, phase: { ...phase, talk, isRestarted: phase.isRestarted && !isReconciling } }, tell(facts)]
    }
  }
}

function greet(state: Conversation, hello: Hello, at: number): Step {
  const hushed = { ...state, commands: { ...state.commands, current: undefined, waiting: [] } }
  if (hello.ksp > KNOWN_PROTOCOL) {
    const told = state.phase.type === 'refused' ? [] : tell([{ type: 'trouble', code: 'newer-protocol', detail: `the phone speaks KSP/${hello.ksp}, this program knows KSP/${KNOWN_PROTOCOL}: update the program` }])
    return [{ ...hushed, phase: { type: 'refused' } }, state.settings.patienceMs === undefined ? told : [...told, { type: 'over', why: 'no-answer' }]]
  }
  return order({ ...hushed, phase: { type: 'greeted', hello, until: at + STATE_MS, early: [] } }, { type: 'state' }, at)
}

function connect(state: Conversation, { hello, early }: Extract<Phase, { type: 'greeted' }>, levels: Levels, mode: 'raw' | 'dec' | 'both' | undefined, at: number): Step {
  const abilities = toAbilities(hello, mode)
  const device: PhoneDevice = { id: hello.id, kind: hello.kind, firmware: hello.firmware, path: state.settings.path, reportsDial: abilities.reportsDial }
  const talk = beginTalk(levels, abilities, state.settings, at)
  const talking: Conversation = { ...state, pingAt: at + PING_MS, phase: { type: 'talking', device, talk, isRestarted: false } }
  let step: Step = [talking, tell([{ type: 'connected', device, hook: talk.hook.hook }])]
  for (const message of early) step = chain(step, (next) => hear(next, message, at))
  return step
}

function toAbilities({ capabilities }: Hello, mode: 'raw' | 'dec' | 'both' | undefined): Abilities {
  const sendsEdges = capabilities.has('e') && mode !== 'dec'
  return { reportsDial: sendsEdges && capabilities.has('n'), sendsDigits: capabilities.has('d') && mode !== 'raw' }
}

function restart(state: Conversation, at: number): Step {
  if (state.phase.type !== 'talking') return [state, []]
  const restarted: Conversation = { ...state, phase: { ...state.phase, isRestarted: true } }
  return chain([restarted, tell([{ type: 'trouble', code: 'device-restarted', detail: 'the phone started anew' }])], (next) => order(next, { type: 'state' }, at))
}

function lose(state: Conversation, missing: number, at: number): Step {
  if (state.phase.type !== 'talking') return [state, []]
  const [talk, facts] = loseLine(state.phase.talk)
  const lost: PhoneFact = { type: 'trouble', code: 'lines-lost', detail: `${missing} lines of the phone were not heard` }
  return chain([{ ...state, phase: { ...state.phase, talk } }, tell([lost, ...facts])], (next) => order(next, { type: 'state' }, at))
}

function tick(state: Conversation, at: number): Step {
  const { phase } = state
  if (phase.type === 'refused') return [state, []]
  const { patienceMs } = state.settings
  if (phase.type === 'asking' && patienceMs !== undefined && at >= state.openedAt + patienceMs) return [state, [{ type: 'over', why: 'no-answer' }]]
  if (phase.type === 'talking' && at >= state.heardAt + SILENT_MS) return [state, [{ type: 'over', why: 'silent' }]]
  let step: Step = phase.type === 'greeted' && at >= phase.until ? connect(state, phase, NO_LEVELS, undefined, at) : [state, []]
  step = chain(step, (next) => command(next, { type: 'tick', at }))
  if (phase.type === 'talking') step = chain(step, (next) => tickTalking(next, at))
  return step
}

const NO_LEVELS: Levels = { tUs: undefined, hook: undefined, offNormal: undefined, pulseOpen: undefined, buttons: undefined }

function tickTalking(state: Conversation, at: number): Step {
  if (state.phase.type !== 'talking') return [state, []]
  const [talk, facts] = tickTalk(state.phase.talk, at)
  const ticked: Step = [{ ...state, phase: { ...state.phase, talk } }, tell(facts)]
  return at < state.pingAt ? ticked : chain(ticked, (next) => order({ ...next, pingAt: at + PING_MS }, { type: 'ping' }, at))
}

function rate(state: Conversation, isGood: boolean, at: number): Step {
  const [quality, badPercent] = countLine(state.quality, isGood, at)
  const fact: PhoneFact | undefined = badPercent === undefined ? undefined : { type: 'trouble', code: 'cable', detail: `${badPercent} % of the lines came damaged: look at the cable` }
  return [{ ...state, quality }, fact === undefined ? [] : tell([fact])]
}

function order(state: Conversation, wanted: HostCommand, at: number): Step {
  return command(state, { type: 'order', command: wanted, at })
}

function command(state: Conversation, input: CommandInput): Step {
  const [commands, effects] = stepCommands(state.commands, input)
  const out: ConversationEffect[] = []
  let { isUnanswered } = state
  for (const effect of effects) {
    if (effect.type === 'write') out.push(effect)
    if (effect.type === 'unanswered' && !isUnanswered) {
      isUnanswered = true
      out.push({ type: 'fact', fact: { type: 'trouble', code: 'no-answer', detail: 'the phone is heard, but does not answer' } })
    }
  }
  return [{ ...state, commands, isUnanswered }, out]
}

function tell(facts: readonly PhoneFact[]): readonly ConversationEffect[] {
  return facts.map((fact) => ({ type: 'fact', fact }))
}

function chain([state, effects]: Step, next: (state: Conversation) => Step): Step {
  const [after, more] = next(state)
  return [after, [...effects, ...more]]
}
