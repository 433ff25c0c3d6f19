/**
 * A contact freed of bounce. `level` is what counts, `raw` what was seen last, at `rawAtUs`;
 * `awayAtUs` is when it first left `level`: a bounce moves neither end of a pulse.
 */
export type Contact = {
  readonly level: 0 | 1
  readonly raw: 0 | 1
  readonly rawAtUs: number
  readonly awayAtUs: number | undefined
}

export type ContactChange = { readonly level: 0 | 1; readonly atUs: number }

/** How long each level must stand to count. */
export type StableUs = { readonly 0: number; readonly 1: number }

/** A contact seen first at this level; what it was before does not matter. */
export function contactAt(level: 0 | 1, atUs: number): Contact {
  return { level, raw: level, rawAtUs: atUs, awayAtUs: undefined }
}

/** When the raw level will have stood long enough to change something. */
export function contactDeadline(contact: Contact, stable: StableUs): number | undefined {
  return contact.raw === contact.level ? undefined : contact.rawAtUs + stable[contact.raw]
}

/** Lets a level that stood long enough count. */
export function settleContact(contact: Contact, tUs: number, stable: StableUs): [Contact, ContactChange | undefined] {
  if (contact.awayAtUs === undefined || tUs - contact.rawAtUs < stable[contact.raw]) return [contact, undefined]
  const settled = { ...contact, level: contact.raw, awayAtUs: undefined }
  return [settled, contact.raw === contact.level ? undefined : { level: contact.raw, atUs: contact.awayAtUs }]
}

/** A raw edge; settle the time before it first. */
export function edgeContact(contact: Contact, raw: 0 | 1, tUs: number): Contact {
  return { ...contact, raw, rawAtUs: tUs, awayAtUs: contact.awayAtUs ?? (raw === contact.level ? undefined : tUs) }
}
