import { join } from 'node:path'
import { addressesOf } from '#corpus/addresses.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { nearest } from '#model/spelling.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import { isReadWhole, type Unread } from './unread.ts'

/** Holds the edition to its ledger: no address in it is lost, and none is published without standing in it. */
export function checkLedger(corpus: Corpus, unread: Unread): Issue[] {
  if (!isReadWhole(unread)) return []
  const file = join(corpus.root, 'addresses.json')
  const { pages, redirects } = corpus.ledger
  const now = addressesOf(corpus)
  const issues: Issue[] = []
  for (const [from, to] of Object.entries(redirects)) {
    if (now[from]) issues.push(idle(from, file))
    if (!now[to]) issues.push(lost(to, file, nearest(to, Object.keys(now))))
  }
  for (const [path, fragments] of Object.entries(pages)) {
    const target = redirects[path] ?? path
    const there = now[target]
    if (!there) {
      const meant = nearest(path, Object.keys(now))
      issues.push(lost(path, file, meant))
      continue
    }
    const present = new Set(there)
    for (const fragment of fragments) {
      if (!present.has(fragment)) issues.push(lost(`${path}#${fragment}`, file, undefined))
    }
  }
  const fresh = Object.entries(now).flatMap(([path, fragments]) => {
    const recorded = pages[path]
    if (!recorded) return [path, ...fragments.map((fragment) => `${path}#${fragment}`)]
    const known = new Set(recorded)
    return fragments.filter((one) => !known.has(one)).map((one) => `${path}#${one}`)
  })
  if (fresh.length > 0) {
    const more = fresh.length > 1 ? ` and ${fresh.length - 1} more` : ''
    issues.push({
      rule: 'address-unrecorded',
      message: `Unexpected address ${fresh[0]}${more}, expected every address in the ledger`,
      file,
      position: wholeFile,
      hint: 'Record what is about to be published: npm run addresses',
    })
  }
  return issues
}

function idle(from: string, file: string): Issue {
  return {
    rule: 'address-lost',
    message: `Unexpected redirect from ${from}, expected it only from an address that is gone`,
    file,
    position: wholeFile,
    hint: 'Take the redirect away: there is a page at this address.',
  }
}

function lost(address: string, file: string, meant: string | undefined): Issue {
  return {
    rule: 'address-lost',
    message: `Unexpected loss of the published address ${address}, expected it to stay`,
    file,
    position: wholeFile,
    hint: meant
      ? `If it became ${meant}, say so: "redirects": { "${address}": "${meant}" }`
      : 'Restore what stood there: an address is for ever.',
  }
}
