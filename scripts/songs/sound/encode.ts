import { execFileSync } from 'node:child_process'
import type { Format, Sleeve } from '../repertoire/song.ts'

export const EXTENSION: Readonly<Record<Format, string>> = { opus: 'opus', vorbis: 'ogg', mp3: 'mp3', flac: 'flac' }

/** Said in every file: what the music is and that it may be used for anything. */
export function commentOf({ origin }: Sleeve): string {
  return `${origin}. Played by a program, for Draaischijf. CC0 1.0`
}

/**
 * Writes `wav` as a tagged file with Debian's encoders (opus-tools, vorbis-tools, lame, flac).
 * The song's number becomes the serial of the Ogg stream, so that it gives the same bytes each time.
 */
export function encode(wav: string, file: string, format: Format, sleeve: Sleeve): void {
  const [command, args] = commandLine(wav, file, format, sleeve)
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

function commandLine(wav: string, file: string, format: Format, sleeve: Sleeve): [string, string[]] {
  const { number, title, performer, year, origin } = sleeve
  const comment = commentOf(sleeve)
  const more = [`COMPOSER=${origin}`, `COMMENT=${comment}`, 'LICENSE=CC0 1.0']
  const date = String(year)
  switch (format) {
    case 'opus': {
      const tags = more.flatMap((tag) => ['--comment', tag])
      return [
        'opusenc',
        [
          '--quiet',
          '--bitrate',
          '72',
          '--serial',
          `${number}`,
          '--title',
          title,
          '--artist',
          performer,
          '--date',
          date,
          ...tags,
          wav,
          file,
        ],
      ]
    }
    case 'vorbis': {
      const tags = more.flatMap((tag) => ['-c', tag])
      return [
        'oggenc',
        [
          '--quiet',
          '-q',
          '3',
          '--serial',
          `${number}`,
          '-t',
          title,
          '-a',
          performer,
          '-d',
          date,
          ...tags,
          '-o',
          file,
          wav,
        ],
      ]
    }
    case 'mp3': {
      const tags = [
        '--tt',
        title,
        '--ta',
        performer,
        '--ty',
        date,
        '--tc',
        comment,
        '--tv',
        `TCOM=${origin}`,
        '--tv',
        'TCOP=CC0 1.0',
      ]
      return ['lame', ['--quiet', '-V', '5', '--id3v2-only', ...tags, wav, file]]
    }
    case 'flac': {
      const tags = [`TITLE=${title}`, `ARTIST=${performer}`, `DATE=${date}`, ...more].flatMap((tag) => ['-T', tag])
      return ['flac', ['--silent', '--force', '--best', ...tags, '-o', file, wav]]
    }
  }
}
