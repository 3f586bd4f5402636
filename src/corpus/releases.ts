import type { Erratum } from '#model/errata.ts'
import { formatAddress, paragraphAddress, parseAddress } from '#model/paragraph-address.ts'
import { exchangePath, paragraphPath } from '#model/paths.ts'
import type { Release } from '#model/release.ts'
import { currentAddress } from './addresses.ts'
import { type AddressedParagraph, type Corpus, paragraphsOf } from './corpus.ts'
import { withdrawalNotice } from './withdrawn.ts'

/** The record of the edition as it is. */
export function releaseOf({ edition, exchanges }: Corpus, date: string): Release {
  return {
    version: edition.version,
    date,
    exchanges: exchanges.map(({ number, slug, title, turns }) => ({
      ...{ number, slug, title },
      paragraphs: turns.flatMap(({ by, paragraphs }) =>
        paragraphs.map(({ id, words }) => ({
          id,
          ...(by && { speaker: by.label }),
          text: words.text,
        })),
      ),
    })),
  }
}

/** What has become of a paragraph since a version was published. */
export type Fate = {
  /** Its reference in that version: `5.A3`. */
  address: string
  /** Its path now; undefined if it was withdrawn without trace. */
  path: string | undefined
  /** Its words in that version, and now; undefined if it is no longer there. */
  before: string
  now: string | undefined
  /** What the errata say about it since, or the reason of its withdrawal. */
  why: readonly string[]
}

/** What has become of each paragraph of a version, by its reference in it. */
export function fatesSince(release: Release, corpus: Corpus): Map<string, Fate> {
  const current = new Map(
    [...paragraphsOf(corpus.exchanges)].map((one) => [pathOf(one), one] as const),
  )
  const errata = errataSince(release, corpus)
  return new Map(
    release.exchanges.flatMap(({ number, slug, paragraphs }) =>
      paragraphs.map(({ id, text }): [string, Fate] => {
        const address = paragraphAddress(number, id)
        const path = currentAddress(paragraphPath(slug, id), corpus.ledger.redirects)
        const now = current.get(path)
        const names = [
          address,
          ...(now ? [paragraphAddress(now.exchange.number, now.paragraph.id)] : []),
        ]
        const reasons = errata.filter(({ at }) => at.some((one) => names.includes(normalized(one))))
        const notice = now ? undefined : noticeAt(path, corpus)
        return [
          address,
          {
            ...{ address, before: text },
            path: now || notice ? path : undefined,
            now: now?.paragraph.words.text,
            why: notice === undefined ? reasons.map(({ text }) => text) : [notice],
          },
        ]
      }),
    ),
  )
}

/** Changes of the text that are later than a version, the newest first. */
function errataSince(release: Release, { errata }: Pick<Corpus, 'errata'>): Erratum[] {
  return errata.filter(
    ({ kind, date, version }) =>
      ['words', 'address'].includes(kind) && date >= release.date && version !== release.version,
  )
}

/** The notice in place of a withdrawn paragraph. */
function noticeAt(path: string, { exchanges, edition }: Corpus): string | undefined {
  const [page, id = ''] = path.split('#')
  const exchange = exchanges.find(({ slug }) => exchangePath(slug) === page)
  return exchange && Object.hasOwn(exchange.withdrawn, id)
    ? withdrawalNotice(exchange, id, edition)
    : undefined
}

function pathOf({ exchange, paragraph }: AddressedParagraph): string {
  return paragraphPath(exchange.slug, paragraph.id)
}

function normalized(address: string): string {
  const place = parseAddress(address)
  return place ? formatAddress(place) : address
}

/** Every version that can be opened: those that were recorded, and the one that this is. The newest first. */
export function versionsOf(corpus: Corpus, date: string | undefined): Release[] {
  const { releases, edition } = corpus
  if (releases.some(({ version }) => version === edition.version)) return [...releases]
  return [releaseOf(corpus, date ?? ''), ...releases]
}
