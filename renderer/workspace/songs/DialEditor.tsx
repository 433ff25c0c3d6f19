import type { ReactNode } from 'react'
import type { ListOwner } from '../../../care/model.ts'
import { BenchCard } from './BenchCard.tsx'
import { DialHead } from './DialHead.tsx'
import { EditorDial } from './EditorDial.tsx'
import { ShelfProvider } from './ShelfProvider.tsx'
import './songs.css'

/** The dial of a resident or a shared place with its reserve list, to be filled: `<DialEditor residentId={…} />`. */
export function DialEditor(owner: ListOwner): ReactNode {
  return (
    <ShelfProvider owner={'residentId' in owner ? { residentId: owner.residentId } : { placeId: owner.placeId }}>
      <section className="songs-dial-part" data-testid="dial-editor">
        <DialHead />
        <EditorDial />
        <BenchCard />
      </section>
    </ShelfProvider>
  )
}
