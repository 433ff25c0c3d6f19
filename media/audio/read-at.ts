import type { FileHandle } from 'node:fs/promises'

/** Up to `length` bytes from `position`; fewer only at the end of the file. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

/** The bytes from `position` up to `end`, in pieces a decoder likes. */
export async function* readPieces(
  file: FileHandle,
  position: number,
  end: number,
  pieceBytes: number,
): AsyncGenerator<Uint8Array> {
  for (let at = position; at < end; at += pieceBytes) {
    const piece = await readAt(file, at, Math.min(pieceBytes, end - at))
    if (piece.length === 0) return
    yield piece
  }
}
