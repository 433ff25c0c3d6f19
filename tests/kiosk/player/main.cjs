// The smallest program around the player's page: one window, one origin that answers with byte ranges.
const { createReadStream, existsSync, statSync } = require('node:fs')
const { extname, join } = require('node:path')
const { Readable } = require('node:stream')
const { app, BrowserWindow, protocol, session } = require('electron')

const root = process.env.PLAYER_STAGE
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.flac': 'audio/flac',
}

app.setPath('userData', join(root, 'user'))
app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required')
app.commandLine.appendSwitch('audio-buffer-size', '128')
app.commandLine.appendSwitch('disable-renderer-backgrounding')
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
])

function answer(request) {
  const path = join(root, 'page', decodeURIComponent(new URL(request.url).pathname))
  if (!existsSync(path)) return new Response(null, { status: 404 })
  const size = statSync(path).size
  const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '')
  const first = asked ? Number(asked[1]) : 0
  const last = asked && asked[2] ? Math.min(Number(asked[2]), size - 1) : size - 1
  const headers = {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'accept-ranges': 'bytes',
    'content-length': String(last - first + 1),
  }
  if (asked) headers['content-range'] = `bytes ${first}-${last}/${size}`
  return new Response(Readable.toWeb(createReadStream(path, { start: first, end: last })), {
    status: asked ? 206 : 200,
    headers,
  })
}

void app.whenReady().then(() => {
  protocol.handle('app', answer)
  // As in the program: the page may nothing.
  session.defaultSession.setPermissionRequestHandler((_page, _permission, allow) => allow(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
  void new BrowserWindow({ webPreferences: { sandbox: true, backgroundThrottling: false } }).loadURL(
    'app://stage/index.html',
  )
})
