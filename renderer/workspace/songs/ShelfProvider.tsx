import { useRef, useState, type ReactNode } from 'react'
import type { ListOwner, ListPurpose } from '../../../care/model.ts'
import type { ListOnDesk } from '../../../electron/contract/desk/song-desk.ts'
import { useCall } from '../app/use-call.ts'
import { holdSong } from './hold-song.ts'
import { ShelfContext, slotAt, type Chosen, type Drag } from './shelf-context.ts'
import { SongFace } from './SongFace.tsx'
import { useListOrders } from './use-list-orders.ts'
import './songs.css'
import './song-cards.css'
import './song-details.css'

/** Everything below it works with the songs of one owner: the dial, the reserve list, what may be tried. */
export function ShelfProvider({ owner, children }: { owner: ListOwner; children: ReactNode }): ReactNode {
  return (
    <Shelf key={'residentId' in owner ? owner.residentId : owner.placeId} owner={owner}>
      {children}
    </Shelf>
  )
}

function Shelf({ owner, children }: { owner: ListOwner; children: ReactNode }): ReactNode {
  const desk = useCall('songDesk', { owner })
  const [purpose, showPurpose] = useState<ListPurpose | null>(null)
  const [chosen, choose] = useState<Chosen | null>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const ghost = useRef<HTMLDivElement>(null)
  const lists = desk?.lists ?? []
  const list: ListOnDesk | null =
    lists.find((one) => one.purpose === purpose) ?? lists.find((one) => one.isNow) ?? lists[0] ?? null
  const orders = useListOrders(owner, list)
  if (desk === undefined) return null

  const drop = (held: Chosen, digit: Drag['over'], onDial: boolean): void => {
    setDrag(null)
    if (digit === null) {
      if (held.digit !== null && !onDial) orders.empty(held.digit)
    } else if (held.digit === null) orders.place(held.song.trackId, digit)
    else if (held.digit !== digit) orders.swap(held.digit, digit)
  }
  const hold = (held: Chosen, event: PointerEvent): void =>
    holdSong(event, {
      taken: () => setDrag({ ...held, over: null }),
      moved: ({ x, y }, { digit }) => {
        if (ghost.current) ghost.current.style.translate = `${x}px ${y}px`
        setDrag((now) => (now === null || now.over === digit ? now : { ...now, over: digit }))
      },
      dropped: ({ digit, onDial }) => drop(held, digit, onDial),
      let: () => setDrag(null),
    })
  const parts = {
    owner,
    desk,
    list,
    drag,
    hold,
    orders,
    choose,
    show: (one: ListOnDesk) => {
      showPurpose(one.purpose)
      choose(null)
    },
    chosen: chosen && stillThere(chosen, list),
  }
  return (
    <ShelfContext value={parts}>
      {children}
      <div ref={ghost} className="songs-ghost" hidden={drag === null} aria-hidden="true">
        {drag !== null && (
          <div className="songs-card lifted">
            <SongFace song={drag.song} />
            <span className="songs-title">{drag.song.title}</span>
          </div>
        )}
      </div>
    </ShelfContext>
  )
}

/** What was chosen on a number is that number's song as it is now; a song that left its number lies elsewhere. */
function stillThere(chosen: Chosen, list: ListOnDesk | null): Chosen {
  const here = list?.slots.find((slot) => slot.song.trackId === chosen.song.trackId)
  if (chosen.digit !== null && slotAt(list, chosen.digit)?.song.trackId === chosen.song.trackId) return chosen
  return { song: chosen.song, digit: here?.digit ?? null }
}
