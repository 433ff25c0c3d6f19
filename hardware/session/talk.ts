import type { DialSettings } from '../dial/settings.ts'
import type { DeviceMessage, Levels } from '../wire/device-message.ts'
import { adoptButtons, healButtons, stepButton, type Buttons } from './buttons.ts'
import { diallingDeadline, NOT_DIALLING, stepDialling, type Dialling, type DiallingInput } from './dialling.ts'
import { firstOf } from './deadline.ts'
import type { PhoneFact } from './fact.ts'
import { hookDeadline, stepHook, UNKNOWN_HOOK, type HookInput, type HookSettings, type HookState } from './hook.ts'

export type TalkSettings = { readonly hook: HookSettings; readonly dial: DialSettings }

/** The phone's contacts as far as its lines have told them. */
export type Talk = {
  readonly hook: HookState
  readonly dialling: Dialling
  readonly buttons: Buttons
  readonly overflows: number | undefined
  readonly settings: TalkSettings
}

/** `reportsDial`: edges of the off-normal contact come. `sendsDigits`: DG comes. */
export type Abilities = { readonly reportsDial: boolean; readonly sendsDigits: boolean }

/** The beginning of a conversation: what is down or up already is the state and no event. */
export function beginTalk(levels: Levels, abilities: Abilities, settings: TalkSettings, at: number): Talk {
  const own = { ...settings, dial: { ...settings.dial, hasOffNormal: abilities.reportsDial } }
  const [dialling] = stepDialling(
    NOT_DIALLING,
    { type: 'found', levels, sendsDigits: abilities.sendsDigits, at },
    own.dial,
  )
  return {
    hook: { ...UNKNOWN_HOOK, hook: levels.hook ?? 'unknown' },
    dialling,
    buttons: levels.buttons ?? new Set(),
    overflows: undefined,
    settings: own,
  }
}

/** After the device restarted: the horn may have moved meanwhile, buttons found down are no presses. */
export function resumeTalk(talk: Talk, levels: Levels, at: number): [Talk, readonly PhoneFact[]] {
  const [dialling] = stepDialling(
    talk.dialling,
    { type: 'found', levels, sendsDigits: talk.dialling.sendsDigits, at },
    talk.settings.dial,
  )
  const [buttons, released] = adoptButtons(talk.buttons, levels.buttons)
  const [hooked, moved] = hear(
    { ...talk, dialling, buttons, overflows: undefined },
    levels.hook === undefined ? undefined : { type: 'level', hook: levels.hook, at },
  )
  return [hooked, [...moved, ...released]]
}

/** One line of the device about its contacts. */
export function stepTalk(talk: Talk, message: DeviceMessage, at: number): [Talk, readonly PhoneFact[]] {
  switch (message.type) {
    case 'hook':
      return hear(talk, { type: 'reported', hook: message.hook })
    case 'edge':
      if (message.contact === 'hook') return hear(talk, { type: 'raw', hook: message.level === 1 ? 'up' : 'down', at })
      if (message.contact === 'pulse' || message.contact === 'off-normal') {
        const { contact, tUs, level } = message
        const known = contact === 'off-normal' ? withOffNormal(talk) : talk
        return dial(known, { type: 'edge', tUs, contact, level, at })
      }
      return [talk, []]
    case 'dialled':
      return dial(talk, { type: 'reported', report: message, at })
    case 'button': {
      const [buttons, facts] = stepButton(talk.buttons, message.button, message.down)
      return [{ ...talk, buttons }, facts]
    }
    case 'beat': {
      const isLossy =
        talk.overflows !== undefined && message.overflows !== undefined && message.overflows !== talk.overflows
      const [told, facts] = isLossy ? loseLine(talk) : [talk, []]
      const [healed, more] = heal({ ...told, overflows: message.overflows ?? told.overflows }, message.levels, at)
      return [healed, [...facts, ...more]]
    }
    case 'state':
      return heal(talk, message.levels, at)
    case 'hello':
    case 'ack':
    case 'nak':
    case 'log':
    case 'ignored':
      return [talk, []]
  }
}

/** A line was lost: a number in progress is uncertain. */
export function loseLine(talk: Talk): [Talk, readonly PhoneFact[]] {
  return dial(talk, { type: 'loss' })
}

export function tickTalk(talk: Talk, at: number): [Talk, readonly PhoneFact[]] {
  const [hooked, facts] = hear(talk, { type: 'tick', at })
  const [dialled, more] = dial(hooked, { type: 'tick', at })
  return [dialled, [...facts, ...more]]
}

export function talkDeadline(talk: Talk): number | undefined {
  return firstOf(hookDeadline(talk.hook, talk.settings.hook), diallingDeadline(talk.dialling, talk.settings.dial))
}

function heal(talk: Talk, levels: Levels, at: number): [Talk, readonly PhoneFact[]] {
  const [hooked, hookFacts] = hear(
    talk,
    levels.hook === undefined ? undefined : { type: 'level', hook: levels.hook, at },
  )
  const [dialled, dialFacts] = dial(hooked, { type: 'levels', levels, at })
  const [buttons, buttonFacts] = healButtons(dialled.buttons, levels.buttons)
  return [{ ...dialled, buttons }, [...hookFacts, ...dialFacts, ...buttonFacts]]
}

function hear(talk: Talk, input: HookInput | undefined): [Talk, readonly PhoneFact[]] {
  if (input === undefined) return [talk, []]
  const wasUnknown = talk.hook.hook === 'unknown'
  const [hook, moved] = stepHook(talk.hook, input, talk.settings.hook)
  // Learning late where the horn is, is no lifting: no music by itself.
  const isLearning = wasUnknown && moved === 'up' && input.type === 'level'
  return [{ ...talk, hook }, moved === undefined || isLearning ? [] : [{ type: 'hook', hook: moved }]]
}

function dial(talk: Talk, input: DiallingInput): [Talk, readonly PhoneFact[]] {
  const [dialling, facts] = stepDialling(talk.dialling, input, talk.settings.dial)
  return [{ ...talk, dialling }, facts]
}

function withOffNormal(talk: Talk): Talk {
  if (talk.settings.dial.hasOffNormal) return talk
  return { ...talk, settings: { ...talk.settings, dial: { ...talk.settings.dial, hasOffNormal: true } } }
}
