import type { PortListing } from './ports.ts'

/** Vendor and products a phone may be built on; `*` is every product of the vendor. Lower-case hex, as USB descriptors. */
const BOARDS: Readonly<Record<string, readonly string[]>> = {
  // Arduino: Uno, Uno R3, Leonardo
  '2341': ['0043', '0001', '0243', '8036', '0036'],
  '2a03': ['0043', '0001', '0243', '8036', '0036'],
  // FTDI (Nano)
  '0403': ['6001'],
  // WCH: CH340, CH343, CH9102 (Nano clones)
  '1a86': ['7523', '55d3', '55d4'],
  // Silicon Labs CP210x
  '10c4': ['ea60'],
  // Prolific PL2303
  '067b': ['2303'],
  // Raspberry Pi Pico
  '2e8a': ['*'],
  // Espressif ESP32-S2/S3
  '303a': ['*'],
  // Adafruit
  '239a': ['*'],
}

/** Whether a phone may be at this port. Others are never opened: opening resets printers and confuses modems. */
export function isPhoneBoard({ vendorId, productId }: PortListing): boolean {
  const products = vendorId === undefined ? undefined : BOARDS[vendorId.toLowerCase()]
  return (
    products !== undefined &&
    productId !== undefined &&
    (products.includes('*') || products.includes(productId.toLowerCase()))
  )
}
