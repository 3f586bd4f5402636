import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import type { ExchangeJson } from '#exports/json/schema.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { readEdition } from '#reading/read-edition.ts'
import { type Site, sites } from '../sites.ts'
import { citedParagraphs, idsIn, ofParts, type References, referencesIn } from './references-in.ts'
import { rowsOf } from './rows-of.ts'

/*
 * One reference everywhere: in each form of an edition every paragraph has exactly one reference, and the same words are behind it.
 * A withdrawn paragraph keeps its reference, behind which a notice names it.
 */

describe.each(sites)('$name', (site) => {
  let corpus: Corpus
  let spoken: References
  let withdrawn: string[]

  beforeAll(async () => {
    const reading = await readEdition(site.content)
    corpus = reading.corpus!
    spoken = new Map(
      [...paragraphsOf(corpus.exchanges)].map(({ exchange, paragraph }) => [
        paragraphAddress(exchange.number, paragraph.id),
        paragraph.words.text,
      ]),
    )
    withdrawn = corpus.exchanges.flatMap(({ number, withdrawn }) =>
      Object.keys(withdrawn).map((id) => paragraphAddress(number, id)),
    )
    expect(spoken.size).toBe(corpus.transcript.paragraphs.length)
  }, 60_000)

  test.each(Object.entries(referencesIn))('%s', async (form, read) => {
    if (ofParts.has(form) && !corpus.edition.partFiles) return
    const found = await read(site, corpus)
    expect([...found.keys()].sort()).toEqual([...spoken.keys(), ...withdrawn].sort())
    for (const [reference, words] of spoken) expect(found.get(reference), reference).toBe(words)
    for (const reference of withdrawn) expect(found.get(reference)).toContain(reference)
  })

  test('each link of a paragraph in JSON and Markdown leads to the page with its words', async () => {
    const pages = new Map<string, Promise<References>>()
    const behind = async (address: string) => {
      const [page = '', id = ''] = address.split('#')
      expect(page).toContain(`${site.url}/exchanges/`)
      const ids = pages.get(page) ?? idsIn(site, page.slice(site.url.length))
      pages.set(page, ids)
      return (await ids).get(id)
    }
    const { exchanges } = JSON.parse(
      await readFile(join(site.folder, 'downloads/edition.json'), 'utf8'),
    ) as { exchanges: ExchangeJson[] }
    const inJson = exchanges.flatMap(({ turns, withdrawn }) => [
      ...turns.flatMap(({ paragraphs }) => paragraphs),
      ...(withdrawn ?? []),
    ])
    const inMarkdown = (await citedParagraphs(site, 'edition.md')).map(({ link }) => link.url)
    expect(inMarkdown.toSorted()).toEqual(inJson.map(({ url }) => url).toSorted())
    for (const { address, url } of inJson)
      expect(await behind(url), url).toContain(spoken.get(address) ?? address)
  })

  test('the concordance names only paragraphs that have the words it quotes', async () => {
    if (corpus.glossary.size === 0) return
    for (const row of await concordanceOf(site)) {
      const reference = row['paragraph'] ?? ''
      const quoted = `${row['before'] ?? ''}${row['words'] ?? ''}${row['after'] ?? ''}`
      expect(spoken.get(reference), reference).toContain(quoted.replaceAll(/^… | …$/g, ''))
      const [number = '', id = ''] = reference.toLowerCase().split('.')
      const { slug } = corpus.exchanges.find((one) => one.number === Number(number))!
      expect(row['address']).toBe(`${site.url}/exchanges/${slug}/#${id}`)
    }
  })
})

async function concordanceOf({ folder }: Site): Promise<Record<string, string>[]> {
  return rowsOf(await readFile(join(folder, 'downloads/concordance.csv'), 'utf8'))
}
