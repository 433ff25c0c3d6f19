import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import type { ResidentId } from '../../../care/model.ts'
import type { TogetherPerson } from '../../../electron/contract/desk/together-calls.ts'

/** People to tap, each on or off. */
export function FaceToggles(props: {
  readonly label: string
  readonly people: readonly TogetherPerson[]
  readonly chosen: readonly ResidentId[]
  readonly toggle: (id: ResidentId) => void
  readonly testId: string
}): ReactNode {
  const { label, people, chosen, toggle, testId } = props
  return (
    <div className="together-faces" role="group" aria-label={label} data-testid={testId}>
      {people.map((person) => (
        <ToggleButton
          key={person.id}
          className="b together-face"
          isSelected={chosen.includes(person.id)}
          onChange={() => toggle(person.id)}
          data-testid={`${testId}-${person.name}`}
        >
          <span className="together-portrait" aria-hidden="true">
            {person.picture === null ? person.name.slice(0, 1) : <img src={person.picture} alt="" draggable={false} />}
          </span>
          {`${person.address} ${person.name}`.trim()}
        </ToggleButton>
      ))}
    </div>
  )
}
