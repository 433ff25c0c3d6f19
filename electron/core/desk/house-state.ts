import { z } from 'zod'
import { PARTS, type DeskState, type Part } from '../../contract/desk/desk-state.ts'
import type { Doors } from './doors.ts'

/** Keys of the house's settings; their values are parsed where they are read. */
export const HOUSE_KEYS = { name: 'name', demo: 'demo', off: 'parts-off', recovery: 'recovery' } as const

const name = z.string().min(1).nullable().catch(null)
const demo = z.boolean().catch(false)
const off = z.array(z.enum(PARTS as [string, ...string[]])).catch([]) as z.ZodType<DeskState['off']>

/** What is set for the house; a value that cannot be read is as good as not set. */
export function readHouse(
  doors: Pick<Doors, 'houseSettings' | 'accounts'>,
): Pick<DeskState, 'houseName' | 'demo' | 'off' | 'fresh'> {
  const { houseSettings, accounts } = doors
  return {
    houseName: name.parse(houseSettings.get(HOUSE_KEYS.name) ?? null),
    demo: demo.parse(houseSettings.get(HOUSE_KEYS.demo) ?? false),
    off: off.parse(houseSettings.get(HOUSE_KEYS.off) ?? []),
    fresh: accounts.accounts().length === 0,
  }
}

/** Whether the house has switched a part of the program off. */
export const isOff = ({ houseSettings }: Pick<Doors, 'houseSettings'>, part: Part): boolean =>
  off.parse(houseSettings.get(HOUSE_KEYS.off) ?? []).includes(part)
