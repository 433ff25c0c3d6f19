/** What a command needs of the system besides its packages. */
export type Need = 'electron' | 'phone' | 'cable' | 'stage' | 'firmware' | 'contest'

/**
 * Debian packages for each need. Several names for one thing: the first that the release knows is installed, any
 * that is installed will do (from Debian 13 on, names end in t64).
 */
export const DEBIAN_PACKAGES: Readonly<Record<Need, readonly (readonly string[])[]>> = {
  electron: [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1'], ['libxss1']],
  // serialport lists its ports through udevadm.
  phone: [['udev']],
  // A serial cable that is not there.
  cable: [['socat']],
  // A screen and a sound card that are not there.
  stage: [['xvfb'], ['xauth'], ['pulseaudio'], ['pulseaudio-utils']],
  firmware: [['gcc-avr'], ['avr-libc'], ['arduino-core-avr']],
  // The other player in the benchmark.
  contest: [['mpd']],
}
