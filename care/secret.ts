import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

// scrypt at OWASP's setting for it (N=2^16, r=8, p=1: 64 MiB, about 0.3 s on a small PC); Electron's own crypto has no argon2.
// https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
const COST = 2 ** 16
const BLOCK = 8
const MAX_MEMORY = 128 * COST * BLOCK * 2
const KEY_BYTES = 32
const SALT_BYTES = 16

/** A passphrase, PIN or code as it may be stored: `scrypt$N$r$salt$key`, base64. Slow on purpose; it runs beside the event loop. */
export async function hashSecret(secret: string, salt: Buffer = randomBytes(SALT_BYTES)): Promise<string> {
  const key = await derive(secret, salt, COST, BLOCK)
  return ['scrypt', COST, BLOCK, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Whether `secret` is the one that was hashed; false for a hash that cannot be read. */
export async function isSecret(secret: string, stored: string): Promise<boolean> {
  const [kind, cost, block, salt, key] = stored.split('$')
  if (kind !== 'scrypt' || salt === undefined || key === undefined) return false
  const wanted = Buffer.from(key, 'base64')
  const found = await derive(secret, Buffer.from(salt, 'base64'), Number(cost), Number(block))
  return wanted.length === found.length && timingSafeEqual(wanted, found)
}

function derive(secret: string, salt: Buffer, cost: number, block: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The same letters may be typed as one sign or as two: both are the same secret.
    scrypt(secret.normalize('NFKC'), salt, KEY_BYTES, { N: cost, r: block, p: 1, maxmem: MAX_MEMORY }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
