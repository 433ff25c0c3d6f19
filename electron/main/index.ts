import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, Menu, powerSaveBlocker, session, type BrowserWindow } from 'electron'
import type { CoreConfig } from '../contract/lifecycle.ts'
import { declareAppScheme, serveApp } from './app-protocol.ts'
import { forkNodeCore, forkUtilityCore } from './core-process.ts'
import { parseOptions } from './options.ts'
import { createPages } from './pages.ts'
import { setUpQuickSound } from './quick-sound.ts'
import { createPaperMaker } from './paper-maker.ts'
import { createReadiness } from './readiness.ts'
import { hurrySound } from './sound-priority.ts'
import { createSoundSearch } from './sound-search.ts'
import { supervise } from './supervise.ts'
import {
  openJournalWindow,
  openKioskWindow,
  openPaperWindow,
  openWorkspaceWindow,
  WORKSPACE_SESSION,
} from './window.ts'
import { mainWords } from './words.ts'

// Composition root of main: windows, one origin, and a core that is kept alive. No business here.
const options = parseOptions(process.argv.slice(1), process.env, process.cwd())
const words = mainWords(options.language)
const program = join(dirname(fileURLToPath(import.meta.url)), '..')
const preload = join(program, 'preload', 'index.cjs')
const say = (line: string): void => void process.stderr.write(`${line}\n`)

app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required')
setUpQuickSound(app.commandLine, process.env)
app.commandLine.appendSwitch('disable-renderer-backgrounding')
// A page with ten pictures needs no large young generation; the player asks for a collection after decoding.
app.commandLine.appendSwitch('js-flags', '--max-semi-space-size=2 --expose-gc')
app.commandLine.appendSwitch('disable-background-timer-throttling')
declareAppScheme()
try {
  mkdirSync(join(options.dataDir, 'electron'), { recursive: true })
  app.setPath('userData', join(options.dataDir, 'electron'))
} catch {
  // A folder that cannot be written still gets a window: it says so to staff.
}

/** A desk PC has no phone: with `--workspace` there is no resident's window, unless one is running already. */
const hasKiosk = !options.workspace

if (!app.requestSingleInstanceLock({ journal: options.journal, workspace: options.workspace })) {
  say(options.workspace ? words.openedThere(options.dataDir) : words.alreadyRunning(options.dataDir))
  app.exit(options.workspace ? 0 : 1)
} else {
  void start()
}

