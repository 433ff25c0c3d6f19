type AbcErrorCode = 'field-missing' | 'field-unreadable' | 'sign-unknown' | 'tie-broken'

/** A tune that does not keep to the subset of ABC read here. */
export class AbcError extends Error {
  readonly code: AbcErrorCode
  constructor(code: AbcErrorCode, message: string) {
    super(message)
    this.name = 'AbcError'
    this.code = code
  }
}
