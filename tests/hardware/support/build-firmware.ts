import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const AVR = '/usr/share/arduino/hardware/arduino/avr'
const SKETCH = join(import.meta.dirname, '../../../hardware/firmware/draaischijf-phone')
const FLAGS = [
  '-mmcu=atmega328p',
  '-DF_CPU=16000000UL',
  '-DARDUINO=10819',
  '-DARDUINO_ARCH_AVR',
  '-DARDUINO_AVR_NANO',
  // The core of Debian does not compile with its own gcc without this.
  '-DDECIMAL_DIG=__DECIMAL_DIG__',
  '-Os',
  '-Wall',
  '-ffunction-sections',
  '-fdata-sections',
  `-I${AVR}/cores/arduino`,
  `-I${AVR}/variants/standard`,
]
const CXX = ['-std=gnu++11', '-fpermissive', '-fno-exceptions', '-fno-threadsafe-statics']

/** What the compiler made: Intel hex text, its warnings about our own files, and the sizes in octets. */
export type Firmware = {
  readonly hex: string
  readonly warnings: string
  readonly flashOctets: number
  readonly ramOctets: number
}

/** Builds the shipped sketch with Debian's compiler and Arduino core; `defines` such as `-DDRAAISCHIJF_BELL=1`. Throws where these are missing. */
export async function buildFirmware(directory: string, defines: readonly string[] = []): Promise<Firmware> {
  await mkdir(directory, { recursive: true })
  const core = (await readdir(`${AVR}/cores/arduino`)).map((name) => `${AVR}/cores/arduino/${name}`)
  const ours = (await readdir(SKETCH)).map((name) => join(SKETCH, name))
  const sources = [...core, ...ours].filter((path) => /\.(c|cpp|S|ino)$/.test(path))
  let warnings = ''
  const objects = await Promise.all(
    sources.map(async (source, index) => {
      const object = join(directory, `${index}-${basename(source)}.o`)
      const language = source.endsWith('.ino') ? ['-x', 'c++', '-include', 'Arduino.h'] : []
      const compiler = /\.(cpp|ino)$/.test(source) ? ['avr-g++', ...CXX] : ['avr-gcc']
      const [program = 'avr-gcc', ...flags] = compiler
      const { stderr } = await run(program, [...flags, ...FLAGS, ...defines, ...language, '-c', source, '-o', object])
      if (source.startsWith(SKETCH)) warnings += stderr
      return object
    }),
  )
  const elf = join(directory, 'phone.elf')
  await run('avr-gcc', ['-mmcu=atmega328p', '-Os', '-Wl,--gc-sections', '-o', elf, ...objects, '-lm'])
  await run('avr-objcopy', ['-O', 'ihex', '-R', '.eeprom', elf, join(directory, 'phone.hex')])
  const { stdout } = await run('avr-size', ['-A', elf])
  const size = (section: string): number => Number(new RegExp(`^\\.${section}\\s+(\\d+)`, 'm').exec(stdout)?.[1] ?? 0)
  return {
    hex: await readFile(join(directory, 'phone.hex'), 'utf8'),
    warnings,
    flashOctets: size('text') + size('data'),
    ramOctets: size('data') + size('bss') + size('noinit'),
  }
}
