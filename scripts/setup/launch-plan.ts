import type { ElectronRuntime } from './electron-runtime.ts'
import { repository } from './repository.ts'
import { sandboxObstacle } from './sandbox.ts'

/** How the built program of this checkout is started in a given Electron. */
export type LaunchPlan = {
  readonly executable: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/**
 * The command line of the built program.
 * @param flags the program's own, such as `--data DIR`
 * @param env the environment to start from; switches that would turn Electron into a plain Node are taken out
 */
export function launchPlan(
  runtime: ElectronRuntime,
  flags: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): LaunchPlan {
  const { ELECTRON_RUN_AS_NODE: _asNode, NODE_OPTIONS: _options, ...rest } = env
  const unsafe = sandboxObstacle(runtime) === undefined ? [] : ['--no-sandbox']
  return {
    executable: runtime.executable,
    args: [...runtime.args, ...unsafe, ...flags],
    // The core lives on this Node where the Electron's own is too old for it.
    env: { DRAAISCHIJF_NODE: process.execPath, ...rest, ...runtime.env, DRAAISCHIJF_APP: repository },
  }
}
