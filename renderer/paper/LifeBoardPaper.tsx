import { useEffect, useMemo, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { LifeBoard } from '../../electron/contract/desk/paper-content.ts'
import { personName } from '../kiosk/person-name.ts'
import { BoardDrawing } from '../workspace/board/BoardPaper.tsx'
import { Page } from './Page.tsx'
import { PageFoot } from './PageFoot.tsx'
import { usePaperWords } from './use-paper-words.ts'

/** A3 within its margins; the board is drawn as wide to high as this leaves room for. */
const BOARD_WIDTH = '396mm'

/** Somebody's board for the wall of their room. In a preview the page asks for the pictures itself. */
export function LifeBoardPaper({ content }: { content: LifeBoard }): ReactNode {
  const { language, who, self, board, at } = content
  const { say, date } = usePaperWords(language)
  const name = personName(who)
  const pictures = usePictures(content.pictures)
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <Page sheet="A3 landscape" look="pp-wall">
        <h1 dir="auto" data-fit={24} data-fit-least={9}>
          {say('board.title', { who: name })}
        </h1>
        <BoardDrawing board={board} self={self} width={BOARD_WIDTH} {...(pictures && { picture: pictures })} />
        <PageFoot language={language} line={`${name} · ${date(at)}`} page={1} pages={1} />
      </Page>
    </I18nProvider>
  )
}

/** Draws the pictures that came with the paper; null where none came. */
function usePictures(pictures: LifeBoard['pictures']): ((file: string) => ReactNode) | null {
  const urls = useMemo(
    () => pictures && new Map(pictures.map(({ file, bytes }) => [file, URL.createObjectURL(toBlob(file, bytes))])),
    [pictures],
  )
  useEffect(
    () => () => {
      for (const url of urls?.values() ?? []) URL.revokeObjectURL(url)
    },
    [urls],
  )
  return urls && ((file) => <img src={urls.get(file)} alt="" />)
}

/** A photo is known by its first bytes; a drawing of the program is text, which is a picture only by its name. */
const toBlob = (file: string, bytes: Uint8Array): Blob =>
  new Blob([new Uint8Array(bytes)], file.endsWith('.svg') ? { type: 'image/svg+xml' } : {})
