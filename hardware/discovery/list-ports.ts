import { SerialPort } from 'serialport'
import { PortsError, type PortListing } from './ports.ts'

/** The serial ports of this machine. Throws `PortsError`. */
export async function listPorts(): Promise<readonly PortListing[]> {
  return await SerialPort.list()
}

/** Why a list could not be read, in words for the one who installs. Any reader of ports may have failed. */
export function toPortsError(cause: unknown): PortsError {
  if (cause instanceof PortsError) return cause
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
    return new PortsError(
      'no-udev',
      'the program udevadm is missing, so no phone can be found: install the package udev, or start with --serial and the path of the port',
      { cause },
    )
  }
  return new PortsError('failed', 'the list of serial ports cannot be read', { cause })
}
