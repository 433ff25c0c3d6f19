import type { nl } from './nl.ts'

type Same<Words> = { readonly [K in keyof Words]: Words[K] extends string ? string : Same<Words[K]> }

/** The sentences of one language: exactly the keys of the first one. */
export type Catalogue = Same<typeof nl>
