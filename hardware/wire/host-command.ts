/** What the host may ask of a device. Every order is absolute, so that repeating it does no harm. */
export type HostCommand =
  | { readonly type: 'hello' }
  | { readonly type: 'state' }
  | { readonly type: 'ping' }
  | {
      readonly type: 'lamp'
      readonly lamp: number
      readonly mode: 'off' | 'on' | 'blink' | 'pulse'
      readonly brightness?: number
    }
  | { readonly type: 'bell'; readonly rings: number }
  | { readonly type: 'set'; readonly setting: 'm' | 'deb' | 'idle' | 'map' | 'hb'; readonly value: string }
  | { readonly type: 'save' }
  | { readonly type: 'reset' }

/** Verb and parameters of a command, ready for `toLine('#', seq, ...)`. Lamp 0 means all lamps. */
export function toWords(command: HostCommand): { readonly verb: string; readonly params: readonly string[] } {
  switch (command.type) {
    case 'hello':
      return { verb: 'HELLO?', params: [] }
    case 'state':
      return { verb: 'STATE?', params: [] }
    case 'ping':
      return { verb: 'PING', params: [] }
    case 'lamp': {
      const params = [`b=${command.lamp}`, `m=${command.mode}`]
      return { verb: 'LED', params: command.brightness === undefined ? params : [...params, `v=${command.brightness}`] }
    }
    case 'bell':
      return { verb: 'BELL', params: [`n=${command.rings}`] }
    case 'set':
      return { verb: 'SET', params: [`${command.setting}=${command.value}`] }
    case 'save':
      return { verb: 'SAVE', params: [] }
    case 'reset':
      return { verb: 'RESET', params: [] }
  }
}
