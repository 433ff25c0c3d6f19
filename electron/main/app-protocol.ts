import { protocol, type Session } from 'electron'
import { resolvePath, sendFile, type Folders } from './app-files.ts'

/** Must run before Electron is ready: the scheme counts as a secure origin that may stream and fetch. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

/** Serves page, songs, pictures and spoken texts from their folders, with byte ranges, and nothing else. */
export function serveApp(session: Session, folders: Folders): void {
  session.protocol.handle('app', async (request) => {
    const path = resolvePath(new URL(request.url), folders)
    return path === null ? new Response(null, { status: 404 }) : sendFile(path, request.headers.get('range'))
  })
}
