import type { Resident } from './model.ts'

/** Both lines of the name card as one, such as `mevrouw De Vries`. */
export function fullName(resident: Pick<Resident, 'address' | 'name'>): string {
  return `${resident.address} ${resident.name}`.trim()
}
