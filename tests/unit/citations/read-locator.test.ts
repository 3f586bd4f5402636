import { expect, test } from 'vitest'
import { readLocator } from '#citations/read-locator.ts'

test.each([
  ['p. 25', 'page', '25'],
  ['pp. 3–18', 'page', '3–18'],
  ['pp. xii, 25n12', 'page', 'xii, 25n12'],
  ['ch. 2', 'chapter', '2'],
  ['§ 4', 'section', '4'],
  ['§§ 4-6', 'section', '4-6'],
  ['vol. 1', 'volume', '1'],
  ['no. 3', 'issue', '3'],
  ['art. 30.4', 'article', '30.4'],
  ['para. 7', 'paragraph', '7'],
  ['n. 12', 'note', '12'],
])('%s is a locator', (written, label, value) => {
  expect(readLocator(written)).toEqual({ label, value })
})

test.each(['25', '', 'p.', 'p. ', 'page 25', 'somewhere', 'p. the first', 'q. 3', 'pp. 3–'])(
  '“%s” is none',
  (written) => {
    expect(readLocator(written)).toBeUndefined()
  },
)
