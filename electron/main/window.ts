import { BrowserWindow, type WebContents } from 'electron'
import type { Language } from '../contract/view.ts'
import { APP_ORIGIN } from './app-files.ts'
import { isWayOut } from './way-out.ts'
import { zoomAfter } from './zoom.ts'

/** The paper colour of the page: no white flash before the first picture. */
const PAPER = '#F6F1E6'

/** Opens the resident's window: full screen and locked, or a window that can be closed. */
export function openKioskWindow(options: { kiosk: boolean; preload: string }): BrowserWindow {
  const window = openWindow({ ...options, width: 1280, height: 720, title: 'Draaischijf' })
  if (options.kiosk) {
    window.webContents.on('before-input-event', (event, input) => {
      if (isWayOut(input)) event.preventDefault()
    })
  }
  void window.loadURL(`${APP_ORIGIN}/index.html`)
  return window
}

/** Opens the plain page of what happened; there is no way to it from the kiosk. */
export function openJournalWindow(options: { preload: string; language: Language }): BrowserWindow {
  const window = openWindow({ ...options, kiosk: false, width: 1000, height: 800, title: 'Draaischijf – logboek' })
  void window.loadURL(`${APP_ORIGIN}/index.html?lang=${options.language}#journal`)
  return window
}

/** Pages of one session are zoomed together, so the desk has one of its own: a resident's page keeps its size. */
export const WORKSPACE_SESSION = 'persist:workspace'

/** Opens the window of therapist and staff: a desk's, with a mouse and a keyboard, and as large as they like. */
export function openWorkspaceWindow(options: { preload: string; language: Language }): BrowserWindow {
  const size = { width: 1440, height: 900, title: 'Draaischijf' }
  const window = openWindow({ ...options, kiosk: false, partition: WORKSPACE_SESSION, ...size })
  window.webContents.on('before-input-event', (event, input) => {
    const zoom = zoomAfter(window.webContents.getZoomFactor(), input)
    if (zoom === null) return
    event.preventDefault()
    window.webContents.setZoomFactor(zoom)
  })
  void window.loadURL(`${APP_ORIGIN}/index.html?lang=${options.language}#workspace`)
  return window
}

/** Opens the page that draws one paper. It is never shown: main prints it and closes it. */
export function openPaperWindow(options: { preload: string; language: Language; paperId: string }): BrowserWindow {
  const { preload, language, paperId } = options
  const size = { width: 1000, height: 1400, title: 'Draaischijf' }
  const window = openWindow({ preload, kiosk: false, isUnseen: true, ...size })
  void window.loadURL(`${APP_ORIGIN}/index.html?lang=${language}&paper=${encodeURIComponent(paperId)}#paper`)
  return window
}

function openWindow(options: {
  kiosk: boolean
  isUnseen?: boolean
  partition?: string
  preload: string
  width: number
  height: number
  title: string
}): BrowserWindow {
  const window = new BrowserWindow({
    width: options.width,
    height: options.height,
    title: options.title,
    kiosk: options.kiosk,
    fullscreen: options.kiosk,
    show: false,
    backgroundColor: PAPER,
    autoHideMenuBar: true,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      ...(options.partition === undefined ? {} : { partition: options.partition }),
      backgroundThrottling: false,
      disableDialogs: true,
      // Compiled scripts are kept from the first start on.
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  window.removeMenu()
  window.on('page-title-updated', (event) => event.preventDefault())
  if (options.isUnseen !== true) window.once('ready-to-show', () => window.show())
  lockDown(window.webContents)
  return window
}

/** A page of ours goes nowhere, opens nothing, asks for nothing. */
function lockDown(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  contents.session.setPermissionCheckHandler(() => false)
  contents.session.on('will-download', (event) => event.preventDefault())
}
