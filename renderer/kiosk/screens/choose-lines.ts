import type { HomeView, PhoneView, Screen } from '../../../electron/contract/view.ts'

/** The sentences of the catalogue a resident may be invited with. */
export type InviteKey = 'lift' | 'dial' | 'touch' | 'again'

/**
 * What is said beside the dial. Nobody is told to pick up what is in their hand already, nor a phone that was
 * never there; a phone that came loose changes nothing for the resident. Where staff start the music, nothing is said.
 */
export function chooseLines(screen: Screen, home: HomeView, phone: PhoneView): readonly InviteKey[] {
  if (home.stage === 'staff' || home.slots.length === 0) return []
  const hasPhone = phone.line !== 'none' || home.virtualPhone
  const lifts = home.stage === 'lift'
  switch (screen.type) {
    case 'idle':
      if (!hasPhone) return ['touch']
      return lifts ? ['lift'] : ['lift', 'dial']
    case 'tone':
      return lifts ? [] : ['dial']
    case 'ended':
      if (lifts) return phone.horn === 'up' ? ['again'] : ['again', 'lift']
      return ['again', hasPhone ? 'dial' : 'touch']
    case 'playing':
    case 'message':
    case 'parked':
    case 'fault':
      return []
  }
}
