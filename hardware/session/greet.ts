import type { PhoneDevice } from '../events.ts'
import type { Hello, Levels } from '../wire/device-message.ts'
import { order } from './order.ts'
import { tell, type Conversation, type Phase, type Step } from './step.ts'
import { beginTalk, type Abilities } from './talk.ts'

/** As long as STATE? is repeated; after that the conversation begins without knowing where the horn is. */
const STATE_MS = 1_000
export const PING_MS = 2_000
const KNOWN_PROTOCOL = 1

/** A device has said who it is: ask how it stands, or refuse what is too new to understand. */
export function greet(state: Conversation, hello: Hello, at: number): Step {
  const hushed = { ...state, commands: { ...state.commands, current: undefined, waiting: [] } }
  if (hello.ksp > KNOWN_PROTOCOL) {
    const told =
      state.phase.type === 'refused'
        ? []
        : tell([
            {
              type: 'trouble',
              code: 'newer-protocol',
              detail: `the phone speaks KSP/${hello.ksp}, this program knows KSP/${KNOWN_PROTOCOL}: update the program`,
            },
          ])
    return [
      { ...hushed, phase: { type: 'refused' } },
      state.settings.patienceMs === undefined ? told : [...told, { type: 'over', why: 'no-answer' }],
    ]
  }
  return order({ ...hushed, phase: { type: 'greeted', hello, until: at + STATE_MS, early: [] } }, { type: 'state' }, at)
}

/** How it stands is known, or will not be: the conversation begins. */
export function connect(
  state: Conversation,
  { hello }: Extract<Phase, { type: 'greeted' }>,
  levels: Levels,
  mode: 'raw' | 'dec' | 'both' | undefined,
  at: number,
): Step {
  const abilities = toAbilities(hello, mode)
  const device: PhoneDevice = {
    id: hello.id,
    kind: hello.kind,
    firmware: hello.firmware,
    path: state.settings.path,
    reportsDial: abilities.reportsDial,
    hasBell: Number(hello.capabilities.get('b') ?? 0) > 0,
  }
  const talk = beginTalk(levels, abilities, state.settings, at)
  const talking: Conversation = {
    ...state,
    pingAt: at + PING_MS,
    phase: { type: 'talking', device, talk, isRestarted: false },
  }
  return [talking, tell([{ type: 'connected', device, hook: talk.hook.hook }])]
}

function toAbilities({ capabilities }: Hello, mode: 'raw' | 'dec' | 'both' | undefined): Abilities {
  const sendsEdges = capabilities.has('e') && mode !== 'dec'
  return { reportsDial: sendsEdges && capabilities.has('n'), sendsDigits: capabilities.has('d') && mode !== 'raw' }
}
