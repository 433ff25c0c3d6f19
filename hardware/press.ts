/*
 * One press is one wish. A trembling hand, a leaning arm or a whole palm presses more often than it means;
 * serial buttons, keys and touch all go through here. Time is data: `at` in ms of any clock that runs forward.
 */

/** How long repeated presses are taken for one. As "bounce keys" for switch users: the first press acts at once. */
export type PressSettings = {
  /** The same control counts again this long after its release. */
  readonly sameLockMs: number
  /** Another control counts again this long after the release of the last one that counted. */
  readonly otherLockMs: number
  /** Of several controls pressed within this time only the first counts. */
  readonly palmMs: number
  /** Held longer than this a control is stuck and counts for nothing until it is released. */
  readonly stuckMs: number
}

export const PRESS_SETTINGS: PressSettings = { sameLockMs: 700, otherLockMs: 300, palmMs: 150, stuckMs: 30_000 }

export type PressInput = { readonly control: string; readonly down: boolean; readonly at: number }

/** `held`: a key that repeats itself. `ignored` presses of one control are counted since it last counted. */
export type PressDecision =
  | { readonly type: 'accepted' }
  | { readonly type: 'released' }
  | { readonly type: 'ignored'; readonly why: 'held' | 'locked' | 'another-first'; readonly count: number }
  | { readonly type: 'stuck' }

type Control = {
  readonly downAt: number | undefined
  readonly isStuck: boolean
  readonly lockedUntil: number
  readonly ignored: number
}

export type PressState = {
  readonly controls: ReadonlyMap<string, Control>
  /** The last press that counted. */
  readonly last: { readonly control: string; readonly at: number; readonly releasedAt: number | undefined } | undefined
}

const UNTOUCHED: Control = { downAt: undefined, isStuck: false, lockedUntil: -Infinity, ignored: 0 }

export function newPresses(): PressState {
  return { controls: new Map(), last: undefined }
}

/** What one change of one control means. */
export function press(
  state: PressState,
  { control, down, at }: PressInput,
  settings: PressSettings = PRESS_SETTINGS,
): [PressState, PressDecision] {
  const now = state.controls.get(control) ?? UNTOUCHED
  return down
    ? pressDown(state, control, now, at, settings)
    : [release(state, control, now, at, settings), { type: 'released' }]
}

/** Controls that are stuck from now on; call it when `pressDeadline` has come. */
export function tickPresses(
  state: PressState,
  at: number,
  settings: PressSettings = PRESS_SETTINGS,
): [PressState, readonly string[]] {
  const stuck = [...state.controls].filter(
    ([, control]) => control.downAt !== undefined && !control.isStuck && at - control.downAt >= settings.stuckMs,
  )
  const controls = new Map(state.controls)
  for (const [name, control] of stuck) controls.set(name, { ...control, isStuck: true })
  return [stuck.length === 0 ? state : { ...state, controls }, stuck.map(([name]) => name)]
}

/** When the next held control will be stuck; `null` while nothing is held. */
export function pressDeadline(state: PressState, settings: PressSettings = PRESS_SETTINGS): number | null {
  const times = [...state.controls.values()].flatMap((control) =>
    control.downAt === undefined || control.isStuck ? [] : [control.downAt + settings.stuckMs],
  )
  return times.length === 0 ? null : Math.min(...times)
}

function pressDown(
  state: PressState,
  name: string,
  now: Control,
  at: number,
  settings: PressSettings,
): [PressState, PressDecision] {
  if (now.downAt !== undefined) {
    const isNewlyStuck = !now.isStuck && at - now.downAt >= settings.stuckMs
    return [
      isNewlyStuck ? put(state, name, { ...now, isStuck: true }) : state,
      isNewlyStuck ? { type: 'stuck' } : { type: 'ignored', why: 'held', count: now.ignored },
    ]
  }
  const why = obstacle(state, name, now, at, settings)
  if (why === undefined) {
    const accepted = put(state, name, { ...now, downAt: at, isStuck: false, ignored: 0 })
    return [{ ...accepted, last: { control: name, at, releasedAt: undefined } }, { type: 'accepted' }]
  }
  const ignored = now.ignored + 1
  return [put(state, name, { ...now, downAt: at, isStuck: false, ignored }), { type: 'ignored', why, count: ignored }]
}

function obstacle(
  { last }: PressState,
  name: string,
  now: Control,
  at: number,
  settings: PressSettings,
): 'locked' | 'another-first' | undefined {
  if (at < now.lockedUntil) return 'locked'
  if (last === undefined || last.control === name) return undefined
  if (at - last.at < settings.palmMs) return 'another-first'
  return last.releasedAt !== undefined && at - last.releasedAt < settings.otherLockMs ? 'locked' : undefined
}

function release(state: PressState, name: string, now: Control, at: number, settings: PressSettings): PressState {
  if (now.downAt === undefined) return state
  const { last } = state
  const isLast = last?.control === name && last.releasedAt === undefined
  // Only the release of a press that counted locks: who insists is heard in the end.
  const lockedUntil = isLast || now.ignored === 0 ? at + settings.sameLockMs : now.lockedUntil
  const released = put(state, name, { ...now, downAt: undefined, isStuck: false, lockedUntil })
  return isLast ? { ...released, last: { ...last, releasedAt: at } } : released
}

function put(state: PressState, name: string, control: Control): PressState {
  return { ...state, controls: new Map(state.controls).set(name, control) }
}
