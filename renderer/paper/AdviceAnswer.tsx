import type { ReactNode } from 'react'
import type { MomentText } from '../../care/moment.ts'
import type { AdviceFact, AdviceRow, ToldBy } from '../../electron/contract/desk/advice-view.ts'
import type { Language } from '../../electron/contract/view.ts'
import { momentPhrase } from './moment-phrase.ts'
import { usePaperWords } from './use-paper-words.ts'

type Words = ReturnType<typeof usePaperWords>

/** What is known about one question, the therapist's own words first; each statement says who made it and when. */
export function AdviceAnswer({ row, language }: { row: AdviceRow; language: Language }): ReactNode {
  const words = usePaperWords(language)
  const songs = row.lines.flatMap(({ fact }) => (fact.type === 'song' ? [fact] : []))
  const others = row.lines.filter(({ fact }) => fact.type !== 'song')
  return (
    <>
      {row.own && (
        <p className="pp-own" dir="auto">
          {words.flow(row.own.words)} <By toldBy={row.own.toldBy} words={words} />
        </p>
      )}
      {songs.length > 0 && <p>{songSentences(songs, words)}</p>}
      {others.map(({ fact, toldBy }) => {
        const sentence = factSentence(fact, words)
        return (
          <p key={sentence}>
            {sentence} {toldBy && <By toldBy={toldBy} words={words} />}
          </p>
        )
      })}
    </>
  )
}

function By({ toldBy, words }: { toldBy: ToldBy; words: Words }): ReactNode {
  const { name, role, relation, at } = toldBy
  const parts = [
    name === '' ? null : name,
    relation || (role === null ? null : words.say(`teller.${role}`)),
    at === null ? null : words.date(at),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : <span className="pp-by">{parts.join(', ')}</span>
}

/** `Met Annelies` says already who is there. */
function withSentence(moment: MomentText, words: Words): string {
  const what = momentPhrase(moment, words, 'short')
  const isSaid = what.toLowerCase().includes(moment.withWhom.toLowerCase())
  return isSaid ? `${what}.` : words.say('advice.with', { what, who: moment.withWhom })
}

function songSentences(songs: readonly Extract<AdviceFact, { type: 'song' }>[], words: Words): string {
  const { say, list } = words
  const named = ({ digit, title }: (typeof songs)[number]): string => say('advice.song', { digit, title })
  const best = songs.find(({ isFavourite }) => isFavourite)
  const others = songs.filter((song) => song !== best).map(named)
  const first = best ? say('advice.favourite', { digit: best.digit, title: best.title }) : ''
  const rest = others.length === 0 ? '' : say('advice.songs', { songs: list(others) })
  return `${first} ${rest}`.trim()
}

function factSentence(fact: AdviceFact, words: Words): string {
  const { say, clock } = words
  switch (fact.type) {
    case 'song':
      return say('advice.song', { digit: fact.digit, title: fact.title })
    case 'reason':
      return say(fact.forWhom === '' ? 'advice.reason' : fact.why === '' ? 'advice.reasonFor' : 'advice.reasonBoth', {
        title: fact.title,
        why: words.flow(fact.why),
        who: fact.forWhom,
      })
    case 'suits':
      return say('advice.suits', {
        title: fact.title,
        when: words.list(fact.situations.map((situation) => say(`advice.situation.${situation}`))),
      })
    case 'moment': {
      const { purpose, lengthMin } = fact.moment
      const names = { what: momentPhrase(fact.moment, words), list: say(`advice.list.${purpose ?? 'enjoy'}`) }
      return lengthMin === null
        ? say('advice.moment', names)
        : say('advice.momentLong', { ...names, minutes: lengthMin })
    }
    case 'heard-on':
      return say(`advice.${fact.moment.how}`, { what: momentPhrase(fact.moment, words, 'short') })
    case 'with':
      return withSentence(fact.moment, words)
    case 'rather-quiet':
      return say('advice.quiet', { what: momentPhrase(fact.moment, words) })
    case 'quiet-hours':
      return say('advice.quietHours', { from: clock(fact.fromMin), until: clock(fact.untilMin) })
    case 'hearing-aids':
      return say('advice.aids')
    case 'better-ear':
      return say(`advice.betterEar.${fact.ear}`)
    case 'blocked':
      return fact.reason === null
        ? say('advice.blocked', { title: fact.title })
        : say('advice.blockedWhy', { title: fact.title, reason: words.flow(fact.reason) })
  }
}
