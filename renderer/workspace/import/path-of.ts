declare global {
  interface Window {
    /** What the preload gives beside the port; absent where the page is opened without it. */
    readonly files?: { pathOf(file: File): string }
  }
}

/** Where a file lies that somebody chose or dropped; null for one that lies nowhere, or without the preload. */
export function pathOf(file: File): string | null {
  return window.files?.pathOf(file) || null
}

/** The folder that somebody chose: its files tell their own path and the part of it from that folder on. */
export function folderOf(files: readonly File[]): string | null {
  const [first] = files
  const path = first === undefined ? null : pathOf(first)
  if (first === undefined || path === null) return null
  // "liedjes/oud/1.mp3" lies in a folder that was chosen three parts before its end.
  const below = first.webkitRelativePath.split('/').length - 1
  const parts = path.split(/[/\\]/)
  return path.slice(0, parts.slice(0, -below).join('/').length) || null
}
