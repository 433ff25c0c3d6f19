/** A file larger than this is not even read: the core takes less, and tells so. */
export const MOST_BROUGHT_BYTES = 60_000_000
