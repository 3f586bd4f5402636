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
])('%s is near to %s', (asked, meant) => {
  expect(similarPages(asked, pages)[0]?.[0]).toBe(meant)
})

test('an address that is like no page is near to none', () => {
  expect(similarPages('/zzzzzzzzz/', pages)).toEqual([])
  expect(similarPages('/', pages)).toEqual([])
})
