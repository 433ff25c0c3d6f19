import type { Valence } from '../../../care/model.ts'

/** The answers in their order; *not seen* is one too. */
export const ANSWERS: readonly Valence[] = ['pleasant', 'ordinary', 'unpleasant', 'not_observed']
