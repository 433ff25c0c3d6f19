/**
 * Where the horn is. HK is debounced by the device and acted on at once. A device that reports only raw
 * edges (ED c=h) is debounced here. `at` in ms of any steady clock.
 */
export type HookState = {
  readonly hook: 'up' | 'down' | 'unknown'
  /** The device has sent HK: its raw edges say nothing more. */
  readonly reportsHook: boolean
  readonly raw: { readonly hook: 'up' | 'down'; readonly since: number } | undefined
}

export type HookInput =
  | { readonly type: 'reported'; readonly hook: 'up' | 'down' }
  | { readonly type: 'raw'; readonly hook: 'up' | 'down'; readonly at: number }
  /** The level in ST or HB: heals a lost line. */
  | { readonly type: 'level'; readonly hook: 'up' | 'down'; readonly at: number }
  | { readonly type: 'tick'; readonly at: number }

/** How long a raw level must stand: a lift answers fast, a bump of the cradle is no hanging up. */
export type HookSettings = { readonly upMs: number; readonly downMs: number }
export const HOOK_SETTINGS: HookSettings = { upMs: 60, downMs: 150 }

export const UNKNOWN_HOOK: HookState = { hook: 'unknown', reportsHook: false, raw: undefined }

/** One step; the second part is the new position of the horn, if it changed. */
export function stepHook(
  state: HookState,
  input: HookInput,
  settings: HookSettings,
): [HookState, 'up' | 'down' | undefined] {
  switch (input.type) {
    case 'reported':
      return settle({ ...state, reportsHook: true }, input.hook)
    case 'raw':
      return state.reportsHook ? [state, undefined] : stand(state, input.hook, input.at, settings)
    case 'level':
      // A raw device tells its level as it is, bumps included.
      return state.raw === undefined ? settle(state, input.hook) : stand(state, input.hook, input.at, settings)
    case 'tick':
      return state.raw === undefined ? [state, undefined] : stand(state, state.raw.hook, input.at, settings)
  }
}

/** When a standing raw level will count, if it does not change. */
export function hookDeadline(state: HookState, settings: HookSettings): number | undefined {
  if (state.raw === undefined || state.raw.hook === state.hook) return undefined
  return state.raw.since + settleMs(state.raw.hook, settings)
}

function stand(
  state: HookState,
  hook: 'up' | 'down',
  at: number,
  settings: HookSettings,
): [HookState, 'up' | 'down' | undefined] {
  const raw = state.raw?.hook === hook ? state.raw : { hook, since: at }
  const next = { ...state, raw }
  return at - raw.since >= settleMs(hook, settings) ? settle(next, hook, raw) : [next, undefined]
}

function settle(state: HookState, hook: 'up' | 'down', raw?: HookState['raw']): [HookState, 'up' | 'down' | undefined] {
  return [{ ...state, hook, raw }, state.hook === hook ? undefined : hook]
}

function settleMs(hook: 'up' | 'down', settings: HookSettings): number {
  return hook === 'up' ? settings.upMs : settings.downMs
}
