import type { Edition } from '#model/edition.ts'
import { memoize } from '#model/memoize.ts'
import { exchangePath } from '#model/paths.ts'
import type { Ledger } from '#model/ledger.ts'
import { addressesOf, currentAddress, fingerprintsOf, fixedPages } from './addresses.ts'
import { type Corpus, type Exchange } from './corpus.ts'

/** Whether nothing of an edition has been published: until then, everything in it can be renumbered. */
export function isDraftEdition({ ledger }: Pick<Corpus, 'ledger'>): boolean {
  return Object.keys(ledger.pages).length === 0
}

/** The edition as it is cited before it, or a part of it, is published: `0.1.0-draft` is no version that anyone can expect to find again. */
export const draftOf: (edition: Edition) => Edition = memoize((edition) => ({
  ...edition,
  version: `${edition.version}-draft`,
}))

/** The corpus as a site shows it: a draft edition has the version of a draft. */
export const asShown: (corpus: Corpus) => Corpus = memoize((corpus) =>
  isDraftEdition(corpus) ? { ...corpus, edition: draftOf(corpus.edition) } : corpus,
)

/** The edition as an exchange of it is cited: as a draft if the exchange is one, and the edition is not. */
export function citedEdition(corpus: Corpus, { slug }: Pick<Exchange, 'slug'>): Edition {
  const { edition } = corpus
  return draftPaths(corpus).has(exchangePath(slug)) ? draftOf(edition) : edition
}

/** Whether an exchange has been published, under its address or an earlier one. */
export function isPublishedExchange(ledger: Ledger, { slug }: Pick<Exchange, 'slug'>): boolean {
  return publishedPaths(ledger).has(exchangePath(slug))
}

/** The ids of the paragraphs of an exchange that are drafts: they have not been published. */
export function draftParagraphs(corpus: Pick<Corpus, 'ledger'>, exchange: Exchange): string[] {
  const path = exchangePath(exchange.slug)
  const published = publishedParagraphs(corpus.ledger).get(path)
  return Object.keys(fingerprintsOf({ exchanges: [exchange] })[path] ?? {}).filter(
    (id) => !published?.has(id),
  )
}

/** The ids of the published paragraphs of exchanges, by the current paths of these. */
const publishedParagraphs = memoize(({ words, redirects }: Ledger) => {
  const published = new Map<string, Set<string>>()
  for (const [from, ids] of Object.entries(words)) {
    const path = currentAddress(from, redirects)
    const known = published.get(path) ?? new Set()
    published.set(path, known)
    for (const id of Object.keys(ids)) known.add(id)
  }
  return published
})

/**
 * Whether a page is a draft: it is part of a draft edition, or it is about something that has not been published, such as a new
 * exchange or a new entry. Pages that every edition has are published with the edition.
 */
export function isDraftPage(corpus: Corpus, path: string): boolean {
  return isDraftEdition(corpus) || draftPaths(corpus).has(path)
}

/** The pages of a published edition that are drafts. */
export const draftPaths: (corpus: Corpus) => ReadonlySet<string> = memoize((corpus) => {
  if (isDraftEdition(corpus)) return new Set<string>()
  const published = publishedPaths(corpus.ledger)
  const fixed = new Set<string>(fixedPages)
  return new Set(
    Object.keys(addressesOf(corpus)).filter(
      (path) => !published.has(path) && !fixed.has(path) && !path.startsWith('/v/'),
    ),
  )
})

/** The addresses of pages and of parts of pages that have not been published, in the order of the edition. */
export function draftAddresses(corpus: Corpus): string[] {
  const { pages } = corpus.ledger
  return Object.entries(addressesOf(corpus)).flatMap(([path, fragments]) => {
    const recorded = Object.hasOwn(pages, path) ? pages[path] : undefined
    const known = new Set(recorded)
    const fresh = fragments.filter((one) => !known.has(one)).map((one) => `${path}#${one}`)
    return recorded ? fresh : [path, ...fresh]
  })
}

/** The published pages, and those that have replaced them. */
const publishedPaths: (ledger: Ledger) => ReadonlySet<string> = memoize(
  ({ pages, redirects }) =>
    new Set(Object.keys(pages).flatMap((path) => [path, currentAddress(path, redirects)])),
)
