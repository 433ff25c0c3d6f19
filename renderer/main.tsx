import { createRoot } from 'react-dom/client'
import { startJournalPage } from './staff/start-journal-page.tsx'
import { startKioskPage } from './kiosk/start-kiosk-page.tsx'
import './ui/tokens.css'
import './ui/base.css'

// The journal opens only where main asks for it by address; nothing on the kiosk leads there.
const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')
if (window.location.hash === '#journal') startJournalPage(window, createRoot(root))
else startKioskPage(window, createRoot(root))
