import type { ReactNode } from 'react'
import type { ListOwner } from '../../../care/model.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { BenchCard } from './BenchCard.tsx'
import { DialHead } from './DialHead.tsx'
import { EditorDial } from './EditorDial.tsx'
import { useShelf } from './shelf-context.ts'
import { ShelfProvider } from './ShelfProvider.tsx'
import { SongDetails } from './SongDetails.tsx'
import { Sources } from './Sources.tsx'

/**
 * The dial of a resident or a shared place with its reserve list, to be filled: `<DialEditor residentId={…} />`. A place has
 * no tab of its own: there the library stands under it.
 */
export function DialEditor(owner: ListOwner): ReactNode {
  return (
    <ShelfProvider owner={'residentId' in owner ? { residentId: owner.residentId } : { placeId: owner.placeId }}>
      <section className="songs-dial-part" data-testid="dial-editor">
        <DialHead />
        <EditorDial />
        <BenchCard />
        {'placeId' in owner && <Sources />}
        <ChosenSheet />
      </section>
    </ShelfProvider>
  )
}

/** Where there is no room beside the dial, the chosen song lies over it. */
function ChosenSheet(): ReactNode {
  const { chosen, choose } = useShelf()
  return (
    <Sheet title={chosen?.song.title ?? ''} isOpen={chosen !== null} onClose={() => choose(null)}>
      {chosen !== null && <SongDetails key={`${chosen.song.trackId} ${chosen.digit}`} chosen={chosen} />}
    </Sheet>
  )
}
