import { z } from 'zod'
import { isSecretFor } from '../../../care/accounts.ts'
import type { AccountId, Role } from '../../../care/model.ts'
import type { People } from '../../../care/people.ts'
import { AppError } from '../../contract/errors.ts'
import type { AccountCalls } from '../../contract/desk/account-calls.ts'
import { PARTS, type Login } from '../../contract/desk/desk-state.ts'
import { HOUSE, LOGGED_IN, type Table } from './call.ts'
import type { DeskSession } from './desk-session.ts'
import { HOUSE_KEYS, readHouse } from './house-state.ts'
import { openRecovery } from './recovery.ts'

const accountId = z
  .string()
  .min(1)
  .max(64)
  .transform((text) => text as AccountId)
const name = z.string().trim().min(1).max(120)
const secret = z.string().min(1).max(400)
const role = z.enum(['caregiver', 'therapist', 'coordinator', 'privacy_officer']) satisfies z.ZodType<Role>
const nothing = z.object({})

/** The demo home's therapist is nobody: one click lets in. */
const DEMO_THERAPIST = 'Nadia Bos'

export function createAccountCalls(session: DeskSession): Table<AccountCalls> {
  const { desk } = session
  const { accounts, houseSettings, people, demo } = desk.doors
  const recovery = openRecovery(desk.doors)
  /** Whoever makes or changes a therapist's login could read what therapists read: only therapists may. */
  const guardTherapists = (of: Role | undefined): void => {
    if (of === 'therapist' && desk.login().role !== 'therapist')
      throw new AppError('forbidden', 'a therapist’s login is a therapist’s to give')
  }
  const enter = (account: { id: AccountId; name: string; role: Role }): Login => {
    const login = { accountId: account.id, name: account.name, role: account.role }
    session.enter(login)
    return login
  }
  return {
    deskState: { may: 'anyone', args: nothing, run: () => session.state() },
    accounts: { may: 'anyone', args: nothing, run: () => accounts.accounts() },
    logIn: {
      may: 'anyone',
      args: z.object({ accountId, secret }),
      run: async ({ accountId: id, secret: typed }) => {
        const answer = await accounts.logIn(id, typed)
        if (answer.outcome === 'welcome') enter(answer.account)
        return answer
      },
    },
    lock: { may: 'anyone', args: nothing, run: () => session.leave() },
    stillHere: { may: 'anyone', args: nothing, run: () => session.wait() },
    firstRun: {
      may: 'anyone',
      args: z.object({
        houseName: name,
        place: z.object({ name: z.string().trim().max(120), kind: z.enum(['shared', 'none']) }),
        therapist: z.object({ name, passphrase: secret }),
      }),
      run: async ({ houseName, place, therapist }) => {
        const { fresh, demo: isDemo } = readHouse(desk.doors)
        if (!fresh || isDemo) throw new AppError('forbidden', 'this house has its people already')
        if (!isSecretFor('therapist', therapist.passphrase))
          throw new AppError('invalid', 'the passphrase is too short')
        if (place.kind === 'shared') nameFirstPlace(people, place.name)
        houseSettings.set(HOUSE_KEYS.name, houseName)
        const code = await recovery.renew()
        const { name: who, passphrase } = therapist
        enter(await accounts.addAccount({ name: who, role: 'therapist', secret: passphrase }))
        desk.changed()
        return { recoveryCode: code }
      },
    },
    enterDemo: {
      may: 'anyone',
      args: nothing,
      run: async () => {
        const house = readHouse(desk.doors)
        const isOwn = !house.fresh || people.residents().length > 0
        if (isOwn && !house.demo) throw new AppError('forbidden', 'this house has its own people')
        if (!house.demo) await demo.furnish()
        houseSettings.set(HOUSE_KEYS.demo, true)
        enter({ id: 'demo' as AccountId, name: DEMO_THERAPIST, role: 'therapist' })
        desk.changed()
      },
    },
    leaveDemo: {
      may: 'anyone',
      args: nothing,
      run: () => {
        if (!readHouse(desk.doors).demo) throw new AppError('forbidden', 'this is no demo home')
        session.leave()
        demo.clear()
        desk.log('demo home cleared', {})
        desk.tellMain({ type: 'start-anew' })
      },
    },
    recover: {
      may: 'anyone',
      args: z.object({ accountId, code: z.string().max(100), passphrase: secret }),
      run: async ({ accountId: id, code, passphrase }) => {
        const refused = await recovery.check(code)
        if (refused !== null) return refused
        await accounts.setSecret(id, passphrase)
        return { outcome: 'done', recoveryCode: await recovery.renew() }
      },
    },
    renewRecoveryCode: {
      may: ['therapist'],
      args: nothing,
      run: async () => ({ recoveryCode: await recovery.renew() }),
    },
    addAccount: {
      may: HOUSE,
      args: z.object({ name, role, secret }),
      run: async (account) => {
        guardTherapists(account.role)
        const added = await accounts.addAccount(account)
        desk.changed()
        return added
      },
    },
    setAccountEnded: {
      may: HOUSE,
      args: z.object({ accountId, isEnded: z.boolean() }),
      run: ({ accountId: id, isEnded }) => {
        if (isEnded && id === desk.login().accountId) throw new AppError('forbidden', 'nobody shuts themselves out')
        const all = accounts.accounts()
        const who = all.find((account) => account.id === id)
        if (isEnded && who?.role === 'therapist' && all.filter(({ role: one }) => one === 'therapist').length === 1)
          throw new AppError('forbidden', 'nobody could read the dossier any more')
        if (!isEnded) guardTherapists('therapist') // an account that ended does not say here of which role it was
        desk.did({
          what: isEnded ? 'account-ended' : 'account-back',
          name: who?.name ?? null,
          redo: () => accounts.setEnded(id, isEnded),
          undo: () => accounts.setEnded(id, !isEnded),
        })
      },
    },
    setAccountSecret: {
      may: LOGGED_IN,
      args: z.object({ accountId, secret }),
      run: async ({ accountId: id, secret: chosen }) => {
        const { accountId: self, role: own } = desk.login()
        const isHouse = own === 'coordinator' || own === 'therapist'
        if (id !== self && !isHouse) throw new AppError('forbidden', 'a secret is set by its owner or the house')
        guardTherapists(accounts.accounts().find((account) => account.id === id)?.role)
        await accounts.setSecret(id, chosen)
      },
    },
    setPart: {
      may: HOUSE,
      args: z.object({ part: z.enum(PARTS as [(typeof PARTS)[number]]), isOn: z.boolean() }),
      run: ({ part, isOn }) => {
        const before = readHouse(desk.doors).off
        const after = isOn ? before.filter((one) => one !== part) : [...new Set([...before, part])]
        desk.did({
          what: isOn ? 'part-on' : 'part-off',
          name: null,
          redo: () => houseSettings.set(HOUSE_KEYS.off, after),
          undo: () => houseSettings.set(HOUSE_KEYS.off, before),
        })
      },
    },
    setHouseName: {
      may: HOUSE,
      args: z.object({ name }),
      run: ({ name: after }) => {
        const before = readHouse(desk.doors).houseName
        desk.did({
          what: 'house-name',
          name: after,
          redo: () => houseSettings.set(HOUSE_KEYS.name, after),
          undo: () => houseSettings.set(HOUSE_KEYS.name, before),
        })
      },
    },
    setLanguage: {
      may: 'anyone',
      args: z.object({ language: z.enum(['nl', 'en']) }),
      run: ({ language }) => session.setLanguage(language),
    },
    undo: { may: LOGGED_IN, args: nothing, run: () => session.undo() },
    redo: { may: LOGGED_IN, args: nothing, run: () => session.redo() },
  }
}

/**
 * The place a house begins with is made before anybody could name it, and a kiosk of this folder stands there. A house that
 * has places of its own gets another one.
 */
function nameFirstPlace(people: People, name: string): void {
  if (people.placeByName(name) !== null) return
  const [first, ...others] = people.places()
  const isUntouched = first?.kind === 'shared' && others.length === 0 && people.residents().length === 0
  if (isUntouched) people.renamePlace(first.id, name)
  else people.addPlace({ name, kind: 'shared', residentId: null })
}
