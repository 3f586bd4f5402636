import { expect, test } from 'vitest'
import { similarPages } from '#search/similar-pages.ts'

const pages = [
  ['/exchanges/the-first-question/', '1. The first question'],
  ['/exchanges/trade-and-war/', '2. Trade and war'],
  ['/glossary/kuomintang/', 'Kuomintang'],
  ['/about/', 'About this edition'],
] as const

test.each([
  ['/exchanges/the-first-qestion/', '/exchanges/the-first-question/'],
  ['/exchanges/2/', '/exchanges/trade-and-war/'],
  ['/glossary/kuomintan', '/glossary/kuomintang/'],
  ['/war.html', '/exchanges/trade-and-war/'],
  ['/abuot/', '/about/'],
])('%s is similar to %s', (path, similar) => {
  expect(similarPages(path, pages)[0]?.[0]).toBe(similar)
})

test('a path that is like no page has no similar pages', () => {
  expect(similarPages('/zzzzzzzzz/', pages)).toEqual([])
  expect(similarPages('/', pages)).toEqual([])
})
