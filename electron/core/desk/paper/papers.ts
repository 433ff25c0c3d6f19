import { AppError } from '../../../contract/errors.ts'
import type { MadePaper, PaperPageCalls } from '../../../contract/desk/paper-calls.ts'
import type { PaperContent } from '../../../contract/desk/paper-content.ts'
import type { PaperOutcome } from '../../../contract/desk/paper-outcome.ts'
import type { FromCore } from '../../../contract/lifecycle.ts'
import type { Log } from '../../log.ts'
import { isLandscape, sizeOf } from './paper-size.ts'

//   desk ──make──▶ papers ──`paper`──▶ main ──opens──▶ page ──paperContent──▶ papers (that one, once)
//                     ▲                  ▲               └────paperReady────▶ papers ──`paper-ready`──▶ main
//                     └───`paper-made`───┘ prints, writes, answers

/** A paper on its way: what it says until its page has fetched it, and who waits for it. */
type Job = {
  readonly kind: PaperContent['kind']
  content: PaperContent | null
  settle(outcome: PaperOutcome): void
  fail(error: AppError): void
}

/** The papers of all desks of a house. */
export type Papers = ReturnType<typeof createPapers>

export function createPapers(needs: {
  readonly newId: () => string
  readonly log: Log
  readonly tellMain: (message: FromCore) => void
}) {
  const { newId, log, tellMain } = needs
  const jobs = new Map<string, Job>()
  const jobOf = (paperId: string): Job => {
    const job = jobs.get(paperId)
    if (job === undefined) throw new AppError('not-found', 'there is no such paper')
    return job
  }
  return {
    /** Has a paper drawn and kept or printed. Rejects with `unavailable` when the house is closed before it is done. */
    async make(content: PaperContent, to: 'file' | 'printer', fileName: string): Promise<MadePaper> {
      const paperId = newId()
      const { promise, resolve, reject } = Promise.withResolvers<PaperOutcome>()
      jobs.set(paperId, { kind: content.kind, content, settle: resolve, fail: reject })
      const { language } = content
      tellMain({
        type: 'paper',
        order: { paperId, size: sizeOf(content), isLandscape: isLandscape(content), to, fileName, language },
      })
      return { paperId, outcome: await promise }
    },
    /** What became of a paper, as main tells. One that nobody waits for any more is passed over. */
    made(paperId: string, outcome: PaperOutcome): void {
      jobs.get(paperId)?.settle(outcome)
      jobs.delete(paperId)
    },
    /** What the page of a paper may ask: the content of that paper, the first time only. */
    pageCalls: {
      paperContent: ({ paperId }) => {
        const job = jobOf(paperId)
        const { content } = job
        if (content === null) throw new AppError('not-found', 'this paper was fetched already')
        job.content = null
        return content
      },
      paperReady: ({ paperId, isWhole }) => {
        const { kind } = jobOf(paperId)
        if (!isWhole) log('paper reaches out', { kind })
        tellMain({ type: 'paper-ready', paperId })
      },
    } satisfies PaperPageCalls,
    [Symbol.dispose](): void {
      for (const job of jobs.values()) job.fail(new AppError('unavailable', 'the house is closed'))
      jobs.clear()
    },
  }
}
