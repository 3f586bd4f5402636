import type { Ledger } from '#model/ledger.ts'
import { addressesOf, currentAddress, fingerprintsOf, numbersOf } from './addresses.ts'
import type { Corpus } from './corpus.ts'

/**
 * The ledger of an edition with everything in it that the edition publishes now, and how many addresses were new. What
 * stands in it stays as it is, except that the words of an exchange that moved are known under its new address.
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
