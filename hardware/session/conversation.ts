import { NO_COMMANDS } from '../wire/command-queue.ts'
import { readDeviceMessage, type DeviceMessage, type Levels } from '../wire/device-message.ts'
import { readFrame, type Frame } from '../wire/frame.ts'
import { follow } from '../wire/sequence.ts'
import type { HostCommand } from '../wire/host-command.ts'
import { firstOf } from './deadline.ts'
import type { PhoneFact } from './fact.ts'
import { connect, greet, PING_MS } from './greet.ts'
import { countLine } from './line-quality.ts'
import { command, order } from './order.ts'
import { chain, tell, type Conversation, type ConversationSettings, type Phase, type Step } from './step.ts'
import { loseLine, resumeTalk, stepTalk, talkDeadline, tickTalk } from './talk.ts'

/*
 * One connection to one device, from HELLO? to its end. A new line gets a new conversation.
 *
 *   asking ──HELLO──▶ greeted ──ST, HB or 1 s──▶ talking ──3.5 s without a line──▶ over
 *      └──HELLO of a newer protocol──▶ refused
 */

/** `at` in ms of any steady clock. */
export type ConversationInput =
  | { readonly type: 'line'; readonly text: string; readonly at: number }
  | { readonly type: 'discarded'; readonly octets: number; readonly at: number }
  | { readonly type: 'tick'; readonly at: number }
  /** Something the program asks of a device that talks; before that it is not asked. */
  | { readonly type: 'order'; readonly command: HostCommand; readonly at: number }

/** KSP/1 rule 5. */
const SILENT_MS = 3_500
/** A missed heartbeat is asked after at once: a port that is gone may say so only when it is written to. */
const QUIET_MS = 1_250
const MOST_EARLY = 32

type Greeted = Extract<Phase, { type: 'greeted' }>

export function beginConversation(settings: ConversationSettings, at: number): Step {
  const quality = { windowAt: at, good: 0, bad: 0 }
  const fresh: Conversation = {
    phase: { type: 'asking' },
    commands: NO_COMMANDS,
    sequence: undefined,
    quality,
    openedAt: at,
    heardAt: at,
    pingAt: Infinity,
    upMs: undefined,
    isUnanswered: false,
    settings,
  }
  return order(fresh, { type: 'hello' }, at)
}

export function stepConversation(state: Conversation, input: ConversationInput): Step {
  switch (input.type) {
    case 'line': {
      const reading = readFrame(input.text)
      if (reading.type === 'bad') return rate(state, false, input.at)
      return chain(rate({ ...state, heardAt: input.at }, true, input.at), (next) =>
        hearFrame(next, reading.frame, input.at),
      )
    }
    case 'discarded':
      return rate(state, false, input.at)
    case 'tick':
      return tick(state, input.at)
    case 'order':
      return state.phase.type === 'talking' ? order(state, input.command, input.at) : [state, []]
  }
}

