import type { CoreConfig, FromCore, PageKind, ToCore } from '../contract/lifecycle.ts'
import type { Port } from '../contract/port.ts'
import type { Core } from './compose.ts'
import { StoreError } from './store/store-error.ts'

/** How a core hears from main and answers, whatever carries it. */
export type Line = {
  tell(message: FromCore): void
  /** Ends the process, after what was told has left. */
  end(code: number): void
}

/**
 * The life of a core: it starts once, gets ports, answers beats, and closes its files before it ends.
 * Ports that come before the core is open wait for it.
 */
export function liveAs(
  line: Line,
  open: (config: CoreConfig, tell: Line['tell']) => Promise<Core>,
): (message: ToCore, port?: Port) => void {
  let core: Promise<Core> | null = null
  /** A core that may not start holds nothing that must be closed. */
  let isRefused = false
  const waiting: { readonly port: Port; readonly page: PageKind }[] = []
  const start = async (config: CoreConfig): Promise<Core> => {
    try {
      const opened = await open(config, line.tell)
      line.tell({ type: 'started' })
      for (const { port, page } of waiting.splice(0)) opened.serve(port, page)
      return opened
    } catch (thrown) {
      const reason = refusal(thrown)
      if (reason === null) throw thrown
      isRefused = true
      line.tell({ type: 'refused', reason, detail: thrown instanceof Error ? thrown.message : '' })
      return await new Promise<never>(() => undefined) // main ends this process
    }
  }
  const stop = async (): Promise<void> => {
    await (await core)?.[Symbol.asyncDispose]()
    line.tell({ type: 'stopped' })
    line.end(0)
  }
  return (message, port) => {
    switch (message.type) {
      case 'start':
        core = start(message.config)
        core.catch((thrown: unknown) => {
          process.stderr.write(`core: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}\n`)
          line.end(1)
        })
        return
      case 'port':
        if (!port) return
        waiting.push({ port, page: message.page })
        void core?.then((opened) => {
          for (const one of waiting.splice(0)) opened.serve(one.port, one.page)
        })
        return
      case 'paper-made':
        void core?.then((opened) => opened.paperMade(message.paperId, message.outcome))
        return
      case 'beat':
        return line.tell({ type: 'beat' })
      case 'stop':
        if (core === null || isRefused) return line.end(0)
        void Promise.race([stop(), new Promise((resolve) => setTimeout(resolve, 3_000))]).finally(() => line.end(0))
        return
    }
  }
}

function refusal(thrown: unknown): (FromCore & { type: 'refused' })['reason'] | null {
  if (!(thrown instanceof Error) || !('code' in thrown)) return null
  if (thrown instanceof StoreError)
    return thrown.code === 'in-use' ? 'data-in-use' : thrown.code === 'newer' ? 'newer-data' : null
  return thrown.code === 'unknown-place' ? 'unknown-place' : null
}
