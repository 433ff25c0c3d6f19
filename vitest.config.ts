import { defineConfig } from 'vitest/config'

/** Tests that start the program in a real Electron; all others are plain Node. */
const inElectron = ['tests/stories/**/*.test.ts', 'tests/kiosk/**/*.test.ts', 'tests/**/*.electron.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: inElectron,
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: '100%',
          // Not 0: with one worker that order would be moved to the end.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'electron',
          include: inElectron,
          globalSetup: 'tests/support/prepare-electron.ts',
          pool: 'forks',
          // One program at a time, after everything else: they listen to sound that must not stutter.
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
