import { expect, test } from 'vitest'
import { parseProse } from '#directives/parse.ts'
import { printedLocator } from '#directives/printed-locator.ts'
import { renderProse } from '#directives/render-prose.ts'

test.each([
  ['p. 25', 'She wrote ', ' (p. 25)'],
  ['p. 25', 'It was so (', ', p. 25'],
  ['p. 25', 'It was (and is) so (as ', ', p. 25'],
  ['p. 25', 'It was (and is) so, she ', ' (p. 25)'],
  ['第25页', '她写道', '（第25页）'],
  ['第25页', '据说（', '，第25页'],
  ['ص 25', 'كتبت ', ' (ص 25)'],
  ['ص 25', 'قيل (', '، ص 25'],
])('%s after “%s”', (locator, before, printed) => {
  expect(printedLocator(locator, before)).toBe(printed)
})

test('it follows the link, outside it', () => {
  const { children } = parseProse(
    'In brackets (:cite[Anna]{#anna-2018 locator="p. 2"}), or she :cite[wrote]{#anna-2018 locator="ch. 4"} it.',
  )
  expect(renderProse(children, (name, key) => `/${name}/${key}`)).toBe(
    '<p>In brackets (<a href="/cite/anna-2018">Anna</a>, p. 2), or she <a href="/cite/anna-2018">wrote</a> (ch. 4) it.</p>',
  )
})
