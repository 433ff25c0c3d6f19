/** One thing that happened; `ms` is how long it took. A `problem` says what did not. */
export type Row = {
  readonly what: string
  readonly seen: string
  readonly heard: string
  readonly ms: number | null
  readonly problem: string | null
}
