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

test('an edition with only exchanges can be searched', async () => {
  const search = await searchIn(talk)
  expect(await search('river')).toMatchObject({
    interview: ['1.A1: In the spring. The [river] was high.'],
    apparatus: [],
  })
  expect((await search('rivers')).interview).toEqual(['1.A1: In the spring. The [river] was high.'])
  for (const nothing of ['mountain', '“the mountain”', '河', '*', '1.A9'])
    expect((await search(nothing)).interview, nothing).toEqual([])
})

test('an edition of one paragraph can be searched', async () => {
  const introduction = '---\nnumber: 0\ntitle: Introduction\n---\n\nThe river was high.\n'
  const search = await searchIn({ 'exchanges/00-introduction.mdx': introduction })
  expect((await search('river')).interview).toEqual(['0.P1: The [river] was high.'])
})

test('an edition with only exchanges and a glossary can be searched', async () => {
  const search = await searchIn({ ...talk, 'glossary/harbour.md': harbour })
  const { interview, apparatus } = await search('river')
  expect(interview).toEqual(['1.A1: In the spring. The [river] was high.'])
  expect(apparatus).toEqual(['Harbour: Where ships lie beside a [river].'])
})

const propertyNames = [
  'constructor',
  'constructors',
  '__proto__',
  'toString',
  'valueOf',
  'hasOwnProperty',
]

test('names of properties of every object are words like any other', async () => {
  const search = await searchIn({ ...talk, 'glossary/harbour.md': harbour })
  for (const query of propertyNames)
    expect(await search(query), query).toMatchObject({ interview: [], apparatus: [] })
})

test('speakers, topics, entries and notes may be named after properties of every object', async () => {
  const search = await searchIn({
    'edition.yaml': `title: A Talk
speakers:
  - { key: constructor, name: Ida, label: Ida, role: interviewer }
  - { key: prototype, name: Oskar, label: Oskar, role: respondent }
`,
    'topics.yaml': 'constructor: { label: Constructor }\nharbours: { label: Harbours }\n',
    'exchanges/01-constructor.mdx': exchange(
      1,
      'What is a :term[constructor]{#constructor}?',
      'A :note[valueOf]{#constructor} of __proto__ or toString.\n:::\n\n:::note{#constructor kind=slip}\nIt hasOwnProperty.',
    ).replace('title:', 'topics: [constructor]\ntitle:'),
    'exchanges/02-prototype.mdx': exchange(2, 'Why?', 'It has a river.').replace(
      'title:',
      'topics: [harbours]\ntitle:',
    ),
    'glossary/constructor.md': harbour.replace('Harbour', 'constructor'),
  })
  const { interview, answer } = await search('constructor')
  expect(interview).toEqual(['1.Q1: What is a [constructor]?'])
  expect(answer?.terms.map(({ key }) => key)).toEqual(['constructor'])
  expect(answer?.counts).toMatchObject({ speaker: { constructor: 1 }, topic: { constructor: 1 } })
  for (const query of propertyNames) {
    const { interview, apparatus } = await search(query)
    expect(interview.length + apparatus.length, query).toBeGreaterThan(0)
  }
  // Topics that are not found have no count: inherited properties such as `constructor` are not counts.
  const { answer: rivers } = await search('river')
  const topics = rivers?.counts?.['topic'] ?? {}
  for (const count of Object.values(topics)) expect(count).toBeTypeOf('number')
  expect(topics['harbours']).toBe(1)
})

test('the words of a question count only if there are no others', async () => {
  const search = await searchIn({
    'exchanges/01-come.mdx': exchange(1, 'And who said so?', 'The one who said it said it twice.'),
    'exchanges/02-stay.mdx': exchange(2, 'Why?', 'Because of the river.'),
  })
  expect((await search('who said rivers')).interview).toEqual(['2.A1: Because of the [river].'])
  expect((await search('why said')).interview).not.toEqual([])
})
