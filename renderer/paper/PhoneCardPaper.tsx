import type { CSSProperties, ReactNode } from 'react'
import type { PhoneCard } from '../../electron/contract/desk/paper-content.ts'
import { personName } from '../kiosk/person-name.ts'
import phone from '../pictures/t65.svg'
import { Digit } from '../ui/Digit.tsx'
import { Page } from './Page.tsx'
import { usePaperWords } from './use-paper-words.ts'

/** As they lie on the dial: two columns, read downwards. */
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const

/** Holds the line under an empty number. */
const NOTHING = '\u00A0'

/** A5 is A4 made smaller by the root of two, so everything on it is. */
const SCALE = { A4: 1, A5: Math.SQRT1_2 } as const

/** The card that lies beside the phone: the numbers in their places, or the pictures of the panel. */
export function PhoneCardPaper({ content }: { content: PhoneCard }): ReactNode {
  const { size, stage, language, who, at, purposes, purpose } = content
  const { say, date } = usePaperWords(language)
  const isPanel = stage === 'pictures'
  const lines: Readonly<Record<PhoneCard['stage'], readonly [string, string]>> = {
    dial: ['card.lift', 'card.dial'],
    pictures: ['card.choose', 'card.begins'],
    lift: ['card.lift', 'card.beginsItself'],
    staff: ['card.lift', 'card.dial'],
  }
  const [first, second] = lines[stage]
  const scale: CSSProperties = { '--k': SCALE[size] }
  return (
    <div style={scale}>
      <Page sheet={size} look="pp-card">
        <header>
          <h1>
            {say(first)}
            <br />
            {say(second)}
          </h1>
          {!isPanel && <img src={phone} alt="" />}
        </header>
        {isPanel ? <PanelPictures content={content} /> : <Numbers content={content} />}
        <footer>
          <span className="pp-foot-line" data-fit={size === 'A4' ? 9.5 : 8} data-fit-line={7} data-fit-least={5}>
            {say(isPanel ? 'card.panelFoot' : 'card.foot', { who: personName(who) })}
          </span>
          <span className="pp-date">
            {/* one of several lists says which it is */}
            {purposes.length > 1 && purpose !== null && `${say(`advice.list.${purpose}`)} · `}
            {date(at)}
          </span>
        </footer>
      </Page>
    </div>
  )
}

/** An empty number is left blank in its place: numbers never shift. */
function Numbers({ content: { slots, size } }: { content: PhoneCard }): ReactNode {
  return (
    <ol>
      {DIGITS.map((digit) => {
        const slot = slots.find((one) => one.digit === digit)
        return (
          <li key={digit} data-testid={`card-${digit}`}>
            <span className="pp-number">
              <Digit digit={digit} />
            </span>
            {slot ? (
              <>
                <Round picture={slot.picture} />
                <span
                  className="pp-title"
                  dir="auto"
                  data-fit={21 * SCALE[size]}
                  data-fit-line={15 * SCALE[size]}
                  data-fit-least={7 * SCALE[size]}
                >
                  {slot.title}
                </span>
              </>
            ) : (
              <span className="pp-title" style={{ fontSize: `${21 * SCALE[size]}pt` }}>
                {NOTHING}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** The big pictures in the order of their buttons. */
function PanelPictures({ content: { slots, panelSize, size } }: { content: PhoneCard }): ReactNode {
  return (
    <ol className={`pp-panel of-${panelSize}`}>
      {slots.slice(0, panelSize).map((slot) => (
        <li key={slot.digit} data-testid={`card-${slot.digit}`}>
          <Round picture={slot.picture} />
          <span className="pp-title" dir="auto" data-fit={27 * SCALE[size]} data-fit-least={8 * SCALE[size]}>
            {slot.title}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** A picture in a black ring, so that a grey printer shows its edge; without one the ring stays empty. */
function Round({ picture }: { picture: string | null }): ReactNode {
  return <span className="pp-round">{picture !== null && <img src={picture} alt="" />}</span>
}
