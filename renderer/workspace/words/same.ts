/** The same sentences in another language: exactly the keys of the first one. */
export type Same<Words> = { readonly [K in keyof Words]: Words[K] extends string ? string : Same<Words[K]> }
