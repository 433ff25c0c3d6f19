/** The samples that went through a node since it was tapped: one channel, at the context's rate. */
export type Tap = { samples(): Float32Array; close(): void }

const PROCESSOR = `registerProcessor('tap', class extends AudioWorkletProcessor {
  process([input]) {
    this.port.postMessage(input[0] ? input[0].slice() : new Float32Array(128))
    return true
  }
})`

/** Listens inside the graph, before any device: no rate conversion, no loss. */
export async function tapSamples(context: AudioContext, node: AudioNode): Promise<Tap> {
  const address = URL.createObjectURL(new Blob([PROCESSOR], { type: 'text/javascript' }))
  await context.audioWorklet.addModule(address)
  const blocks: Float32Array[] = []
  const tap = new AudioWorkletNode(context, 'tap', { numberOfOutputs: 0 })
  tap.port.onmessage = ({ data }: MessageEvent<Float32Array>) => void blocks.push(data)
  node.connect(tap)
  return {
    samples: () => {
      const all = new Float32Array(blocks.reduce((sum, block) => sum + block.length, 0))
      blocks.reduce((at, block) => {
        all.set(block, at)
        return at + block.length
      }, 0)
      return all
    },
    close: () => node.disconnect(tap),
  }
}
