import { expect, test } from 'vitest'
import { rangesIn } from '#search/text-fragment.ts'
import { exchange, searchIn } from './searching.ts'

/** Each query with the words of the text that it finds, in the characters that the text has for them. */
const queries: [query: string, found: string][] = [
  ['efficient', 'eﬃcient'],
  ['eﬃcient', 'eﬃcient'],
  ['"efficient office"', 'eﬃcient oﬃce'],
  ['flow', 'ﬂow'],
  ['asean', 'ＡＳＥＡＮ'],
  ['ＡＳＥＡＮ', 'ＡＳＥＡＮ'],
  ['ecole', 'e\u0301cole'],
  ['école', 'e\u0301cole'],
  ['river', 'ri\u00adver'],
  ['harbour', 'har\u200bbour'],
  ['CO2', 'CO₂'],
  ['CO₂', 'CO₂'],
  ['m2', 'm²'],
  ['①', '①'],
  ['½', '½'],
  ['نهر', 'ﻧﻬﺮ'],
  ['ガス', 'ｶﾞｽ'],
  ['O´Brien', 'O´Brien'],
  ['ﷺ', 'ﷺ'],
  ['naïve', 'naïve'],
  ['2018', '٢٠١٨'],
  ['٢٠١٨', '٢٠١٨'],
  ['سلام', 'ســلام'],
  ['108', '१०८'],
]

test('words are found however their characters are written, and keep those of the page', async () => {
  const text = [...new Set(queries.map(([, found]) => found))]
    .join(', ')
    .replace('t, oﬃce', 't oﬃce')
  const paragraph = text.replace('eﬃcient, eﬃcient oﬃce', 'eﬃcient oﬃce')
  const search = await searchIn({
    'exchanges/01-one.mdx': exchange(1, 'What?', `Words: ${paragraph}.`),
  })
  for (const [query, found] of queries) {
    const { interview, fragments } = await search(query)
    expect.soft(interview.join(), query).toContain(`[${found}]`)
    const content = `Words: ${paragraph}.`
    const [range] = rangesIn(content, fragments[0] ?? '')
    expect.soft(content.slice(range?.start, range?.end), query).toBe(found)
  }
})
