import { MessageChannelMain, type BrowserWindow } from 'electron'
import type { PageKind } from '../contract/lifecycle.ts'
import type { Child } from './child.ts'

/**
 * The open pages and the core that now lives. Each page gets a channel to each new core, and to the same core again after
 * a reload; one end goes to the page, one to the core, and main keeps neither.
 */
export function createPages(): {
  add(window: BrowserWindow, kind: PageKind): void
  connectAll(child: Child): void
  coreGone(): void
} {
  const windows = new Map<BrowserWindow, PageKind>()
  const loaded = new Set<BrowserWindow>()
  let core: Child | null = null
  const connect = (window: BrowserWindow): void => {
    const kind = windows.get(window)
    if (core === null || kind === undefined || window.isDestroyed() || !loaded.has(window)) return
    const { port1, port2 } = new MessageChannelMain()
    core.givePort(port1, kind)
    window.webContents.postMessage('core-port', null, [port2])
  }
  return {
    add: (window, kind) => {
      windows.set(window, kind)
      window.webContents.on('did-finish-load', () => {
        loaded.add(window)
        connect(window)
      })
      window.webContents.on('render-process-gone', (_event, details) => {
        loaded.delete(window)
        if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
      })
      window.once('closed', () => {
        windows.delete(window)
        loaded.delete(window)
      })
    },
    connectAll: (child) => {
      core = child
      for (const window of windows.keys()) connect(window)
    },
    coreGone: () => {
      core = null
      for (const window of windows.keys()) if (!window.isDestroyed()) window.webContents.send('core-gone')
    },
  }
}
