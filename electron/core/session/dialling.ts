import { chooseAlias, chooseForDigit, chooseForString, DIAL_ORDER, type DialDigit } from '../../../media/choose.ts'
import type { PlayVia } from '../../../care/model.ts'
import { endPlay, openListening, playOf, startPlay } from './music.ts'
import { change, tell, type Turn } from './turn.ts'

/** Numbers under which people expect help. They are answered with calm words, never with a call. */
const EMERGENCY_NUMBERS: readonly string[] = ['112', '0611']

const isDialDigit = (sign: string): sign is DialDigit => (DIAL_ORDER as readonly string[]).includes(sign)

/** A digit was dialled, pressed, typed or touched (rows 4-11, 16, 17). */
export function digit(turn: Turn, sign: string, via: PlayVia): void {
  if (!isDialDigit(sign)) return
  tell(turn, { type: 'echo', digit: sign })
  if (isPicture(turn, via)) return picture(turn, sign, via)
  if (via === 'dial' && turn.session.horn === 'down') return remember(turn, sign)
  const { collected, settings } = turn.session
  const goesOn =
    collected !== null && (collected.movingSince !== null || turn.at - collected.lastAt <= settings.digitGapMs)
  const digits = goesOn ? collected.digits + sign : sign
  change(turn, {
    collected: { digits, lastAt: turn.at, movingSince: null, via },
    recent: [...turn.session.recent, { digit: sign, at: turn.at, begins: !goesOn }].slice(-3),
  })
  unduck(turn)
  if (EMERGENCY_NUMBERS.includes(digits)) return emergency(turn)
  const alias = chooseAlias(turn.session.list, digits)
  if (alias === null && isSlowEmergency(turn, digits)) return emergency(turn)
  if (settings.numbers === 'multi') return multi(turn, digits, via)
  if (alias !== null) {
    const under = DIAL_ORDER.find((slot) => turn.session.list.slots[slot] === alias) ?? null
    startPlay(turn, { trackId: alias, digit: under, dialled: digits, via: 'alias', fallMs: settings.giveWayMs })
  } else if (!goesOn) {
    startNumber(turn, sign, via)
  }
}

/** Where big pictures stand on the screen and under the buttons, a press chooses one; it is no digit of a number. */
function isPicture({ session }: Turn, via: PlayVia): boolean {
  return session.stage === 'pictures' && (via === 'panel' || via === 'touch')
}

function picture(turn: Turn, sign: DialDigit, via: PlayVia): void {
  change(turn, { collected: null, recent: [] })
  unduck(turn)
  startNumber(turn, sign, via)
}

/** The hand is at the dial: what sounds steps back until the digit is known (row 3). */
export function dialMoved(turn: Turn): void {
  const { collected, now, settings } = turn.session
  if (collected) {
    const over = collected.movingSince === null && turn.at - collected.lastAt > settings.digitGapMs
    change(turn, { collected: over ? null : { ...collected, movingSince: collected.movingSince ?? turn.at } })
  }
  if (now.type === 'song') change(turn, { now: { ...now, duckedAt: now.duckedAt ?? turn.at } })
  // A moving dial is somebody choosing: the song that lifting alone brings waits.
  else if (now.type === 'tone') change(turn, { now: { ...now, until: turn.at + settings.duckMs } })
  else if (now.type === 'parked') change(turn, { now: { type: 'nothing' }, quietSince: turn.at, leftOffTold: false })
}

/** The dial is at rest again; the gap counts from here. */
export function dialRested(turn: Turn): void {
  const { collected } = turn.session
  if (collected?.movingSince != null) change(turn, { collected: { ...collected, movingSince: null, lastAt: turn.at } })
  unduck(turn)
}

/** A number in `multi` mode is whole: no longer one came within the gap (row 5). */
export function numberWhole(turn: Turn): void {
  const { collected, settings } = turn.session
  change(turn, { collected: null })
  if (settings.numbers !== 'multi' || collected === null || playOf(turn)?.dialled === collected.digits) return
  startString(turn, collected.digits, collected.via)
}

/** In `multi` mode: whether these digits still wait for the gap. */
export function isWaitingForGap(turn: Pick<Turn, 'session'>): boolean {
  const { collected, settings } = turn.session
  return settings.numbers === 'multi' && collected !== null && collected.movingSince === null
}

