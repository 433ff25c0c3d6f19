/** 0 well, 1 a problem was found, 2 wrong use. */
export type Outcome = 0 | 1 | 2

/** Where sentences go: what was asked for, and what is wrong. */
export type Say = { line(text: string): void; problem(text: string): void }
