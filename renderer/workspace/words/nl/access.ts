/** The first-run assistant, the lock and the house. */
export const access = {} as const
