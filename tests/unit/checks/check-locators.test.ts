import { expect, test } from 'vitest'
import { reportOf } from './report-of.ts'
import { smallEdition } from './small-edition.ts'

const spring = 'glossary/spring.md'

test.each([
  [
    'a quotation without one',
    'It is :cite[“cold”]{#anna-2018}.',
    [`${spring}:7:7 missing-locator`],
  ],
  ['a quotation with one', 'It is :cite[“cold”]{#anna-2018 locator="p. 3"}.', []],
  [
    'a citation beside a quotation',
    '“Cold”, :cite[she wrote]{#anna-2018}.',
    [`${spring}:7:9 missing-locator`],
  ],
  ['no quotation', 'It is cold, :cite[she wrote]{#anna-2018}.', []],
  [
    'a quotation in another sentence',
    '“Cold”, some say. It was, :cite[she wrote]{#anna-2018}.',
    [],
  ],
])('%s', async (_, body, report) => {
  const edition = await smallEdition()
  await edition.edit('bibliography.json', '"type": "book"', '"type": "book", "located-by": "page"')
  await edition.edit(spring, 'The season :cite[after winter]{#anna-2018}.', body)
  expect(await reportOf(edition)).toEqual(report)
})

test('a work whose pages nobody has seen needs none', async () => {
  const edition = await smallEdition()
  await edition.edit(spring, 'after winter', '“after winter”')
  expect(await reportOf(edition)).toEqual([])
})
