import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openProgram, type Program } from '../../scripts/stage/program.ts'

// The page of a resident and the one of the desk live in sessions of their own: both are locked.
describe.for([
  ['the page of the kiosk', ['--storeless']],
  ['the page of the desk', ['--storeless', '--workspace']],
] as const)('%s', ([, flags]) => {
  let program: Program
  beforeAll(async () => {
    program = await openProgram({ flags: [...flags, '--lang', 'en'] })
    await program.printed('ready')
  })
  afterAll(() => program[Symbol.asyncDispose]())

  test('holds nothing of Node', async () => {
    const found = await program.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter((name) => name in globalThis),
    )
    expect(found).toEqual([])
  })

  test.for(['https://example.invalid/', 'app://draaischijf/elsewhere.html'])('does not go to %s', async (address) => {
    const before = program.page.url()
    // Whoever listens after ours hears whether ours forbade it.
    const isForbidden = program.app.evaluate(
      ({ webContents }) =>
        new Promise<boolean>((resolve) => {
          for (const contents of webContents.getAllWebContents())
            contents.once('will-navigate', (event) => resolve(event.defaultPrevented))
        }),
    )
    await program.page.evaluate((to) => globalThis.location.assign(to), address)
    expect(await isForbidden).toBe(true)
    expect(program.page.url()).toBe(before)
  })

  test('opens no window', async () => {
    const opened = await program.page.evaluate(() => globalThis.open('app://draaischijf/index.html') !== null)
    expect(opened).toBe(false)
    expect(program.app.windows()).toHaveLength(1)
  })

  test.for(['microphone', 'camera', 'geolocation', 'notifications'] as const)('may not use the %s', async (name) => {
    const state = await program.page.evaluate(
      async (asked) => (await navigator.permissions.query({ name: asked as PermissionName })).state,
      name,
    )
    expect(state).toBe('denied')
  })

  test('is refused when it asks for a permission', async () => {
    expect(await program.page.evaluate(() => Notification.requestPermission())).toBe('denied')
  })

  test('reaches nobody outside, and runs no script that did not come with the program', async () => {
    const seen = await program.page.evaluate(async () => {
      const violated = (directive: string) =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            if (effectiveDirective === directive) resolve(directive)
          })
        })
      const both = Promise.all([violated('connect-src'), violated('script-src-elem')])
      await fetch('https://example.invalid/').catch(() => undefined)
      const script = document.createElement('script')
      script.textContent = 'globalThis.isFooled = true'
      document.head.append(script)
      return { directives: await both, isFooled: 'isFooled' in globalThis }
    })
    expect(seen).toEqual({ directives: ['connect-src', 'script-src-elem'], isFooled: false })
  })
})
