import type { ReactNode } from 'react'
import type { ListOwner, ResidentId } from '../../../care/model.ts'
import { AliasCard } from './AliasCard.tsx'
import { BenchCard } from './BenchCard.tsx'
import { BlockCard } from './BlockCard.tsx'
import { DialHead } from './DialHead.tsx'
import { EditorDial } from './EditorDial.tsx'
import { useShelf } from './shelf-context.ts'
import { ShelfProvider } from './ShelfProvider.tsx'
import { SongPanel } from './SongPanel.tsx'
import { Sources } from './Sources.tsx'

/** Songs and numbers of one resident. */
export function SongsTab({ residentId }: { residentId: ResidentId }): ReactNode {
  return (
    <main className="page" data-testid="SongsTab">
      <SongsOf owner={{ residentId }} />
    </main>
  )
}

/** Everything about the songs of a resident or a shared place: the dial, what may be put on it, and the chosen song. */
export function SongsOf({ owner }: { owner: ListOwner }): ReactNode {
  return (
    <ShelfProvider owner={owner}>
      <div className="songs-page">
        <div className="songs-dial-part">
          <DialHead />
          <EditorDial />
        </div>
        <div className="songs-music">
          <BenchCard />
          <Sources />
        </div>
        <Aside />
      </div>
    </ShelfProvider>
  )
}

function Aside(): ReactNode {
  const { chosen } = useShelf()
  return (
    <div className="songs-aside">
      {chosen === null ? (
        <>
          <BlockCard />
          <AliasCard />
        </>
      ) : (
        <SongPanel key={`${chosen.song.trackId} ${chosen.digit}`} chosen={chosen} />
      )}
    </div>
  )
}
