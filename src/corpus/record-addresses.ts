import type { Ledger } from '#model/ledger.ts'
import { addressesOf, currentAddress, fingerprintsOf, numbersOf } from './addresses.ts'
import type { Corpus } from './corpus.ts'

/**
 * Adds everything that the edition publishes to its ledger. Existing entries stay as they are, except that those of an
 * exchange that moved are listed under its new address.
 *
 * @returns the new ledger and the number of addresses that were added.
 */
export function recordAddresses(corpus: Corpus): { ledger: Ledger; added: number } {
  const { redirects } = corpus.ledger
  const ledger = structuredClone(corpus.ledger)
  let added = 0
  for (const [path, fragments] of Object.entries(addressesOf(corpus))) {
    const recorded = (ledger.pages[path] ??= (added++, []))
    const known = new Set(recorded)
    const fresh = fragments.filter((fragment) => !known.has(fragment))
    recorded.push(...fresh)
    added += fresh.length
  }
  ledger.words = underNewAddress(ledger.words, redirects)
  ledger.numbers = underNewAddress(ledger.numbers, redirects)
  for (const [path, words] of Object.entries(fingerprintsOf(corpus))) {
    ledger.words[path] = { ...words, ...ledger.words[path] }
  }
  ledger.numbers = { ...numbersOf(corpus), ...ledger.numbers }
  return { ledger, added }
}

function underNewAddress<T>(
  entries: Readonly<Record<string, T>>,
  redirects: Ledger['redirects'],
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entries).map(([path, one]) => [currentAddress(path, redirects), one]),
  )
}
