import { expect, test } from 'vitest'
import { libraryFeed } from '#exports/library/feed.ts'
import { libraryLlms } from '#exports/library/llms.ts'
import { libraryRobots } from '#exports/library/robots.ts'
import { libraryPagesSitemap, librarySitemap } from '#exports/library/sitemap.ts'
import { entryOf, interviewOf, libraryOf, speakerOf } from '../../library/small-library.ts'

const site = new URL('https://example.org/lib/')
const library = libraryOf(
  [
    interviewOf('draft', { isDraft: true }),
    interviewOf('new', {
      title: 'Glocken & Zeit',
      description: 'About bells.',
      language: 'de',
      changed: '2026-01-05',
    }),
    interviewOf('old', {
      speakers: [speakerOf('Ann Berg')],
      entries: [entryOf('berg', { kind: 'person', label: 'Ann Berg' }), entryOf('tin')],
      changed: '2026-02-03',
    }),
    interviewOf('undated', { changed: undefined }),
  ],
  { description: 'Interviews about bells.' },
)

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>https:\/\/example\.org\/lib(.*?)<\/loc>/g)].map(([, path]) => path)

test('the sitemap leads to that of each published edition, and to that of the library’s own pages', () => {
  const map = librarySitemap({ library, site })
  expect(locations(map)).toEqual([
    '/library-sitemap.xml',
    '/new/sitemap.xml',
    '/old/sitemap.xml',
    '/undated/sitemap.xml',
  ])
  expect(map).toContain('/new/sitemap.xml</loc><lastmod>2026-01-05</lastmod>')
  expect(map).toContain('/undated/sitemap.xml</loc></sitemap>')
})

test('of its own pages, it lists those with words of their own', () => {
  expect(locations(libraryPagesSitemap({ library, site }))).toEqual([
    '/',
    '/people/',
    '/people/ann-berg/',
    '/dates/',
    '/entries/',
    '/entries/tin/',
  ])
})

test('the feed has the published interviews with a date, the last change first', () => {
  const feed = libraryFeed({ library, site })!
  const ids = [...feed.matchAll(/<entry>\s*<id>(.*?)<\/id>/g)].map(([, id]) => id)
  expect(ids).toEqual(['https://example.org/lib/old/', 'https://example.org/lib/new/'])
  expect(feed).toContain('<updated>2026-02-03T00:00:00Z</updated>')
  expect(feed).toContain('<title xml:lang="de">Glocken &#x26; Zeit</title>')
  expect(feed).toContain('<summary type="text">About bells.</summary>')
})

test('a library of drafts has no feed', () => {
  expect(
    libraryFeed({ library: libraryOf([interviewOf('draft', { isDraft: true })]), site }),
  ).toBeUndefined()
})

test('crawlers may read everything, and are shown the sitemap if there is one', () => {
  expect(libraryRobots(site)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/lib/sitemap.xml\n',
  )
  expect(libraryRobots(undefined)).toBe('User-agent: *\nAllow: /\n')
})

test('llms.txt leads to that of each interview, and to the lists that there are', () => {
  const text = libraryLlms(library, undefined)
  expect(text).toMatch(/^# The Library\n\n> Interviews about bells\.\n/)
  expect(text).toContain('- [Glocken & Zeit](./new/llms.txt): About bells.\n')
  expect(text).toContain('- [A Talk (old)](./old/llms.txt)\n')
  expect(text).toContain('- [People](./people/)\n')
  expect(text).not.toContain('subjects')
  expect(libraryLlms(library, site)).toContain('(https://example.org/lib/new/llms.txt)')
})
