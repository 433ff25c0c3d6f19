/** Pictures and recordings somebody brings. Each has a name that is made of what is in it. */
export type PhotoCalls = {
  /** Takes a photo that the page has checked and made smaller; its bytes are looked at again. */
  readonly keepPhoto: (args: { bytes: Uint8Array; use: 'shown' | 'dossier' }) => { file: string }
  /** Takes a recording as it is. */
  readonly keepRecording: (args: { bytes: Uint8Array }) => { file: string }
  /** A picture or recording of the dossier. What is shown at the kiosk is at `/pictures/<file>`. */
  readonly keptFile: (args: { file: string }) => Uint8Array
}
