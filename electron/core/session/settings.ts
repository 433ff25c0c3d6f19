/**
 * How the phone behaves. Every number is a setting; these defaults hold for a house that changes nothing.
 * Times in ms.
 */
export type BehaviourSettings = {
  /** `single`: one digit is a number and sounds at once. `multi`: waits until the number is whole. */
  readonly numbers: 'single' | 'multi'
  /** Longest rest between two digits of one number (2-6 s). */
  readonly digitGapMs: number
  /** Longest rest between digits of 112 dialled slowly; beyond it they are three songs. */
  readonly emergencyGapMs: number
  readonly liftIsEnough: boolean
  /** Lifting always gives the first song of the list, not the next one each time. */
  readonly liftAlwaysFirst: boolean
  readonly liftWaitMs: number
  /** In stage mode `lift` the tone is short: lifting alone must be rewarded soon. */
  readonly liftModeWaitMs: number
  readonly liftRiseMs: number
  /** How long a song stays ducked when a hand went to the dial and no digit came. */
  readonly duckMs: number
  readonly riseMs: number
  readonly crossfadeMs: number
  readonly giveWayMs: number
  readonly hangUpFallMs: number
  readonly stopFallMs: number
  readonly emptyWaitMs: number
  /** The same number within this time keeps playing. */
  readonly sameNumberMs: number
  readonly afterSong: 'silence' | 'next'
  readonly afterSongGapMs: number
  readonly musicAtMostMs: number
  readonly musicFadeMs: number
  readonly resume: boolean
  readonly resumeWithinMs: number
  readonly resumeWaitMs: number
  readonly parkAfterMs: number
  readonly quietParkAfterMs: number
  readonly leftOffHookMs: number
  readonly rememberMs: number
  readonly reconcileMs: number
  readonly backToLivingRoomMs: number
  readonly endedMs: number
  /** How long words that no hanging up ends stay on the screen. */
  readonly messageMs: number
  /** An invitation sounds so long (row 23: at most 20 s, its fall included). */
  readonly ringMs: number
  readonly ringFallMs: number
}

export const DEFAULT_SETTINGS: BehaviourSettings = {
  numbers: 'single',
  digitGapMs: 2_500,
  emergencyGapMs: 6_000,
  liftIsEnough: true,
  liftAlwaysFirst: false,
  liftWaitMs: 8_000,
  liftModeWaitMs: 1_000,
  liftRiseMs: 2_000,
  duckMs: 8_000,
  riseMs: 300,
  crossfadeMs: 450,
  giveWayMs: 300,
  hangUpFallMs: 200,
  stopFallMs: 800,
  emptyWaitMs: 1_000,
  sameNumberMs: 10_000,
  afterSong: 'silence',
  afterSongGapMs: 2_000,
  musicAtMostMs: 30 * 60_000,
  musicFadeMs: 30_000,
  resume: true,
  resumeWithinMs: 10 * 60_000,
  resumeWaitMs: 2_000,
  parkAfterMs: 5 * 60_000,
  quietParkAfterMs: 60_000,
  leftOffHookMs: 60 * 60_000,
  rememberMs: 5_000,
  reconcileMs: 500,
  backToLivingRoomMs: 3 * 60_000,
  endedMs: 15 * 60_000,
  messageMs: 60_000,
  ringMs: 19_000,
  ringFallMs: 600,
}
