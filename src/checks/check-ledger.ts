import { join } from 'node:path'
import { addressesOf, currentAddress, fingerprintsOf } from '#corpus/addresses.ts'
import type { Corpus } from '#corpus/corpus.ts'
import type { Ledger } from '#model/ledger.ts'
import { nearest } from '#model/spelling.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import { checkParagraphIds } from './check-paragraph-ids.ts'
import { checkWords } from './check-words.ts'
import { areAnnotationsComplete } from '#reading/incomplete.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/**
 * Compares the edition with its ledger: no published address may be lost, no published paragraph may have another number or
 * other words. What is not in the ledger is a draft, which is no mistake.
 */
export function checkLedger(reading: CorpusReading): Issue[] {
  const { corpus, incomplete } = reading
  if (!areAnnotationsComplete(incomplete) || incomplete.ledger) return []
  const file = join(corpus.root, 'addresses.json')
  const { ledger } = corpus
  const now = addressesOf(corpus)
  const there = presenceIn(now, ledger)
  // Words that differ from the transcript are reported as such, not as changes of what was published.
  const numbering = checkWords(reading).length > 0 ? [] : checkParagraphIds(reading)
  return [
    ...checkRedirects(ledger, now, there, file),
    ...lostPages(corpus, now, there, file),
    ...numbering,
    // Wrong numbers also make addresses disappear. They are reported once.
    ...(numbering.length > 0 ? [] : lostFragments(ledger, now, there, file)),
  ]
}

type Presence = (address: string) => boolean

function presenceIn(now: Ledger['pages'], ledger: Ledger): Presence {
  const ids = new Map(Object.entries(now).map(([path, fragments]) => [path, new Set(fragments)]))
  return (address) => {
    const here = currentAddress(address, ledger.redirects)
    const [path = '', fragment] = here.split('#')
    if (ledger.withdrawn[here] ?? ledger.withdrawn[path]) return true
    return fragment === undefined ? ids.has(path) : (ids.get(path)?.has(fragment) ?? false)
  }
}

function checkRedirects(
  { redirects, withdrawn }: Ledger,
  now: Ledger['pages'],
  there: Presence,
  file: string,
): Issue[] {
  const stands = (address: string) => {
    const [path = '', fragment] = address.split('#')
    return fragment === undefined ? now[path] !== undefined : now[path]?.includes(fragment)
  }
  return [
    ...Object.keys(redirects)
      .filter(stands)
      .map((from) => idle('redirect from', from, 'redirects', file)),
    ...Object.keys(withdrawn)
      .filter(stands)
      .map((one) => idle('withdrawal of', one, 'withdrawn', file)),
    ...Object.values(redirects)
      .filter((to) => !there(to))
      .map((to) => lost(to, file, nearest(to, Object.keys(now)))),
  ]
}

function lostPages(corpus: Corpus, now: Ledger['pages'], there: Presence, file: string): Issue[] {
  const { pages } = corpus.ledger
  const gone = Object.keys(pages).filter((path) => !there(path))
  return (
    gone
      // These pages disappear and come back with their exchange.
      .filter((path) => {
        const slug = /^\/(?:embed|cite)\/([^/]+)\/$/.exec(path)?.[1]
        return slug === undefined || !gone.includes(`/exchanges/${slug}/`)
      })
      .map((path) => lost(path, file, becameOf(path, corpus) ?? nearest(path, freshIn(now, pages))))
  )
}

/** The path of the exchange that has the words of a lost one. */
function becameOf(path: string, corpus: Corpus): string | undefined {
  const recorded = new Set(Object.values(corpus.ledger.words[path] ?? {}))
  if (recorded.size === 0) return undefined
  return Object.entries(fingerprintsOf(corpus)).find(([, words]) =>
    Object.values(words).some((one) => recorded.has(one)),
  )?.[0]
}

function freshIn(now: Ledger['pages'], pages: Ledger['pages']): string[] {
  const fresh = Object.keys(now).filter((path) => !pages[path])
  return fresh.length > 0 ? fresh : Object.keys(now)
}

function lostFragments(
  { pages }: Ledger,
  now: Ledger['pages'],
  there: Presence,
  file: string,
): Issue[] {
  return Object.entries(pages)
    .filter(([path]) => there(path))
    .flatMap(([path, fragments]) => fragments.map((fragment) => `${path}#${fragment}`))
    .filter((address) => !there(address))
    .map((address) => {
      const path = address.split('#')[0] ?? ''
      const fresh = now[path]?.filter((one) => !pages[path]?.includes(one)) ?? []
      return lost(
        address,
        file,
        nearest(
          address,
          fresh.map((one) => `${path}#${one}`),
        ),
      )
    })
}

function idle(what: string, address: string, field: keyof Ledger, file: string): Issue {
  return {
    rule: 'address-lost',
    message: `Unexpected ${what} ${address}, expected an address that is no longer in use`,
    file,
    position: wholeFile,
    hint: `Remove it from \`${field}\`: something has this address again.`,
  }
}

function lost(address: string, file: string, meant: string | undefined): Issue {
  const withdraw = /^\/exchanges\/[^#]*$/.test(address)
    ? 'keep its file, without turns, and withdraw each of its paragraphs'
    : `npm run addresses -- withdraw ${address} "why"`
  return {
    rule: 'address-lost',
    message: `Unexpected loss of the published address ${address}, expected it to remain`,
    file,
    position: wholeFile,
    hint: meant
      ? `If it is now ${meant}, record that: npm run addresses -- rename ${address} ${meant}`
      : `Restore what was there: a published address is permanent. If it has to go, say why: ${withdraw}`,
  }
}
