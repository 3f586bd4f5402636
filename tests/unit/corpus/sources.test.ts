import { expect, test } from 'vitest'
import { sourcesOf } from '#corpus/sources.ts'
import { parseProse } from '#directives/parse.ts'
import type { Work } from '#model/work.ts'

const worksOf = (...works: Work[]) => new Map(works.map((work) => [work.id, work]))

const works = worksOf(
  { id: 'comment', type: 'book', title: 'Comment', primary: false },
  { id: 'treaty', type: 'treaty', title: 'Treaty', primary: true },
  { id: 'unranked', type: 'book', title: 'Unranked' },
  { id: 'speech', type: 'speech', title: 'Speech', primary: true },
)

const idsOf = (sources: string[], text = '') =>
  sourcesOf({ works }, { sources, body: parseProse(text).children }).map(({ id }) => id)

test('primary sources come before others, each in the order given', () => {
  expect(idsOf(['unranked', 'comment', 'treaty', 'speech'])).toEqual([
    'treaty',
    'speech',
    'unranked',
    'comment',
  ])
})

test('works that the text cites are sources too, each once', () => {
  const text = 'So :cite[the treaty]{#treaty} says, and :cite[the comment]{#comment}.'
  expect(idsOf(['comment'], text)).toEqual(['treaty', 'comment'])
  expect(idsOf(['unknown'], text)).toEqual(['treaty', 'comment'])
})