async function start(): Promise<void> {
  const pages = createPages()
  let kioskWindow: BrowserWindow | null = null
  let workspaceWindow: BrowserWindow | null = null
  const readiness = createReadiness(() => process.stdout.write('ready\n'))
  const soundSearch = createSoundSearch(endAudioProcess)
  /** At the start, and for each audio process that comes after a loss. */
  const hurry = (): void => {
    const audioPid = findAudioProcess()
    if (audioPid !== undefined) hurrySound(audioPid)
  }
  const nodePath =
    process.env['DRAAISCHIJF_NODE'] ||
    join(process.resourcesPath, 'node', process.platform === 'win32' ? 'node.exe' : 'node')
  const ownNode = Number(process.versions['napi'] ?? 0) >= 10 || options.utility
  const startCore = ownNode
    ? () => forkUtilityCore(join(program, 'core', 'utility-entry.js'))
    : () => forkNodeCore(unpacked(join(program, 'core', 'node-entry.js')), nodePath)
  // Only Electron's utility process has to wait for Electron; the other way the core opens its files meanwhile.
  if (ownNode) await app.whenReady()

  const papers = createPaperMaker({
    open: ({ paperId, language }) => {
      const window = openPaperWindow({ preload, language, paperId })
      pages.add(window, 'paper')
      return window
    },
    asker: () => (workspaceWindow?.isDestroyed() === false ? workspaceWindow : null),
    papersDir: options.papersDir,
    title: ({ language }) => mainWords(language).whereToKeep,
  })
  const core = supervise(startCore, {
    onStart: (child, restarts) => {
      const config: CoreConfig = {
        dataDir: options.dataDir,
        assetsDir: unpacked(join(program, 'media')),
        serialPath: options.serialPath,
        placeName: options.placeName,
        language: options.language,
        virtualPhone: !options.kiosk,
        kioskWindow: hasKiosk,
        storeless: options.storeless,
        restarted: restarts > 0,
      }
      child.post({ type: 'start', config })
      pages.connectAll(child)
    },
    onMessage: (message, child) => {
      papers.hear(message, (answer) => child.post(answer))
      if (message.type === 'armed') {
        readiness.armed()
        hurry()
      }
      if (message.type === 'start-anew') core.startAnew()
      if (message.type === 'output') {
        soundSearch.outputIs(message.present)
        if (message.present) hurry()
      }
      if (message.type === 'refused') {
        say(
          {
            'data-in-use': words.dataInUse(options.dataDir),
            'unknown-place': words.unknownPlace(message.detail),
            'newer-data': words.newerData(options.dataDir),
          }[message.reason],
        )
        void quit(1)
      }
    },
    onDeath: (_code, nextTryMs) => {
      pages.coreGone()
      papers.coreGone()
      say(words.coreDied(nextTryMs / 1000))
    },
  })
  let quitting: Promise<void> | null = null
  const quit = (code: number): Promise<void> => {
    soundSearch.stop()
    return (quitting ??= core.stop().then(() => app.exit(code)))
  }
  app.on('before-quit', (event) => {
    event.preventDefault()
    void quit(0)
  })
  app.on('window-all-closed', () => void quit(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void quit(0))

  await app.whenReady()
  Menu.setApplicationMenu(null)
  const folders = {
    page: join(program, 'renderer'),
    audio: join(options.dataDir, 'audio'),
    pictures: join(options.dataDir, 'pictures'),
    media: join(program, 'media'),
  }
  serveApp(session.defaultSession, folders)
  serveApp(session.fromPartition(WORKSPACE_SESSION), folders)
  const openJournal = (): void => pages.add(openJournalWindow({ preload, language: options.language }), 'journal')
  const openWorkspace = (): BrowserWindow => {
    if (workspaceWindow !== null && !workspaceWindow.isDestroyed()) {
      if (workspaceWindow.isMinimized()) workspaceWindow.restore()
      workspaceWindow.focus()
      return workspaceWindow
    }
    workspaceWindow = openWorkspaceWindow({ preload, language: options.language })
    pages.add(workspaceWindow, 'workspace')
    return workspaceWindow
  }
  if (hasKiosk) {
    kioskWindow = openKioskWindow({ kiosk: options.kiosk, preload })
    pages.add(kioskWindow, 'kiosk')
    kioskWindow.once('ready-to-show', () => readiness.shown())
  } else {
    // No phone waits for songs to lie ready: shown is ready.
    readiness.armed()
    openWorkspace().once('ready-to-show', () => readiness.shown())
  }
  if (options.journal) openJournal()
  if (options.kiosk) powerSaveBlocker.start('prevent-display-sleep')
  app.on('second-instance', (_event, _argv, _cwd, extra) => {
    const asks = (what: string): boolean =>
      typeof extra === 'object' && extra !== null && (extra as Record<string, unknown>)[what] === true
    if (asks('workspace') || !hasKiosk) openWorkspace()
    else {
      if (kioskWindow?.isMinimized()) kioskWindow.restore()
      kioskWindow?.focus()
    }
    if (asks('journal')) openJournal()
  })
}

/** Chromium plays from a process of its own; undefined while there is none. */
function findAudioProcess(): number | undefined {
  return app.getAppMetrics().find(({ serviceName }) => serviceName === 'audio.mojom.AudioService')?.pid
}

function endAudioProcess(): void {
  const audioPid = findAudioProcess()
  if (audioPid === undefined) return
  try {
    process.kill(audioPid)
  } catch {
    // it ended by itself
  }
}

/** Plain Node reads nothing inside an asar: what it runs lies unpacked beside it. */
function unpacked(path: string): string {
  return path.replace(/([/\\])app\.asar([/\\])/, '$1app.asar.unpacked$2')
}
