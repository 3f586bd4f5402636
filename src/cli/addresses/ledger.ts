import { currentAddress, fingerprintsOf } from '#corpus/addresses.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { exchangePath } from '#model/paths.ts'
import type { Ledger } from '#model/ledger.ts'

/** The ledger as JSON with one address on each line. */
export function formatLedger(ledger: Ledger): string {
  const { recorded, pages, redirects, withdrawn, numbers, words } = ledger
  const text = JSON.stringify({ recorded, pages, redirects, withdrawn, numbers, words }, null, 2)
  return `${text}\n`
}

/** The ledger with the fingerprint of one paragraph updated. */
export function withWordsOf(corpus: Corpus, slug: string, id: string): Ledger {
  const ledger = structuredClone(corpus.ledger)
  const path = exchangePath(slug)
  const found = fingerprintsOf(corpus)[path]?.[id]
  const recorded = publishedWords(ledger, slug)
  if (found !== undefined && recorded) recorded[id] = found
  return ledger
}

/** The published fingerprints of an exchange by id, even if they are recorded under an earlier address of it. */
export function publishedWords(ledger: Ledger, slug: string): Record<string, string> | undefined {
  const path = exchangePath(slug)
  return Object.entries(ledger.words).find(
    ([from]) => currentAddress(from, ledger.redirects) === path,
  )?.[1]
}

/** Whether an address (a path, or a path with a fragment) was published. */
export function isPublished({ pages }: Ledger, address: string): boolean {
  const [path = '', fragment] = address.split('#')
  const fragments = Object.hasOwn(pages, path) ? pages[path] : undefined
  return fragments !== undefined && (fragment === undefined || fragments.includes(fragment))
}