function multi(turn: Turn, digits: string, via: PlayVia): void {
  const known = digits.length === 1 || chooseAlias(turn.session.list, digits) !== null
  const longer = [...EMERGENCY_NUMBERS, ...Object.keys(turn.session.list.aliases)]
  if (known && !isBeginning(digits, longer)) startString(turn, digits, via)
}

function isBeginning(digits: string, numbers: readonly string[]): boolean {
  return numbers.some((number) => number.length > digits.length && number.startsWith(digits))
}

/** A whole string of digits: a number on the dial, an old number, or any other (row 6). */
function startString(turn: Turn, digits: string, via: PlayVia): void {
  const alias = chooseAlias(turn.session.list, digits)
  if (alias !== null) return startPlay(turn, { trackId: alias, digit: null, dialled: digits, via: 'alias' })
  if (digits.length === 1 && isDialDigit(digits)) return startNumber(turn, digits, via)
  const choice = chooseForString(turn.session.list, digits)
  tell(turn, { type: 'dialled-elsewhere', length: digits.length, trackId: choice.trackId })
  if (choice.trackId === null) empty(turn, digits, via)
  else startPlay(turn, { trackId: choice.trackId, digit: choice.digit, dialled: digits, via })
}

function startNumber(turn: Turn, number: DialDigit, via: PlayVia): void {
  const { list, settings } = turn.session
  const play = playOf(turn)
  if (play?.dialled === number && turn.at - play.wantedAt <= settings.sameNumberMs) return
  const choice = chooseForDigit(list, number)
  if (choice.type === 'empty') empty(turn, number, via)
  else startPlay(turn, { trackId: choice.trackId, digit: number, dialled: number, via })
}

/** Row 9: a number without a song says so, and the favourite follows. */
function empty(turn: Turn, dialled: string, via: PlayVia): void {
  const { settings } = turn.session
  endPlay(turn, 'redialled')
  openListening(turn)
  change(turn, {
    now: { type: 'empty', until: turn.at + settings.emptyWaitMs, dialled, via },
    fallMs: settings.giveWayMs,
    musicSince: null,
    quietSince: null,
    endedUntil: null,
  })
}

/** Row 8: calm words, a sign to staff, and no music by itself afterwards. */
function emergency(turn: Turn): void {
  const { settings, spokenCount } = turn.session
  endPlay(turn, 'redialled')
  openListening(turn)
  change(turn, {
    now: { type: 'emergency', spokenId: spokenCount + 1, over: false, since: turn.at },
    spokenCount: spokenCount + 1,
    fallMs: settings.giveWayMs,
    collected: null,
    recent: [],
    quietSince: null,
    musicSince: null,
    endedUntil: null,
    resumable: null,
  })
  tell(turn, { type: 'staff-event', event: 'emergency-dialled' })
}

/**
 * Whole numbers that together are 112: a longer number that has these digits within it is no cry for help, nor is
 * the beginning of an old number.
 */
function isSlowEmergency(turn: Turn, digits: string): boolean {
  const { recent, settings } = turn.session
  return (
    recent.map((one) => one.digit).join('') === '112' &&
    recent[0]?.begins === true &&
    (digits.length === 1 || !isBeginning(digits, Object.keys(turn.session.list.aliases))) &&
    recent.every((one, index) => index === 0 || one.at - (recent[index - 1]?.at ?? 0) <= settings.emergencyGapMs)
  )
}

/** Row 16: dialled before lifting. */
function remember(turn: Turn, sign: DialDigit): void {
  const { remembered, settings } = turn.session
  const goesOn = remembered !== null && turn.at - remembered.at <= settings.rememberMs
  change(turn, { remembered: { digits: goesOn ? remembered.digits + sign : sign, at: turn.at } })
}

/** Row 16: what was dialled just before the lift. */
export function playRemembered(turn: Turn): void {
  const { remembered, settings } = turn.session
  if (remembered === null) return
  change(turn, { remembered: null, collected: null })
  if (turn.at - remembered.at > settings.rememberMs) return
  for (const dialled of remembered.digits) digit(turn, dialled, 'dial')
}

/** No hand is at the dial, or the digit changes nothing. */
export function unduck(turn: Turn): void {
  const { now } = turn.session
  if (now.type === 'song' && now.duckedAt !== null) change(turn, { now: { ...now, duckedAt: null } })
}
