import type { Account, LoginAnswer } from '../../../care/accounts.ts'
import type { AccountId, Role } from '../../../care/model.ts'
import type { DeskState, Part } from './desk-state.ts'
import type { Language } from '../view.ts'

/** Names on the lock screen: nothing else is told to somebody who is not logged in. */
export type AccountView = Account

/** What the first-run assistant asks. */
export type FirstRun = {
  readonly houseName: string
  readonly place: { readonly name: string; readonly kind: 'shared' | 'none' }
  readonly therapist: { readonly name: string; readonly passphrase: string }
}

export type AccountCalls = {
  /** First call on each new port. */
  readonly deskState: (args: Record<never, never>) => DeskState
  readonly accounts: (args: Record<never, never>) => readonly AccountView[]
  readonly logIn: (args: { accountId: AccountId; secret: string }) => LoginAnswer
  readonly lock: (args: Record<never, never>) => void
  /** A hand on keyboard or mouse: the lock waits on. */
  readonly stillHere: (args: Record<never, never>) => void
  /** Sets up an empty house; the caller is logged in as its first therapist. Returns the recovery code, told only now. */
  readonly firstRun: (args: FirstRun) => { recoveryCode: string }
  /** Furnishes the demo home and logs in as its therapist. */
  readonly enterDemo: (args: Record<never, never>) => void
  /** The demo home is gone, with everything that was tried in it; the program starts anew with an empty house. */
  readonly leaveDemo: (args: Record<never, never>) => void
  /** With the printed code a forgotten passphrase is set anew; a new code takes the place of the used one. */
  readonly recover: (args: {
    accountId: AccountId
    code: string
    passphrase: string
  }) => { outcome: 'done'; recoveryCode: string } | { outcome: 'wrong' | 'wait'; waitMs: number }
  /** A new sheet: the code before it is worth nothing from now on. */
  readonly renewRecoveryCode: (args: Record<never, never>) => { recoveryCode: string }
  readonly addAccount: (args: { name: string; role: Role; secret: string }) => AccountView
  readonly setAccountEnded: (args: { accountId: AccountId; isEnded: boolean }) => void
  readonly setAccountSecret: (args: { accountId: AccountId; secret: string }) => void
  readonly setPart: (args: { part: Part; isOn: boolean }) => void
  readonly setHouseName: (args: { name: string }) => void
  readonly setLanguage: (args: { language: Language }) => void
  readonly undo: (args: Record<never, never>) => void
  readonly redo: (args: Record<never, never>) => void
}
