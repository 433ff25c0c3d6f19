/**
 * CRC-16/CCITT-FALSE (poly 1021, init FFFF, no reflection, no final xor) over the octets of a latin1 text.
 * Check value: "123456789" -> 0x29B1.
 */
export function crc16(text: string): number {
  let crc = 0xffff
  for (let index = 0; index < text.length; index++) {
    crc ^= (text.charCodeAt(index) & 0xff) << 8
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
  }
  return crc
}

/** The CRC as KSP/1 writes it: four upper-case hex digits. */
export function toCrcText(text: string): string {
  return crc16(text).toString(16).toUpperCase().padStart(4, '0')
}
