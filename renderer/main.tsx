import { createRoot } from 'react-dom/client'
import { keepForLater } from './app/keep-for-later.ts'
import { listenToMain } from './app/listen-to-main.ts'
import { startJournalPage } from './staff/start-journal-page.tsx'
import { startKioskPage } from './kiosk/start-kiosk-page.tsx'
import './ui/tokens.css'
import './ui/base.css'

// Journal and workspace open only where main asks for them by address; nothing on the kiosk leads there. The workspace
// comes as a part of its own, so that a kiosk neither loads nor keeps it.
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
switch (window.location.hash) {
  case '#journal':
    startJournalPage(window, createRoot(root))
    break
  case '#workspace': {
    const main = keepForLater()
    listenToMain(window, main)
    void import('./workspace/start-workspace-page.tsx').then(({ startWorkspacePage }) =>
      startWorkspacePage(window, createRoot(root), main),
    )
    break
  }
  case '#paper': {
    const main = keepForLater()
    listenToMain(window, main)
    void import('./paper/start-paper-page.tsx').then(({ startPaperPage }) =>
      startPaperPage(window, createRoot(root), main),
    )
    break
  }
  default:
    startKioskPage(window, createRoot(root))
}
