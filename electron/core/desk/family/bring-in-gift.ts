import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Contribution } from '../../../../care/contribution.ts'
import { importFolder } from '../../../../media/import.ts'
import { isPersonal } from '../../../../media/library.ts'
import type { Track, TrackId } from '../../../../media/model.ts'
import type { Desk } from '../desk.ts'
import { filesFolder } from '../photo/keep-photo.ts'

/** What came of it; the song that is in the house now, and whether it was not there before. */
export type BroughtIn = { readonly track: Track; readonly isNew: boolean } | 'cannot-play' | 'disk-full'

/** No sign that a disk or another system cannot have in a name. */
const UNFIT = /[\\/:*?"<>|\p{Cc}]+/gu

/**
 * Brings a recording that was given into the library, for this resident alone; the photo that came with it is its
 * picture. The dossier's own files stay where they are.
 */
export async function bringInGift(desk: Desk, gift: Contribution): Promise<BroughtIn> {
  const { doors, now, newId } = desk
  const { recording, photo, residentId } = gift
  if (recording === null) return 'cannot-play'
  const files = filesFolder(doors.folders)
  const folder = await mkdtemp(join(tmpdir(), 'draaischijf-gift-'))
  try {
    const name = titleOf(gift)
    await copyFile(join(files, recording.file), join(folder, name + extname(recording.file)))
    if (photo !== null) await copyFile(join(files, photo), join(folder, name + extname(photo)))
    const { findings, ended } = await importFolder({
      folder,
      audioDir: doors.folders.audio,
      picturesDir: doors.folders.pictures,
      library: doors.library,
      newId: () => newId() as TrackId,
      now,
      place: doors.placeId,
      rightsBasis: 'family_owned',
      belongsTo: residentId,
    })
    if (ended !== 'done') return 'disk-full'
    const [finding] = findings
    const track = finding !== undefined && 'track' in finding ? finding.track : null
    if (finding === undefined || track === null) return 'cannot-play'
    const isNew = finding.outcome !== 'known'
    // The same file was brought for somebody else before: it stays theirs alone.
    if (!isNew && isPersonal(track.rightsBasis) && track.belongsTo !== residentId) return 'cannot-play'
    return { track, isNew }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The song as it was told; a recording without a name is called after its teller. */
function titleOf({ song, toldBy, recording }: Contribution): string {
  const name = song || toldBy || recording?.name || ''
  return name.replace(UNFIT, ' ').trim().slice(0, 120) || 'opname'
}
