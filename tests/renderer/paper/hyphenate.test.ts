import { describe, expect, test } from 'vitest'
import { hyphenate, SOFT_HYPHEN } from '../../../renderer/paper/hyphenate.ts'

const seen = (word: string, language: 'nl' | 'en'): string => hyphenate(word, language).replaceAll(SOFT_HYPHEN, '-')

describe('Dutch words', () => {
  test.each([
    ['muziektelefoon', 'mu-ziek-te-le-foon'],
    ['muziektherapeut', 'mu-ziek-the-ra-peut'],
    ['verzorgende', 'ver-zor-gende'],
    ['huiskamer', 'huis-ka-mer'],
    ['luidspreker', 'luid-spre-ker'],
    ['gehoorapparaat', 'ge-hoor-ap-pa-raat'],
    ['achternaam', 'ach-ter-naam'],
    ['bijzonder', 'bij-zon-der'],
  ])('%s is broken as %s', (word, broken) => {
    expect(seen(word, 'nl')).toBe(broken)
  })

  test.each([
    ['coördinator', 'coör-di-na-tor'],
    ['geïnteresseerd', 'geïn-te-res-seerd'],
    ['ideeën', 'ideeën'],
    ['zeeëend', 'zeeëend'],
  ])('%s is never broken before its trema, which would have to go: %s', (word, broken) => {
    expect(seen(word, 'nl')).toBe(broken)
  })

  test('a diminutive is not broken where its doubled vowel would have to go', () => {
    expect(seen('autootje', 'nl')).toBe('au-tootje')
    expect(seen('omaatje', 'nl')).toBe('omaatje')
  })
})

describe('English words', () => {
  test.each([
    ['conversation', 'con-ver-sa-tion'],
    ['recovery', 're-cov-ery'],
    ['loudspeaker', 'loud-speaker'],
    ['passphrase', 'pass-phrase'],
    ['caregiver', 'care-giver'],
  ])('%s is broken as %s', (word, broken) => {
    expect(seen(word, 'en')).toBe(broken)
  })
})

test('names stay whole, and so do words that begin like one', () => {
  expect(seen('Middelburg en Wilhelmina zongen zacht', 'nl')).toBe('Middelburg en Wilhelmina zon-gen zacht')
  expect(seen('muziek', 'nl')).toBe('mu-ziek')
})

test('without its soft hyphens a text is what it was', () => {
  const text = 'Zing de eerste regel en wacht. ‘Nog even zo’, zei ze: 茉莉花, شمس, 0118-123456.'
  expect(hyphenate(text, 'nl').replaceAll(SOFT_HYPHEN, '')).toBe(text)
})
