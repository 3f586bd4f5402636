import { expect, test } from 'vitest'
import { parseProse } from '#directives/parse.ts'
import { renderProse } from '#directives/render-prose.ts'

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
