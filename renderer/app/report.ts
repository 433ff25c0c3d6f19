import type { CoreApi } from '../../electron/contract/api.ts'
import type { Calls } from '../../electron/contract/rpc.ts'
import type { CoreClient } from './core-client.ts'

type Reports = Pick<
  CoreApi,
  'reportSounding' | 'reportEnded' | 'reportSpokenEnded' | 'reportArmed' | 'reportOutput' | 'reportMeasured'
>
type Told = { readonly [K in keyof Reports]: (args: Parameters<Reports[K]>[0]) => void }

/** What the player tells the core. */
export type Report = Told & {
  /** Tells a new core what it cannot know: what lies ready here, and whether a device is there. */
  again(core: Calls<CoreApi>): void
}

/** The player's reports over a connection that may be away: what a new core must know is told again. */
export function createReport(ask: CoreClient['ask']): Report {
  let armed: Parameters<Reports['reportArmed']>[0] | null = null
  let output: Parameters<Reports['reportOutput']>[0] | null = null
  // A report that finds no core is not missed: the next one asks with `attach`.
  const unheard = (): void => undefined
  const tell = (question: (core: Calls<CoreApi>) => Promise<unknown>): void => {
    ask(question).catch(unheard)
  }
  return {
    reportSounding: (args) => tell((core) => core.reportSounding(args)),
    reportEnded: (args) => tell((core) => core.reportEnded(args)),
    reportSpokenEnded: (args) => tell((core) => core.reportSpokenEnded(args)),
    reportMeasured: (args) => tell((core) => core.reportMeasured(args)),
    reportArmed: (args) => {
      armed = args
      tell((core) => core.reportArmed(args))
    },
    reportOutput: (args) => {
      output = args
      tell((core) => core.reportOutput(args))
    },
    again: (core) => {
      if (armed !== null) core.reportArmed(armed).catch(unheard)
      if (output !== null) core.reportOutput(output).catch(unheard)
    },
  }
}
