import type { ReactNode } from 'react'
import type { Screen } from '../app/screen.ts'
import { CardsScreen } from '../cards/CardsScreen.tsx'
import { HouseScreen } from '../house/HouseScreen.tsx'
import { ImportScreen } from '../import/ImportScreen.tsx'
import { InboxScreen } from '../inbox/InboxScreen.tsx'
import { LibraryScreen } from '../library/LibraryScreen.tsx'
import { ResidentsScreen } from '../residents/ResidentsScreen.tsx'
import { TogetherScreen } from '../together/TogetherScreen.tsx'
import { ResidentFrame } from './ResidentFrame.tsx'

/** The screen somebody is at. */
export function ScreenView({ screen }: { screen: Screen }): ReactNode {
  switch (screen.name) {
    case 'residents':
      return <ResidentsScreen />
    case 'resident':
      return <ResidentFrame key={screen.residentId} residentId={screen.residentId} tab={screen.tab} />
    case 'library':
      return <LibraryScreen key={screen.track?.id} track={screen.track ?? null} />
    case 'import':
      return <ImportScreen residentId={screen.residentId} />
    case 'inbox':
      return <InboxScreen />
    case 'together':
      return <TogetherScreen />
    case 'cards':
      return <CardsScreen />
    case 'house':
      return <HouseScreen />
  }
}
