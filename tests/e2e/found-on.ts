import { expect } from '@playwright/test'
import type { Searches } from '#model/searches.ts'
import type { PreparedReader } from './engines/reader.ts'
import { movedHits, watchHits } from './first-hits.ts'

/** A row of the table of queries. */
export type Query = Searches['queries'][number]

/** How long an answer may take, in milliseconds. */
const answerMs = 10_000

/**
 * Runs queries on the search page and expects the results that the table of queries lists. The first query and those with
 * filters are loaded from their address; the others are typed on the open page, which is much faster.
 */
export async function expectAllFound(
  reader: PreparedReader,
  base: string,
  queries: readonly Query[],
): Promise<void> {
  await watchHits(reader)
  let canType = false
  for (const query of queries) {
    const { q, speaker, topic, kind, order } = query
    const hasFilters = [speaker, topic, kind, order].some((value) => value !== undefined)
    if (canType && !hasFilters) await type(reader, q)
    else await load(reader, base, { q, speaker, topic, kind, order })
    canType = !hasFilters
    await expectResults(reader, query)
  }
}

async function load(
  reader: PreparedReader,
  base: string,
  request: Record<string, string | undefined>,
): Promise<void> {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(request)) if (value) parameters.set(name, value)
  await reader.open(`${base}search/?${parameters}`)
}

async function type(reader: PreparedReader, words: string): Promise<void> {
  await reader.run((words) => {
    const field = document.querySelector<HTMLInputElement>('[data-search-page] input')!
    field.value = words
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, words)
}

/** Waits until the answer is complete. It does so in the page, since a question to some browsers takes longer than an answer. */
async function isAnswered(reader: PreparedReader): Promise<boolean> {
  return reader.run(async (timeMs) => {
    const isBusy = () =>
      document.querySelector('[data-search-results]')?.getAttribute('aria-busy') !== 'false'
    for (const end = Date.now() + timeMs; isBusy() && Date.now() < end;)
      await new Promise((done) => setTimeout(done, 10))
    return !isBusy()
  }, answerMs)
}

async function expectResults(
  reader: PreparedReader,
  { q, speaker, first, among, card, goes, meant, only, never, near, nothing }: Query,
): Promise<void> {
  const name = speaker ? `${q} (${speaker})` : q
  expect(await isAnswered(reader), `${name}: the answer is complete`).toBe(true)
  expect(await movedHits(reader), name).toEqual([])
  const found = await foundOn(reader)
  if (first) expect.soft(found.hits[0], name).toBe(first)
  if (among) {
    const wanted = among.length > 3 ? found.hits.slice(0, 3) : among
    expect
      .soft(among.length > 3 ? among : found.hits.slice(0, 3), name)
      .toEqual(expect.arrayContaining(wanted))
  }
  if (card) expect.soft(found.cards, name).toContain(card)
  if (goes) expect.soft(found.place, name).toBe(goes)
  if (meant) expect.soft(found.meant, name).toBe(meant)
  if (only) expect.soft(found.speaker, name).toBe(only)
  if (never)
    expect
      .soft(
        found.hits.filter((hit) => never.includes(hit)),
        name,
      )
      .toEqual([])
  if (near) expect.soft(found.meant, name).toBe(near)
  if (nothing || near) {
    expect.soft(found.hits, name).toEqual([])
    expect(found.offersWholeText, name).toBe(true)
  }
}

/** The results on the page, named as in the table of queries. */
function foundOn(reader: PreparedReader) {
  return reader.run(() => {
    const root = document.querySelector('[data-search-page]')!
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
    // What explains a passage stands below it, and counts after all passages.
    const found = [
      ...links('[data-kind=interview] .hit'),
      ...links('.hit-more'),
      ...links('.hits:not([data-kind=interview]) .hit'),
    ]
    const link = root.querySelector<HTMLAnchorElement>('a.search-go')
    const place = link?.querySelector('.hit-at')?.textContent ?? ''
    return {
      hits: [...new Set(found.map(nameOf))],
      cards: links('.search-card .hit-at').map((link) => nameOf(link).replace('glossary/', '')),
      place:
        link?.hash === ''
          ? `exchange ${/\d+/.exec(place)?.[0]}`
          : /[\d.]+[PQA]\d+[A-Z]?/.exec(place)?.[0],
      speaker: root.querySelector<HTMLSelectElement>('.search-facets select')?.value,
      meant: root.querySelector<HTMLElement>('[data-meant]')?.dataset['meant'],
      offersWholeText: root.querySelector('.search-status a[href$="/read/"]')?.checkVisibility(),
    }
  }, undefined)
}
