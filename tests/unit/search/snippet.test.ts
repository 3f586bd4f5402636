import { fragmentFor } from '#search/text-fragment.ts'
import { expect, test } from 'vitest'
import { snippetOf as hitInRanges, usesOf } from '#search/snippet.ts'
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
  expect(fragmentFor(content, hit.marked)).toBe(
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
  const text = 'So-called x-y, z&w here'
  expect(fragmentFor(text, hitIn(text, [1]).marked)).toBe(
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

/** The ranges of words in a text, in the order in which they are given. */
function rangesOf(text: string, ...words: string[]) {
  let from = 0
  return words.map((word) => {
    const start = text.indexOf(word, from)
    from = start + word.length
    return { start, end: from }
  })
}
const snippet = (text: string, words: string[], maxLength?: number) =>
  shown(hitInRanges(text, rangesOf(text, ...words), maxLength))

test('the neighbour of a sentence is shown where the words are at its edge', () => {
  const text =
    'The talks lasted for a week. Kyoto was never mentioned by any of those who came. It rained. All of them wished to see Kyoto. Nobody did.'
  expect(snippet(text, ['Kyoto'])).toBe(
    'The talks lasted for a week. [Kyoto] was never mentioned by any of those who came.',
  )
  expect(snippet(text, ['see Kyoto'])).toBe('All of them wished to [see Kyoto]. Nobody did.')
  expect(snippet(text, ['mentioned'])).toBe('Kyoto was never [mentioned] by any of those who came.')
})

test('a neighbour that is too long is cut between words', () => {
  const long = `${'word '.repeat(60)}end.`
  expect(snippet(`${long} Kyoto was never mentioned by anybody.`, ['Kyoto'], 100)).toMatch(
    /^… (?:word )+end\. \[Kyoto\] was never mentioned by anybody\.$/,
  )
  const after = snippet(`It was never mentioned, not even Kyoto. ${long}`, ['Kyoto'], 100)
  expect(after).toMatch(/^It was never mentioned, not even \[Kyoto\]\. (?:word )+word …$/)
  expect(after.length).toBeLessThanOrEqual(100 + '[] …'.length)
  // There is no room for a neighbour worth reading.
  const first = `Kyoto ${'word '.repeat(14)}end.`
  expect(snippet(`It rained. ${first}`, ['Kyoto'], 100)).toBe(first.replace('Kyoto', '[Kyoto]'))
})

test('no cut is inside a match', () => {
  const text = `${'word '.repeat(40)}peace treaty ${'word '.repeat(9)}peace treaty ${'word '.repeat(40)}`
  for (let maxLength = 60; maxLength < 120; maxLength++) {
    const words = snippet(text, ['peace treaty', 'peace treaty'], maxLength)
    expect(words).toContain('[peace treaty]')
    expect(words.replaceAll('[peace treaty]', '')).not.toMatch(/peace|treaty/)
    expect(words.replace(/^… | …$/g, '').replace(/[[\]]/g, '').length).toBeLessThanOrEqual(
      maxLength,
    )
  }
})

test('a match that is longer than a snippet is shown from its beginning', () => {
  const quotation = 'word '.repeat(80).trim()
  expect(snippet(`It said ${quotation} and no more.`, [quotation])).toMatch(
    /^… \[word (?:word )+word\] …$/,
  )
})

test('a phrase is one use, words apart are several', () => {
  const text = 'A peace treaty, and peace; no treaty. Peace, “treaty”.'
  const all = ['peace', 'treaty', 'peace', 'treaty', 'Peace', 'treaty']
  expect(
    usesOf(text, rangesOf(text, ...all)).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['peace treaty', 'peace', 'treaty', 'Peace', 'treaty'])
})

test('short words alone are no matches, unless there are no others', () => {
  const matches = (text: string, words: readonly string[]) => {
    const locations = text.split(' ').flatMap((word, at) => (words.includes(word) ? [at] : []))
    const { ranges } = readPassages(text, locations)[0]!
    return ranges.map(({ start, end }) => text.slice(start, end))
  }
  expect(matches('The end of it and of all', ['end', 'of'])).toEqual(['end of'])
  expect(matches('who and when', ['who', 'when'])).toEqual(['when'])
  expect(matches('who and all', ['who'])).toEqual(['who'])
  expect(matches('an end', ['end'])).toEqual(['end'])
  // Neither does a capital letter make a word a longer one.
  expect(matches('War or no war and War', ['War', 'war'])).toEqual(['War', 'war', 'War'])
})

test('a match over the end of a sentence is not divided', () => {
  const text = 'It rained. They went to Kyoto. Nobody knew. It was late.'
  expect(snippet(text, ['went to Kyoto. Nobody knew'])).toContain('[went to Kyoto. Nobody knew]')
})
