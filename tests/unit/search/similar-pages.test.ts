import { expect, test } from 'vitest'
import { similarPages, wordsOfPath } from '#search/similar-pages.ts'

const pages = [
  ['/exchanges/introduction/', 'Introduction'],
  ['/exchanges/the-first-question/', '1. The first question'],
  ['/exchanges/trade-and-war/', '2. Trade and war'],
  ['/exchanges/borders-of-the-river/', '3. The borders of the river'],
  ['/glossary/kuomintang/', 'Kuomintang'],
  ['/glossary/containment/', 'Containment'],
  ['/glossary/korean-peninsula/', 'Korean Peninsula'],
  ['/glossary/asean/', 'Association of Southeast Asian Nations (ASEAN)'],
  ['/glossary/northern-question/', 'The Northern question'],
  ['/glossary/league/', 'The League'],
  ['/read/', 'Whole text'],
  ['/notes/', 'Notes'],
  ['/about/', 'About and rights'],
] as const

test.each([
  // typos and lost letters
  ['/exchanges/the-first-qestion/', '/exchanges/the-first-question/'],
  ['/exchanges/the-frist-questoin/', '/exchanges/the-first-question/'],
  ['/glossary/kuomintan', '/glossary/kuomintang/'],
  ['/glossary/kuo', undefined],
  ['/abuot/', '/about/'],
  ['/note', '/notes/'],
  // a part is missing, or in another order
  ['/war.html', '/exchanges/trade-and-war/'],
  ['/exchanges/borders-river/', '/exchanges/borders-of-the-river/'],
  ['/exchanges/river-bordres/', '/exchanges/borders-of-the-river/'],
  ['/peninsula/', '/glossary/korean-peninsula/'],
  ['/glossary/southeast-asian-nations/', '/glossary/asean/'],
  // numbers
  ['/exchanges/2/', '/exchanges/trade-and-war/'],
  ['/02-trade/', '/exchanges/trade-and-war/'],
  ['/3.a2', '/exchanges/borders-of-the-river/'],
  ['/4/', '/exchanges/borders-of-the-river/'],
  ['/2018/', undefined],
  ['/2018-report/', undefined],
  // nothing like them
  ['/nonexistent/', undefined],
  ['/team/', undefined],
  ['/node/', undefined],
  ['/home/', undefined],
  ['/wp-login.php', undefined],
  ['/the-thing/', undefined],
  ['/the/', undefined],
  ['/zzzzzzzzz/', undefined],
  ['/', undefined],
])('for %s the first suggestion is %s', (path, similar) => {
  expect(similarPages(path, pages)[0]?.[0]).toBe(similar)
})

test.each([
  ['/exchanges/border-cooperation.html', 'border cooperation'],
  ['/glossary/g2/', 'g2'],
  ['/15/', ''],
  ['/', ''],
])('the words of %s to search for are “%s”', (path, words) => {
  expect(wordsOfPath(path)).toBe(words)
})
