/** What kind of phone is simulated. `reports`: digits only, raw edges only, or both. */
export type PhoneModel = {
  readonly id: string
  readonly kind: 'dial' | 'keys' | 'panel' | 'combo'
  readonly reports: 'dec' | 'raw' | 'both'
  readonly hasOffNormal: boolean
  /** The horn as raw edges (ED) instead of HK. */
  readonly hasRawHook: boolean
  readonly hasBell: boolean
  readonly capabilities: readonly string[]
}

/** A dial phone with every contact, reporting edges and digits, unless told otherwise. */
export function toPhoneModel(wanted: Partial<Omit<PhoneModel, 'capabilities'>>): PhoneModel {
  const model = {
    id: '5F3A91C2',
    kind: 'combo',
    reports: 'both',
    hasOffNormal: true,
    hasRawHook: false,
    hasBell: false,
    ...wanted,
  } as const
  const edges = model.reports === 'dec' ? [] : ['p', ...(model.hasOffNormal ? ['n'] : []), 'e']
  return {
    ...model,
    capabilities: [
      'h',
      ...edges,
      ...(model.reports === 'raw' ? [] : ['d']),
      'k:12',
      'l:0',
      `b:${model.hasBell ? 1 : 0}`,
    ],
  }
}
