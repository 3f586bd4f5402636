import { expect, test } from 'vitest'
import { toXml } from 'xast-util-to-xml'
import { openSearchDescription } from '#search/opensearch-description.ts'

test('a description has a short name and the URL of the search page', () => {
  const xml = toXml(
    openSearchDescription(
      'The New Rapprochement & more',
      'Search the book & more',
      'https://a.b/search/',
      'https://a.b/i.svg',
    ),
  )
  expect(xml).toContain('<ShortName>The New</ShortName>')
  expect(xml).toContain('template="https://a.b/search/?q={searchTerms}"')
  expect(xml).toContain('&#x26; more')
})
