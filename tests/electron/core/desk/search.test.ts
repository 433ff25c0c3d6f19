import { expect, onTestFinished, test } from 'vitest'
import { choosePiece } from '../../../../electron/core/desk/library/choose-piece.ts'
import { openDesk, type DeskPage } from '../../../support/open-desk.ts'

async function therapist(): Promise<DeskPage> {
  const desk = await openDesk({
    house: {
      residents: [
        { name: 'De Vries', songs: { '1': 'Daisy Bell', '2': 'De Zilvervloot' } },
        { name: "Van 't Hoff", songs: { '1': 'Waar blanke toppen' } },
      ],
    },
  })
  onTestFinished(() => desk.close())
  return desk.therapist()
}

test('people come before songs in one answer', async () => {
  const { calls } = await therapist()
  expect(await calls.searchAll({ text: 'de' })).toMatchObject([
    { type: 'person', name: 'De Vries' },
    { type: 'song', title: 'De Zilvervloot' },
  ])
})

test.each([
  ['vries', ['De Vries']],
  ['VRIES de', ['De Vries']],
  ['hoff', ["Van 't Hoff"]],
  ['riesling', []],
  ['***', []],
  ['', []],
])('a person is found by %s', async (text, names) => {
  const { calls } = await therapist()
  const hits = await calls.searchAll({ text })
  expect(hits.flatMap((hit) => (hit.type === 'person' ? [hit.name] : []))).toEqual(names)
})

test('the piece of a story that is shown is the one around the word', () => {
  const text = `${'Vroeger thuis op zondag zong iedereen. '.repeat(6)}Dan danste Riek met haar vader op de Donau.`
  const piece = choosePiece(text, 'dón')
  expect(piece).toContain('Donau')
  expect(piece.length).toBeLessThan(100)
  expect(choosePiece('Kort.', 'zee')).toBe('Kort.')
})
