import { contextBridge, ipcRenderer, webUtils } from 'electron'

// The page gets two things from outside: its end of the channel to the core, again after each restart, and where a file
// lies that somebody chose or dropped, so that the core can read it itself.
contextBridge.exposeInMainWorld('files', { pathOf: (file: File): string => webUtils.getPathForFile(file) })
ipcRenderer.on('core-port', (event) => {
  window.postMessage({ type: 'core-port' }, window.location.origin, event.ports)
})
ipcRenderer.on('core-gone', () => {
  window.postMessage({ type: 'core-gone' }, window.location.origin)
})
