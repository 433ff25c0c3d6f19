import { ipcRenderer } from 'electron'

// The page gets one thing from outside: its end of the channel to the core, again after each restart.
ipcRenderer.on('core-port', (event) => {
  window.postMessage({ type: 'core-port' }, window.location.origin, event.ports)
})
ipcRenderer.on('core-gone', () => {
  window.postMessage({ type: 'core-gone' }, window.location.origin)
})
