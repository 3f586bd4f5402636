import { expect, test } from 'vitest'
import { rangesIn } from '#search/text-directives.ts'
import { exchange, searchIn } from './searching.ts'

/** Each query with the words that it finds, as they are written in the text. */
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

test('words are found in any form of their characters, and shown as they are written', async () => {
  const words = [...new Set(queries.map(([, found]) => found))].join(', ')
  const content = `Words: ${words.replace('eﬃcient, eﬃcient oﬃce', 'eﬃcient oﬃce')}.`
  const search = await searchIn({ 'exchanges/01-one.mdx': exchange(1, 'What?', content) })
  for (const [query, found] of queries) {
    const { interview, fragments } = await search(query)
    expect.soft(interview.join(), query).toContain(`[${found}]`)
    const [range] = rangesIn(content, fragments[0] ?? '')
    expect.soft(content.slice(range?.start, range?.end), query).toBe(found)
  }
})
