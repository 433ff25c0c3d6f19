import type { z } from 'zod'
import type { Role } from '../../../care/model.ts'
import type { Methods } from '../../contract/rpc.ts'

/** Who may ask: anybody in front of the lock, or somebody logged in with one of these roles. */
export type May = 'anyone' | readonly Role[]

/** Everything about a person: the therapist's alone. */
export const THERAPIST: May = ['therapist']
/** Devices, accounts and the house: the therapist of a small house does the coordinator's work too. */
export const HOUSE: May = ['coordinator', 'therapist']
/** What a carer sees and does as well. */
export const CARE: May = ['caregiver', 'therapist']
export const LOGGED_IN: May = ['caregiver', 'therapist', 'coordinator', 'privacy_officer']

/** One call of the workspace: who may, what it must be told, and what it does. */
export type Guarded<Args, Result> = {
  readonly may: May
  readonly args: z.ZodType<Args>
  readonly run: (args: Args) => Result | Promise<Result>
}

/** One guarded call for each method of an interface. */
export type Table<Calls extends Methods> = {
  readonly [K in keyof Calls]: Guarded<Parameters<Calls[K]>[0], ReturnType<Calls[K]>>
}
