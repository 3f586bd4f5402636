import { createHash } from 'node:crypto'
import {
  accountId,
  argumentPath,
  citePath,
  documentPaths,
  embedPath,
  endingsPath,
  exchangePath,
  glossPath,
  hasShortPath,
  introductionPath,
  myPath,
  noteId,
  sectionId,
  shortPath,
  topicPath,
  versionPath,
  versionsPath,
  wholeTextId,
  workPath,
} from '#model/paths.ts'
import type { Ledger } from '#model/ledger.ts'
import { kindOf } from '#model/paragraph-address.ts'
import { accountOf } from './argument.ts'
import { type Corpus, paragraphsOf } from './corpus.ts'
import { partPages } from './parts.ts'

/** The pages that every edition has, in addition to those of its exchanges, entries and parts. */
export const fixedPages = [
  '/',
  '/read/',
  '/print/',
  '/questions/',
  '/about/',
  '/errata/',
  '/search/',
  '/verify/',
  myPath,
  endingsPath,
  ...Object.values(documentPaths),
] as const

/** Every address that the edition publishes: paths from its root, each with the fragments on that page. */
export function addressesOf(corpus: Corpus): Ledger['pages'] {
  const pages: Record<string, string[]> = {}
  for (const path of [...fixedPages, ...partPages(corpus)]) pages[path] = []
  for (const exchange of corpus.exchanges) {
    const ids = [
      ...[...paragraphsOf([exchange])].map(({ paragraph }) => paragraph.id),
      ...Object.keys(exchange.withdrawn),
    ]
    const notes = [...exchange.notes.keys()].map((key) => noteId('note', key))
    const account = accountOf(corpus, exchange) ? [accountId] : []
    pages[exchangePath(exchange.slug)] = [...ids, ...notes, ...account]
    pages[embedPath(exchange.slug)] = ids
    pages[citePath(exchange.slug)] = ids
    if (hasShortPath(exchange.number)) pages[shortPath(exchange.number)] = []
    const wholeTextIds = (some: readonly string[]) =>
      some.map((id) => wholeTextId(exchange.number, id))
    pages['/read/']?.push(...wholeTextIds(ids))
    pages['/questions/']?.push(...wholeTextIds(ids.filter((id) => kindOf(id) === 'q')))
  }
  for (const key of corpus.glossary.keys()) pages[glossPath(key)] = []
  for (const key of Object.keys(corpus.topics)) pages[topicPath(key)] = []
  pages['/timeline/']?.push(...(corpus.timeline?.events.map(({ key }) => key) ?? []))
  for (const key of corpus.works.keys()) {
    const [path = '', fragment = ''] = workPath(key).split('#')
    pages[path]?.push(fragment)
  }
  if (corpus.argument.length > 0)
    pages[argumentPath] = corpus.argument.map(({ exchange }) => sectionId(exchange.number))
  if (corpus.essays.length > 0) pages[introductionPath] = corpus.essays.map(({ name }) => name)
  pages[versionsPath] = []
  for (const version of new Set([corpus.edition, ...corpus.releases].map((one) => one.version)))
    pages[versionPath(version)] = []
  pages['/errata/'] = corpus.errata.map(({ key }) => key)
  return pages
}

/** A fingerprint of the words of each paragraph, by the path of its exchange and its id. */
export function fingerprintsOf({ exchanges }: Pick<Corpus, 'exchanges'>): Ledger['words'] {
  return Object.fromEntries(
    exchanges.map((exchange) => [
      exchangePath(exchange.slug),
      Object.fromEntries(
        [...paragraphsOf([exchange])].map(({ paragraph }) => [
          paragraph.id,
          fingerprint(paragraph.words.text),
        ]),
      ),
    ]),
  )
}

/** The number of every exchange by its path. */
export function numbersOf({ exchanges }: Pick<Corpus, 'exchanges'>): Ledger['numbers'] {
  return Object.fromEntries(exchanges.map(({ slug, number }) => [exchangePath(slug), number]))
}

/** The first 12 hex digits of the SHA-256 of a text. */
function fingerprint(words: string): string {
  return createHash('sha256').update(words.normalize('NFC')).digest('hex').slice(0, 12)
}

/** The address that replaces an address of the ledger, after all redirects of its page and of its fragment. */
export function currentAddress(address: string, redirects: Ledger['redirects']): string {
  let here = address
  for (let step = 0; step <= Object.keys(redirects).length; step++) {
    const [path = '', fragment] = here.split('#')
    const whole = redirects[here]
    const page = redirects[path]
    if (whole === undefined && page === undefined) return here
    here = whole ?? (fragment === undefined ? (page ?? path) : `${page ?? path}#${fragment}`)
  }
  return address
}
