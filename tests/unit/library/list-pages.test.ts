import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { grouped, jumpsTo } from '#library/grouped.ts'
import { continuesList, linkedNumbers, listRoutes, pagesOf } from '#library/list-pages.ts'

describe('pages of a list', () => {
  test('a list that fits has one page, and so has an empty one', () => {
    expect(pagesOf(['a', 'b'], 2, '/people/')).toEqual([
      { number: 1, last: 1, path: '/people/', items: ['a', 'b'] },
    ])
    expect(pagesOf([], 2, '/people/')).toEqual([
      { number: 1, last: 1, path: '/people/', items: [] },
    ])
  })

  test('the first page has the address of the list, the others are below it', () => {
    const pages = pagesOf(['a', 'b', 'c'], 2, '/people/')
    expect(pages.map(({ path }) => path)).toEqual(['/people/', '/people/page/2/'])
    expect(listRoutes(pages, { slug: 'x' }).map(({ params }) => params)).toEqual([
      { slug: 'x', page: undefined },
      { slug: 'x', page: 'page/2' },
    ])
    expect(pages.map(({ path }) => continuesList(path))).toEqual([false, true])
    // Somebody may be called that.
    expect(continuesList('/people/page/')).toBe(false)
  })

  test('no item is lost, and none comes twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const pages = pagesOf(items, size, '/')
        expect(pages.flatMap((page) => page.items)).toEqual(items)
        expect(pages.every((page) => page.items.length <= size && page.last === pages.length)).toBe(
          true,
        )
        expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
      }),
    )
  })

  test('a page links to the first, the last and its neighbours', () => {
    expect(linkedNumbers({ number: 1, last: 3 })).toEqual([1, 2, 3])
    expect(linkedNumbers({ number: 9, last: 20 })).toEqual([
      1,
      undefined,
      ...[7, 8, 9, 10, 11],
      undefined,
      20,
    ])
    // A gap of one page is that page.
    expect(linkedNumbers({ number: 5, last: 9 })).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('its own number is among them, and they are in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(59), (last, before) => {
        const number = Math.max(1, last - before)
        const numbers = linkedNumbers({ number, last }).filter((one) => one !== undefined)
        expect(numbers).toContain(number)
        expect(numbers[0]).toBe(1)
        expect(numbers.at(-1)).toBe(last)
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
      }),
    )
  })
})

test('a group that goes on on the next page is reached where it begins', () => {
  const pages = pagesOf(['ant', 'ape', 'auk', 'bee', 'cat'], 2, '/entries/')
  const letterOf = (name: string) => name.charAt(0)
  expect(grouped(pages[1]!.items, letterOf)).toEqual([
    { key: 'a', items: ['auk'] },
    { key: 'b', items: ['bee'] },
  ])
  expect(jumpsTo(pages, letterOf, (letter) => `letter-${letter}`)).toEqual([
    { key: 'a', path: '/entries/#letter-a' },
    { key: 'b', path: '/entries/page/2/#letter-b' },
    { key: 'c', path: '/entries/page/3/#letter-c' },
  ])
})
