/**
 * Tells people how the set-up goes. On stderr: stdout belongs to the command itself.
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`draaischijf: ${line}\n`)
}
