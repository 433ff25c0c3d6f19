import type { ElectronRuntime } from './electron-runtime.ts'
import { SetupProblem } from './setup-problem.mjs'

/**
 * Nobody shall put the repackaged old Electron into a house without knowing it.
 * @throws {SetupProblem} for that one, unless it was asked for
 */
export function refuseTestRuntime(
  { kind, version }: Pick<ElectronRuntime, 'kind' | 'version'>,
  isAsked: boolean,
): void {
  if (kind !== 'fallback' || isAsked) return
  throw new SetupProblem(
    `Only a repackaged Electron ${version} can be had here. It is old and for trying out: no house shall run on it.\n` +
      'To pack with it all the same, for a test: npm run pack -- --test-runtime',
  )
}
