import { expect, test } from 'vitest'
import { crc16 } from '../../../hardware/wire/crc.ts'
import { readDeviceMessage } from '../../../hardware/wire/device-message.ts'
import { readFrame, toLine } from '../../../hardware/wire/frame.ts'
import { createLineSplitter, DEVICE_LINE_OCTETS } from '../../../hardware/wire/line-splitter.ts'

const DIALOGUE = `@00 HELLO ksp=1 dev=dial fw=1.0.0 id=5F3A91C2 cap=h,p,n,e,d,l:4,b:0 rst=por up=12*838F
#00 HELLO?*7392
@00 HELLO ksp=1 dev=dial fw=1.0.0 id=5F3A91C2 cap=h,p,n,e,d,l:4,b:0 rst=unk up=3*D985
@01 ACK 00*1D51
#01 STATE?*7FE3
@02 ACK 01*C505
@03 ST t=1500120 h=d n=r p=c b=0 m=both*ACA0
@04 HK t=4210008 s=u*0127
@05 ED t=5100040 c=n v=1*D9A8
@06 ED t=5612004 c=p v=1*A667
@07 ED t=5674012 c=p v=0*6A06
@08 ED t=5712008 c=p v=1*4A44
@09 ED t=5774016 c=p v=0*AFDA
@0A ED t=5990300 c=n v=0*1CE4
@0B DG t=5990300 d=2 n=2 T=100 B=62 q=ok*263E
@0C HB t=6000000 up=6000 h=u n=r p=c b=0 rx=2 bad=0 ov=0*3424
#02 LED b=3 m=pulse v=200*0BA7
@0D ACK 02*C5A1
#03 BELL n=2*5F58
@0E NAK 03 e=nocap*63C8
#04 LED b=99 m=on*93D1
@0F NAK 04 e=arg*5D7E
@10 HK t=9000000 s=d*318B`.split('\n')

const octets = (text: string): Uint8Array => Buffer.from(text, 'latin1')

function framed(line: string) {
  const reading = readFrame(line)
  if (reading.type === 'bad') throw new Error(`${line} is not a frame: ${reading.why}`)
  return reading.frame
}

test('the checksum has the check value of CRC-16/CCITT-FALSE', () => {
  expect(crc16('123456789')).toBe(0x29b1)
})

test.each(DIALOGUE)('the protocol text is read with its checksum: %s', (line) => {
  const frame = framed(line)
  const params = line.slice(4, -5).split(' ').slice(1)
  expect(toLine(frame.direction, frame.seq, frame.verb, params)).toBe(`${line}\n`)
})

test('the lines of a dialled 2 carry their meaning', () => {
  const meanings = DIALOGUE.filter((line) => line.startsWith('@')).map((line) => readDeviceMessage(framed(line)))
  expect(meanings.map((meaning) => meaning.type)).toEqual([
    'hello',
    'hello',
    'ack',
    'ack',
    'state',
    'hook',
    'edge',
    'edge',
    'edge',
    'edge',
    'edge',
    'edge',
    'dialled',
    'beat',
    'ack',
    'nak',
    'nak',
    'hook',
  ])
  expect(meanings[5]).toEqual({ type: 'hook', hook: 'up' })
  expect(meanings[7]).toEqual({ type: 'edge', tUs: 5_612_004, contact: 'pulse', level: 1 })
  expect(meanings[12]).toEqual({ type: 'dialled', tUs: 5_990_300, digit: '2', pulses: 2, quality: 'ok' })
  expect(meanings[15]).toEqual({ type: 'nak', seq: 3, why: 'nocap' })
})

test('a hello tells who the device is and what it can do', () => {
  const hello = readDeviceMessage(framed(DIALOGUE[2] ?? ''))
  expect(hello).toMatchObject({ type: 'hello', ksp: 1, kind: 'dial', firmware: '1.0.0', id: '5F3A91C2', upMs: 3 })
  expect(hello.type === 'hello' && [...hello.capabilities]).toEqual([
    ['h', ''],
    ['p', ''],
    ['n', ''],
    ['e', ''],
    ['d', ''],
    ['l', '4'],
    ['b', '0'],
  ])
})

test('noise before the start octet does not cost the line', () => {
  const splitter = createLineSplitter({ maxOctets: DEVICE_LINE_OCTETS })
  const pieces = splitter.push(octets('\x00\xffU@04 HK t=4210008 s=u*0127\n'))
  expect(pieces).toEqual([
    { type: 'discarded', why: 'noise', octets: 3 },
    { type: 'line', text: '@04 HK t=4210008 s=u*0127' },
  ])
})

test('one changed letter fails the checksum', () => {
  expect(readFrame('@04 HK t=4210008 s=d*0127')).toEqual({ type: 'bad', why: 'crc' })
})

test('unknown verbs and unknown keys are no error', () => {
  const newer = readFrame(toLine('@', 7, 'WIGGLE', ['x=1']).trimEnd())
  expect(newer.type === 'frame' && readDeviceMessage(newer.frame)).toEqual({ type: 'ignored', why: 'unknown-verb' })
  const more = readFrame(toLine('@', 8, 'HK', ['t=5', 'wobble=3', 's=u']).trimEnd())
  expect(more.type === 'frame' && readDeviceMessage(more.frame)).toEqual({ type: 'hook', hook: 'up' })
})

test('a known verb without what it needs is not half understood', () => {
  for (const [verb, params] of [
    ['HK', ['s=x']],
    ['ED', ['c=p', 'v=1']],
    ['DG', ['d=12']],
    ['BT', ['b=65', 's=d']],
    ['HELLO', ['ksp=1', 'id=XYZ']],
  ] as const) {
    expect(readDeviceMessage(framed(toLine('@', 1, verb, params).trimEnd()))).toEqual({
      type: 'ignored',
      why: 'missing-field',
    })
  }
})
