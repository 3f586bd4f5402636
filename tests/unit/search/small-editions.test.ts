import { expect, test } from 'vitest'
import { exchange, searchIn } from './searching.ts'

const talk = {
  'exchanges/01-come.mdx': exchange(
    1,
    'When did you come here?',
    'In the spring. The river was high.',
  ),
  'exchanges/02-stay.mdx': exchange(
    2,
    'And why did you stay?',
    'Because nobody asked me to leave.',
  ),
}
const harbour = '---\nlabel: Harbour\nkind: place\n---\n\nWhere ships lie beside a river.\n'

test('an edition of nothing but its exchanges is searched', async () => {
  const search = await searchIn(talk)
  expect(await search('river')).toMatchObject({
    interview: ['1.A1: The [river] was high.'],
    apparatus: [],
  })
  expect((await search('rivers')).interview).toEqual(['1.A1: The [river] was high.'])
  for (const nothing of ['mountain', '“the mountain”', '河', '*', '1.A9'])
    expect((await search(nothing)).interview, nothing).toEqual([])
})

test('an edition of one paragraph is searched', async () => {
  const introduction = '---\nnumber: 0\ntitle: Introduction\n---\n\nThe river was high.\n'
  const search = await searchIn({ 'exchanges/00-introduction.mdx': introduction })
  expect((await search('river')).interview).toEqual(['0.P1: The [river] was high.'])
})

test('an edition with nothing but a glossary beside its exchanges is searched', async () => {
  const search = await searchIn({ ...talk, 'glossary/harbour.md': harbour })
  const { interview, apparatus } = await search('river')
  expect(interview).toEqual(['1.A1: The [river] was high.'])
  expect(apparatus).toEqual(['Harbour: Where ships lie beside a [river].'])
})
