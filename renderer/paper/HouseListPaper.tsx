import { useMemo, type ReactNode } from 'react'
import type { HouseList, HousePlace } from '../../electron/contract/desk/paper-content.ts'
import { personName } from '../kiosk/person-name.ts'
import { Flow, type FlowBlock } from './Flow.tsx'
import { PageFoot } from './PageFoot.tsx'
import { usePaperWords } from './use-paper-words.ts'

/** Which song is behind which number, phone by phone. Nothing that was told of anybody stands here. */
export function HouseListPaper({ content }: { content: HouseList }): ReactNode {
  const { language, at, houseName, places } = content
  const { say, date } = usePaperWords(language)
  const title = say('list.title', { house: houseName ?? say('list.anyHouse') })
  const blocks = useMemo(
    () =>
      places.length === 0
        ? [{ key: 'none', body: <Nothing language={language} /> }]
        : places.flatMap((place) => blocksOf(place, language)),
    [places, language],
  )
  return (
    <Flow
      sheet="A4"
      look="pp-list"
      head={
        <header className="pp-top">
          <h1 dir="auto" data-fit={23} data-fit-least={9}>
            {title}
          </h1>
          <p className="pp-meta">{say('list.meta', { date: date(at) })}</p>
        </header>
      }
      headOfNext={<span className="pp-next" />}
      blocks={blocks}
      foot={(page, pages) => <PageFoot language={language} line={say('list.foot')} page={page} pages={pages} />}
    />
  )
}

/** A phone with its list; where several people are listed under one heading it stays with the first of them. */
function blocksOf({ place, lists }: HousePlace, language: HouseList['language']): FlowBlock[] {
  return lists.map(({ who, slots }, index) => ({
    key: `${place?.id ?? 'none'} ${who?.residentId ?? ''}`,
    body: (
      <>
        {index === 0 && <PlaceHead place={place} language={language} />}
        <div className="pp-person">
          {who && (
            <h3 dir="auto" className="pp-wraps">
              {personName(who)}
            </h3>
          )}
          <Slots slots={slots} language={language} />
        </div>
      </>
    ),
  }))
}

function PlaceHead({ place, language }: { place: HousePlace['place']; language: HouseList['language'] }): ReactNode {
  const { say } = usePaperWords(language)
  if (place === null) return <h2 className="pp-wraps">{say('list.others')}</h2>
  return (
    <h2 className="pp-wraps">
      <bdi>{place.name}</bdi> {place.kind === 'shared' && <small>{say('list.shared')}</small>}
    </h2>
  )
}

function Slots(props: { slots: HousePlace['lists'][number]['slots']; language: HouseList['language'] }): ReactNode {
  const { say } = usePaperWords(props.language)
  if (props.slots.length === 0) return <p className="pp-none">{say('list.empty')}</p>
  return (
    <ol className="pp-slots">
      {props.slots.map(({ digit, title }) => (
        <li key={digit}>
          <b>{digit}</b>
          <span dir="auto" className="pp-wraps">
            {title}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Nothing({ language }: { language: HouseList['language'] }): ReactNode {
  const { say } = usePaperWords(language)
  return <p className="pp-none">{say('list.nobody')}</p>
}
