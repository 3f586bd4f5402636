import { expect, test } from 'vitest'
import { snippetOf as hitInRanges } from '#search/snippet.ts'
import { readPassages } from '#search/passages.ts'

/** The snippet of a text with matches at some word indexes. */
const hitIn = (content: string, locations: number[]) =>
  hitInRanges(content, readPassages(content, locations)[0]!.ranges)

const content =
  'It begins here. If by “theory,” you mean multipolarity or bipolarity, this is not a theory, but reality. It ends.'
const at = (...words: string[]) =>
  words.map((word) => content.split(/\s+/).findIndex((one) => one.includes(word)))
const shown = (hit: ReturnType<typeof hitInRanges>) =>
  hit.pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test('a snippet is the sentence with the match', () => {
  expect(shown(hitIn(content, at('multipolarity')))).toBe(
    'If by “theory,” you mean [multipolarity] or bipolarity, this is not a theory, but reality.',
  )
})

test('punctuation around a word is not marked', () => {
  expect(shown(hitIn(content, at('“theory')))).toContain('“[theory],”')
})

test('adjacent words are one range, in the mark and in the link', () => {
  const hit = hitIn(content, at('mean', 'multipolarity'))
  expect(shown(hit)).toContain('[mean multipolarity]')
  expect(hit.fragment).toBe(
    ':~:text=by%20%E2%80%9Ctheory%2C%E2%80%9D%20you-,mean%20multipolarity,-or%20bipolarity%2C%20this',
  )
})

test('the sentence with the most matches is shown', () => {
  expect(shown(hitIn(content, at('begins', 'bipolarity', 'reality')))).toContain('[bipolarity]')
})

test('a long word counts more than short ones', () => {
  const text = 'Some, who said so, left. The rest spoke of multipolarity.'
  const words = text.split(' ')
  const locations = ['who', 'said', 'multipolarity.'].map((word) => words.indexOf(word))
  expect(shown(hitIn(text, locations))).toBe('The rest spoke of [multipolarity].')
})

test('of a long sentence the part around the first match is shown', () => {
  const long = `${'before '.repeat(100)}here ${'after '.repeat(100)}`.trim()
  const hit = shown(hitIn(long, [100]))
  expect(hit).toMatch(/^… before .*\[here\].* after …$/)
  expect(hit.length).toBeLessThan(330)
})

test('characters with a meaning in an address are encoded', () => {
  expect(hitIn('So-called x-y, z&w here', [1]).fragment).toBe(
    ':~:text=So%2Dcalled-,x%2Dy,-%2C%20z%26w%20here',
  )
})

test('a text without matches is shown from its beginning', () => {
  expect(shown(hitIn('Short.', []))).toBe('Short.')
})

test('an initial does not end a sentence', () => {
  const text = 'It rains. As A. S. Marsh once wrote, nothing lasts. It stops.'
  const words = text.split(' ')
  expect(shown(hitInRanges(text, readPassages(text, [words.indexOf('wrote,')])[0]!.ranges))).toBe(
    'As A. S. Marsh once [wrote], nothing lasts.',
  )
})
