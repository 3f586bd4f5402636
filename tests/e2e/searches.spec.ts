import { expect, type Page, test } from '@playwright/test'
import { readSearches } from '#corpus/read-searches.ts'

const { searches, issues } = await readSearches('content')

test('the table of queries can be read and has at least 60 of them', () => {
  expect(issues).toEqual([])
  expect(searches.queries.length).toBeGreaterThanOrEqual(60)
})

for (const { first, among, card, goes, meant, nothing, ...request } of searches.queries) {
  const address = new URLSearchParams(request).toString()
  test(`“${request.q}” leads where it should${address.includes('&') ? `: ${address}` : ''}`, async ({
    page,
  }) => {
    await page.goto(`/search/?${address}`)
    await expect(page.locator('[data-search-results]')).toHaveAttribute('aria-busy', 'false')
    const found = await foundOn(page)
    if (first) expect(found.hits[0]).toBe(first)
    if (among) {
      const wanted = among.length > 3 ? found.hits.slice(0, 3) : among
      expect(among.length > 3 ? among : found.hits.slice(0, 3)).toEqual(
        expect.arrayContaining(wanted),
      )
    }
    if (card) expect(found.cards).toContain(card)
    if (goes) expect(found.place).toBe(goes)
    if (meant) expect(found.meant).toBe(meant)
    if (nothing) {
      expect(found.hits).toEqual([])
      await expect(page.locator('.search-status')).toContainText('the index')
    }
  })
}

/** What the page shows, by the names the table has for things. */
function foundOn(page: Page) {
  return page.locator('[data-search-page]').evaluate((root) => {
    const nameOf = (link: HTMLAnchorElement): string => {
      const path = link.getAttribute('href') ?? ''
      const [, entry] = /\/glossary\/([^/]+)\//.exec(path) ?? []
      const [, note] = /#n-(.+)$/.exec(path) ?? []
      const [, work] = /\/bibliography\/#(.+)$/.exec(path) ?? []
      const title = link.closest('section')?.querySelector('h3')?.textContent
      if (entry) return `glossary/${entry}`
      if (note) return `note/${note}`
      if (work) return `work/${work}`
      if (title) return `exchange ${/^\d+/.exec(title)?.[0] ?? 0}`
      return (
        /[\d.]+[PQA]\d+[A-Z]?/.exec(link.querySelector('.hit-at')?.textContent ?? '')?.[0] ?? ''
      )
    }
    const links = (selector: string) => [...root.querySelectorAll<HTMLAnchorElement>(selector)]
    const place = root.querySelector('.search-go .hit-at')?.textContent ?? ''
    return {
      hits: [...new Set(links('.hits a').map(nameOf))],
      cards: links('.search-card .hit-at').map((link) => nameOf(link).replace('glossary/', '')),
      place: /Exchange/.test(place)
        ? place.replace('Go to Exchange', 'exchange')
        : /[\d.]+[PQA]\d+[A-Z]?$/.exec(place)?.[0],
      meant: root.querySelector<HTMLElement>('[data-meant]')?.dataset['meant'],
    }
  })
}
