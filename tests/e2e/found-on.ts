import { expect, type Page } from '@playwright/test'
import type { Searches } from '#model/searches.ts'

/** Runs a query on the search page and expects the results that the table of queries lists. */
export async function expectFound(
  page: Page,
  base: string,
  { first, among, card, goes, meant, nothing, ...request }: Searches['queries'][number],
): Promise<void> {
  const address = new URLSearchParams(request).toString()
  await page.goto(`${base}search/?${address}`)
  await expect(page.locator('[data-search-results]'), address).toHaveAttribute('aria-busy', 'false')
  const found = await foundOn(page)
  if (first) expect(found.hits[0], address).toBe(first)
  if (among) {
    const wanted = among.length > 3 ? found.hits.slice(0, 3) : among
    expect(among.length > 3 ? among : found.hits.slice(0, 3), address).toEqual(
      expect.arrayContaining(wanted),
    )
  }
  if (card) expect(found.cards, address).toContain(card)
  if (goes) expect(found.place, address).toBe(goes)
  if (meant) expect(found.meant, address).toBe(meant)
  if (nothing) {
    expect(found.hits, address).toEqual([])
    await expect(page.locator('.search-status'), address).toContainText('the index')
  }
}

/** The results on the page, named as in the table of queries. */
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
