/** Environment variables, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Where a house's music and memory lie when nobody says otherwise; an absolute path. */
export function defaultDataDir(platform: string, env: Environment, home: string): string {
  if (platform === 'win32') return `${env['APPDATA'] || `${home}\\AppData\\Roaming`}\\draaischijf`
  return `${env['XDG_DATA_HOME'] || `${home}/.local/share`}/draaischijf`
}
