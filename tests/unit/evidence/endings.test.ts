import { expect, test } from 'vitest'
import { type EndingsFacts, type EndingsPoint } from '#evidence/endings/point.ts'
import { endingsSections } from '#evidence/endings/sections.ts'
import type { Evidence } from '#model/evidence.ts'
import { recordAddresses } from '#corpus/record-addresses.ts'
import { corpusOf } from '../corpus/small-corpus.ts'

const record: Evidence = {
  version: '1',
  content: '0'.repeat(64),
  program: '0'.repeat(64),
  date: '2026-01-02',
  checks: { html: { tool: 'one 1.0', checked: 3, failed: 0, failures: [] } },
  budgets: {},
}
const draft = corpusOf([], [])
const version = { version: '1', date: '2026-01-02', exchanges: [] }
const corpus = { ...draft, ...recordAddresses({ ...draft, releases: [version] }) }
/** An edition that meets every point. */
const complete: EndingsFacts = {
  corpus: {
    ...corpus,
    edition: {
      ...corpus.edition,
      rights: { interview: 'Theirs.', edition: 'Ours.' },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      preservation: { history: 'In a repository.', releases: 'Twice a year.' },
    },
    releases: [version],
  },
  isDated: true,
  evidence: { record, changed: [] },
}

function pointsOf(facts: EndingsFacts): EndingsPoint[] {
  return endingsSections(facts).flatMap(({ points }) => points)
}

/** The points that are not met: their numbers, or else what they ask. */
function unmet(facts: EndingsFacts): string[] {
  return pointsOf(facts).flatMap(({ isMet, number, asks }) => (isMet ? [] : (number ?? asks)))
}

function without(field: 'rights' | 'licence' | 'preservation'): EndingsFacts {
  const { edition, ...rest } = complete.corpus
  return { ...complete, corpus: { ...rest, edition: { ...edition, [field]: undefined } } }
}

test('an edition that does everything meets every point of the principles', () => {
  expect(unmet(complete)).toEqual([])
  const numbers = pointsOf(complete).flatMap(({ number }) => number ?? [])
  expect(numbers.join(' ')).toBe(
    '1.1 1.2 1.3 2.1 2.2 3.1 3.2 3.3 4.1 4.2 4.3 4.4 4.5 4.6 4.7 5.1 5.2 5.3 5.4 5.5',
  )
})

test('a draft edition does not promise that its addresses persist', () => {
  const facts = { ...complete, corpus: { ...complete.corpus, ledger: draft.ledger } }
  expect(unmet(facts)).toEqual(['5.5'])
})

test.each([
  ['what the editors say about preservation', without('preservation'), ['1.2', '5.1']],
  ['the rights', without('rights'), ['2.2']],
  ['a licence', without('licence'), ['2.2']],
  ['a date', { ...complete, isDated: false }, ['5.3', 'Every page has the same version and date.']],
  ['a record', { ...complete, evidence: undefined }, ['5.2', 'All code is valid.']],
  [
    'a record of this program',
    { ...complete, evidence: { record, changed: ['program' as const] } },
    ['5.2', 'All code is valid.'],
  ],
  [
    'valid pages',
    {
      ...complete,
      evidence: {
        record: { ...record, checks: { html: { ...record.checks.html!, failed: 1 } } },
        changed: [],
      },
    },
    ['5.2', 'All code is valid.'],
  ],
  [
    'the recorded text of its version',
    { ...complete, corpus: { ...complete.corpus, releases: [] } },
    ['5.2'],
  ],
])('without %s, an edition does not meet what depends on it', (_what, facts, expected) => {
  expect(unmet(facts)).toEqual(expected)
})

test('what the editors say is the answer to what only they know', () => {
  const said = pointsOf(complete).flatMap((point) => point.said ?? [])
  expect(said).toEqual(['In a repository.', 'Twice a year.'])
})
