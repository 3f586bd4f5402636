import { expect, test } from 'vitest'
import { locatorIn, readLocator } from '#citations/read-locator.ts'

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
  ['S. 25', 'page', '25'],
  ['S. 3–18', 'page', '3–18'],
  ['Kap. 2', 'chapter', '2'],
  ['Bd. 1', 'volume', '1'],
  ['Nr. 3', 'issue', '3'],
  ['Art. 30.4', 'article', '30.4'],
  ['Abs. 7', 'paragraph', '7'],
  ['Anm. 12', 'note', '12'],
  ['с. 25', 'page', '25'],
  ['С. 3–18', 'page', '3–18'],
  ['гл. 2', 'chapter', '2'],
  ['т. 1', 'volume', '1'],
  ['№ 3', 'issue', '3'],
  ['ст. 30.4', 'article', '30.4'],
  ['примеч. 12', 'note', '12'],
  ['第25页', 'page', '25'],
  ['第 3—18 页', 'page', '3—18'],
  ['25页', 'page', '25'],
  ['第七章', 'chapter', '七'],
  ['第2卷', 'volume', '2'],
  ['注12', 'note', '12'],
  ['ص 25', 'page', '25'],
  ['ص. ٢٥', 'page', '٢٥'],
  ['ص ص 3–5', 'page', '3–5'],
  ['ف 2', 'chapter', '2'],
  ['مج 1', 'volume', '1'],
  ['ح 12', 'note', '12'],
])('%s is a locator', (written, label, value) => {
  expect(readLocator(written)).toMatchObject({ label, value })
})

test.each([
  '25',
  '',
  'p.',
  'p. ',
  'page 25',
  'somewhere',
  'p. the first',
  'q. 3',
  'pp. 3–',
  'с.',
  '第页',
  '章7',
  'ص',
])('“%s” is none', (written) => {
  expect(readLocator(written)).toBeUndefined()
})

test.each([
  ['p. 25', 'en', 'p. 25'],
  ['pp. 3–18', 'zh-Hans', '第3–18页'],
  ['ch. 4', 'zh', '第4章'],
  ['art. 30.4', 'ru', 'ст. 30.4'],
  ['pp. 3–18', 'de', 'S. 3–18'],
  ['p. 25', 'ar', 'ص 25'],
  ['с. 25', 'ru', 'с. 25'],
  ['S. 25', 'ru', 'S. 25'],
  ['p. 25', 'fr', 'p. 25'],
  ['page 25', 'ru', 'page 25'],
])('%s in %s is %s', (written, language, printed) => {
  expect(locatorIn(written, language)).toBe(printed)
})
