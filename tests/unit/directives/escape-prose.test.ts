import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeProse } from '#directives/escape-prose.ts'
import { placesOf, spokenIn } from '../support.ts'

const answer = (words: string) => `:::answer\n${escapeProse(words)}\n:::\n`

test.each([
  ['plain words stay as they are', '“So: it” said (a, b).', '“So: it” said (a, b).'],
  ['what a mark would begin with', ':note[so]{#a}', '\\:note\\[so]\\{#a}'],
  ['braces and angle brackets', '{a} <b>', '\\{a} \\<b>'],
  ['a word that begins a program', 'import it', '&#x69;mport it'],
  ['characters that crowd together', '{:term[a]{#b},', '\\{\\:term\\[a\\]\\{\\#b\\}\\,'],
  [
    'such characters after a word that begins a program',
    'import {:term[a]{#b},',
    '&#105;mport \\{\\:term\\[a\\]\\{\\#b\\}\\,',
  ],
  ['what begins a list', '1. One', '1\\. One'],
])('%s', (_, words, written) => {
  expect(spokenIn(answer(words))).toEqual([words])
  expect(escapeProse(words)).toBe(written)
})

const piece = fc.oneof(
  fc.constantFrom(...Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')),
  fc.constantFrom(
    ':note[',
    ':term[a]{#b}',
    ':::',
    '::cite',
    '&amp;',
    '<!--',
    'import',
    'export',
    '1.',
  ),
  fc.constantFrom(' ', 'a', 'b1', 'é', '中'),
)

test('whatever words are written, they are read back to the letter', () => {
  const words = fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.join('').trim())
    .filter((text) => text !== '')
  fc.assert(
    fc.property(words, (text) => {
      expect(spokenIn(answer(text))).toEqual([text])
      expect(placesOf(answer(text))).toEqual([])
    }),
    { numRuns: 150 },
  )
})