/** When `tick` has something to do. */
export function conversationDeadline(state: Conversation): number | undefined {
  const { phase, commands, settings, openedAt, heardAt } = state
  switch (phase.type) {
    case 'refused':
      return undefined
    case 'asking':
      return firstOf(
        commands.current?.resendAt,
        settings.patienceMs === undefined ? undefined : openedAt + settings.patienceMs,
      )
    case 'greeted':
      return firstOf(commands.current?.resendAt, phase.until)
    case 'talking':
      return firstOf(commands.current?.resendAt, nextPingAt(state), heardAt + SILENT_MS, talkDeadline(phase.talk))
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
  if (arrival.type === 'gap' && !isNewCount)
    return chain(lose(next, arrival.missing, at), (known) => hear(known, message, at))
  return hear(next, message, at)
}

function hear(state: Conversation, message: DeviceMessage, at: number): Step {
  if (message.type === 'ack' || message.type === 'nak')
    return command({ ...state, isUnanswered: false }, { type: 'answer', seq: message.seq, at })
  const { phase } = state
  switch (phase.type) {
    case 'asking':
    case 'refused':
      return message.type === 'hello' ? greet(state, message, at) : [state, []]
    case 'greeted':
      if (message.type === 'state') return begin(state, phase, message.levels, message.mode, at)
      if (message.type === 'beat') return begin(state, phase, message.levels, undefined, at)
      if (message.type === 'hello') return [state, []]
      return [{ ...state, phase: { ...phase, early: [...phase.early, message].slice(0, MOST_EARLY) } }, []]
    case 'talking': {
      if (message.type === 'hello' && message.id !== phase.device.id)
        return [state, [{ type: 'over', why: 'other-device' }]]
      const isReconciling = phase.isRestarted && (message.type === 'state' || message.type === 'beat')
      const [talk, facts] = isReconciling
        ? resumeTalk(phase.talk, message.levels, at)
        : stepTalk(phase.talk, message, at)
      return [{ ...state, phase: { ...phase, talk, isRestarted: phase.isRestarted && !isReconciling } }, tell(facts)]
    }
  }
}

/** Connected; what came before the state was known comes now. */
function begin(
  state: Conversation,
  phase: Greeted,
  levels: Levels,
  mode: 'raw' | 'dec' | 'both' | undefined,
  at: number,
): Step {
  let step = connect(state, phase, levels, mode, at)
  for (const message of phase.early) step = chain(step, (next) => hear(next, message, at))
  return step
}

function restart(state: Conversation, at: number): Step {
  if (state.phase.type !== 'talking') return [state, []]
  const restarted: Conversation = { ...state, phase: { ...state.phase, isRestarted: true } }
  return chain(
    [restarted, tell([{ type: 'trouble', code: 'device-restarted', detail: 'the phone started anew' }])],
    (next) => order(next, { type: 'state' }, at),
  )
}

function lose(state: Conversation, missing: number, at: number): Step {
  if (state.phase.type !== 'talking') return [state, []]
  const [talk, facts] = loseLine(state.phase.talk)
  const lost: PhoneFact = {
    type: 'trouble',
    code: 'lines-lost',
    detail: `${missing} lines of the phone were not heard`,
  }
  return chain([{ ...state, phase: { ...state.phase, talk } }, tell([lost, ...facts])], (next) =>
    order(next, { type: 'state' }, at),
  )
}

function tick(state: Conversation, at: number): Step {
  const { phase } = state
  if (phase.type === 'refused') return [state, []]
  const { patienceMs } = state.settings
  if (phase.type === 'asking' && patienceMs !== undefined && at >= state.openedAt + patienceMs)
    return [state, [{ type: 'over', why: 'no-answer' }]]
  if (phase.type === 'talking' && at >= state.heardAt + SILENT_MS) return [state, [{ type: 'over', why: 'silent' }]]
  let step: Step =
    phase.type === 'greeted' && at >= phase.until ? begin(state, phase, NO_LEVELS, undefined, at) : [state, []]
  step = chain(step, (next) => command(next, { type: 'tick', at }))
  if (phase.type === 'talking') step = chain(step, (next) => tickTalking(next, at))
  return step
}

const NO_LEVELS: Levels = {
  tUs: undefined,
  hook: undefined,
  offNormal: undefined,
  pulseOpen: undefined,
  buttons: undefined,
}

function tickTalking(state: Conversation, at: number): Step {
  if (state.phase.type !== 'talking') return [state, []]
  const [talk, facts] = tickTalk(state.phase.talk, at)
  const ticked: Step = [{ ...state, phase: { ...state.phase, talk } }, tell(facts)]
  return at < nextPingAt(state)
    ? ticked
    : chain(ticked, (next) => order({ ...next, pingAt: at + PING_MS }, { type: 'ping' }, at))
}

function nextPingAt({ pingAt, heardAt }: Conversation): number {
  return Math.min(pingAt, Math.max(heardAt, pingAt - PING_MS) + QUIET_MS)
}

function rate(state: Conversation, isGood: boolean, at: number): Step {
  const [quality, badPercent] = countLine(state.quality, isGood, at)
  const fact: PhoneFact | undefined =
    badPercent === undefined
      ? undefined
      : { type: 'trouble', code: 'cable', detail: `${badPercent} % of the lines came damaged: look at the cable` }
  return [{ ...state, quality }, fact === undefined ? [] : tell([fact])]
}
