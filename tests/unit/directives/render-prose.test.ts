import { expect, test } from 'vitest'
import { checkProse } from '#directives/check-prose.ts'
import { parseProse } from '#directives/parse.ts'
import { reporter } from '#directives/report.ts'
import { renderProse } from '#directives/render-prose.ts'
import type { Issue } from '#model/issue.ts'

const html = (source: string) =>
  renderProse(parseProse(source).children, (name, key) => `/${name}/${key}`)

test('terms and citations are links', () => {
  expect(html('A :term[word]{#w} and :cite[a *book*]{#b}.')).toBe(
    '<p>A <a href="/term/w">word</a> and <a href="/cite/b">a <em>book</em></a>.</p>',
  )
})

test('words in another script say their language, also within a link', () => {
  expect(html('In Chinese, 和而不同; :cite[Одиночество]{#s} & more.')).toBe(
    '<p>In Chinese, <span lang="zh">和而不同</span>; <a href="/cite/s"><span lang="ru">Одиночество</span></a> &#x26; more.</p>',
  )
})

test('each link inside a link is refused once', () => {
  const placesIn = (source: string) => {
    const issues: Issue[] = []
    checkProse(parseProse(source).children, reporter('/edition/glossary/a.md', issues))
    return issues.map(({ rule, position }) =>
      position.type === 'at' ? `${rule} ${position.column}` : rule,
    )
  }
  expect(
    placesIn('A :term[word]{#w} and :cite[a *book*]{#b}, [there](https://example.org).'),
  ).toEqual([])
  expect(placesIn(':cite[a :term[word]{#w} of it]{#b}')).toEqual(['not-prose 9'])
  expect(placesIn(':cite[*a :term[:term[word]{#w}]{#w}*]{#b}')).toEqual([
    'not-prose 10',
    'not-prose 16',
  ])
  expect(placesIn(':term[[word](https://example.org)]{#w}')).toEqual(['not-prose 7'])
  expect(placesIn('[a :term[word]{#w}](https://example.org)')).toEqual(['not-prose 4'])
})

test('a reference to a paragraph becomes a link, except in a link and where no paragraph has it', () => {
  const html = renderProse(
    parseProse('See 5.A3–A4, 5.A9, 15.A3x and :term[9.A1]{#nine}.').children,
    () => '/nine',
    (reference) => (reference === '5.A9' ? undefined : `/${reference}`),
  )
  expect(html).toBe(
    '<p>See <a href="/5.A3">5.A3</a>–A4, 5.A9, 15.A3x and <a href="/nine">9.A1</a>.</p>',
  )
})
