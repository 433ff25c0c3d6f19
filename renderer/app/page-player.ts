import type { Sounding, TrackSound, WantedSound } from '../../electron/contract/sound.ts'

/** What the page needs of a player. */
export type PagePlayer = {
  /** What should be sounding; the player compares it with what is, and acts before it returns. */
  want(sound: WantedSound): void
  /** The tracks whose first seconds must lie ready. */
  arm(tracks: readonly TrackSound[]): void
  sounding(): Sounding | null
}
