/** Something that cannot be had on this machine; the message is for people and ends the command. */
export class SetupProblem extends Error {
  /** @param {string} message @param {unknown} [cause] */
  constructor(message, cause) {
    super(message, { cause })
    this.name = 'SetupProblem'
  }
}
