import type { Examined } from './examine.ts'

/** To the worker: look into one file, and listen to it unless its measurement is known. */
export type ExamineOrder = { readonly path: string; readonly isToBeHeard: boolean }

/** From the worker, which does one file at a time: that it is still at it, and in the end what it found. */
export type WorkerWord =
  | { readonly type: 'alive' }
  | { readonly type: 'examined'; readonly examined: Examined }
  /** The file could not be read: gone, forbidden, or its disk is failing. */
  | { readonly type: 'unreadable' }

/** Throws a plain Error for anything else: both ends are one program. */
export function parseWorkerWord(value: unknown): WorkerWord {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null
  if (type !== 'alive' && type !== 'examined' && type !== 'unreadable')
    throw new Error('the import worker said something else')
  return value as WorkerWord
}

export function parseExamineOrder(value: unknown): ExamineOrder {
  if (typeof value === 'object' && value !== null && 'path' in value && 'isToBeHeard' in value) {
    const { path, isToBeHeard } = value
    if (typeof path === 'string' && typeof isToBeHeard === 'boolean') return { path, isToBeHeard }
  }
  throw new Error('the import worker was asked something else')
}
