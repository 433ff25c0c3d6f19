import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { endWithUs, stopChild } from './stop-child.ts'

/** Samples per second of every recording. */
export const RECORDING_RATE = 48_000

/** What was heard since it began: mono, full scale = 1. */
export type Recording = {
  readonly rate: typeof RECORDING_RATE
  /** All samples so far, or those of a part; indexes count from the beginning of the recording. */
  samples(from?: number, to?: number): Float32Array
  /** How many there are so far. */
  readonly length: number
  /** When a sample left the sink, in ms on the clock of `performance.now()`. Late by at most one packet (5 ms). */
  atMs(index: number): number
  /** The first sample that left the sink at or after that moment of `performance.now()`. */
  indexAt(ms: number): number
  /** Resolves when the recording is at least this many samples long. Rejects when it ends before. */
  until(length: number): Promise<void>
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

type Packet = { readonly start: number; readonly samples: Float32Array; readonly arrivedAt: number }

const BYTES_PER_SAMPLE = 4

/**
 * Records a PulseAudio source.
 * @param env tells parec which server it is
 * @throws when nothing can be recorded from it
 */
export async function startRecording(source: string, env: Readonly<Record<string, string>>): Promise<Recording> {
  const format = ['--format=float32le', `--rate=${RECORDING_RATE}`, '--channels=1']
  const parec = spawn('parec', ['--raw', `--device=${source}`, '--latency-msec=5', ...format], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  endWithUs(parec)
  const packets: Packet[] = []
  let length = 0
  let ended = false
  let rest = Buffer.alloc(0)
  const heard = new EventTarget()
  parec.stdout.on('data', (chunk: Buffer) => {
    const arrivedAt = performance.now()
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const count = Math.floor(bytes.length / BYTES_PER_SAMPLE)
    // Copied: a Float32Array needs an aligned start, which a pooled buffer does not have.
    const samples = new Float32Array(Uint8Array.from(bytes.subarray(0, count * BYTES_PER_SAMPLE)).buffer)
    rest = Buffer.from(bytes.subarray(count * BYTES_PER_SAMPLE))
    packets.push({ start: length, samples, arrivedAt })
    length += count
    heard.dispatchEvent(new Event('more'))
  })
  const end = () => {
    ended = true
    heard.dispatchEvent(new Event('more'))
  }
  parec.once('error', end)
  parec.once('close', end)

  const until = async (wanted: number) => {
    while (length < wanted) {
      if (ended) throw new Error(`the recording ended after ${length} samples`)
      await once(heard, 'more')
    }
  }
  const stop = () => stopChild(parec)
  await until(1)
  return {
    rate: RECORDING_RATE,
    get length() {
      return length
    },
    samples: (from = 0, to = length) => cut(packets, from, Math.min(to, length)),
    atMs: (index) => timeOf(packets, index),
    indexAt: (ms) => indexOf(packets, ms, length),
    until,
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

function cut(packets: readonly Packet[], from: number, to: number): Float32Array {
  const part = new Float32Array(Math.max(0, to - from))
  for (const { start, samples } of packets) {
    if (start + samples.length <= from || start >= to) continue
    const wanted = samples.subarray(Math.max(0, from - start), to - start)
    part.set(wanted, Math.max(0, start - from))
  }
  return part
}

/** A packet arrives when its last sample has left the sink. */
function timeOf(packets: readonly Packet[], index: number): number {
  const packet = packets.findLast(({ start }) => start <= index)
  if (packet === undefined) throw new RangeError(`sample ${index} was not recorded`)
  return packet.arrivedAt - ((packet.start + packet.samples.length - 1 - index) * 1_000) / RECORDING_RATE
}

function indexOf(packets: readonly Packet[], ms: number, length: number): number {
  const packet = packets.find(({ arrivedAt }) => arrivedAt >= ms)
  if (packet === undefined) return length
  const beforeEnd = Math.floor(((packet.arrivedAt - ms) * RECORDING_RATE) / 1_000)
  return Math.max(packet.start, packet.start + packet.samples.length - 1 - beforeEnd)
}
