import { currentAddress, fingerprintsOf } from '#corpus/addresses.ts'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { compareIdsIn } from '#directives/paragraph-ids.ts'
import { exchangePath } from '#model/paths.ts'
import type { Issue } from '#model/issue.ts'
import type { Ledger } from '#model/ledger.ts'
import { memoize } from '#model/memoize.ts'
import { formatId, parseId, paragraphAddress } from '#model/paragraph-address.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import { type Change, diffParagraphs } from './diff-paragraphs.ts'

/** Checks that every published exchange still has its number, and every published paragraph its number and its words. */
export function checkParagraphIds({ corpus, at }: CorpusReading): Issue[] {
  const { ledger, exchanges } = corpus
  const atNumber = ({ file }: Exchange, problem: Problem): Issue => {
    return { ...problem, file, position: at(file, ['number']) }
  }
  const byPath = new Map(exchanges.map((one) => [exchangePath(one.slug), one]))
  const issues: Issue[] = []
  for (const [path, number] of Object.entries(ledger.numbers)) {
    const exchange = byPath.get(currentAddress(path, ledger.redirects))
    if (exchange && exchange.number !== number)
      issues.push(atNumber(exchange, movedExchange(exchange, number)))
  }
  for (const one of unsettledParagraphs(corpus))
    issues.push(atNumber(one.exchange, problems[one.change](one)))
  for (const exchange of exchanges) issues.push(...idleIds(exchange, corpus, at))
  return issues
}

/** A change of a published paragraph that the edition does not record. */
export type UnsettledParagraph = Change & { exchange: Exchange }

/**
 * The unrecorded changes of published paragraphs, in text order. They have to be recorded in this order, since each of them
 * changes the numbers after it.
 */
export function unsettledParagraphs({ ledger, exchanges }: Corpus): UnsettledParagraph[] {
  const found = fingerprintsOf({ exchanges })
  const byPath = new Map(exchanges.map((one) => [exchangePath(one.slug), one]))
  return Object.entries(ledger.words).flatMap(([path, words]): UnsettledParagraph[] => {
    const here = currentAddress(path, ledger.redirects)
    const exchange = byPath.get(here)
    if (!exchange) return []
    const expected = Object.entries(words).filter(([id]) => !exchange.withdrawn[id])
    return diffParagraphs(
      Object.fromEntries(expected),
      found[here] ?? {},
      compareIdsIn(exchange.inserted),
      [...Object.keys(words), ...exchange.inserted, ...Object.keys(exchange.withdrawn)],
    ).map((one) => ({ ...one, exchange }))
  })
}

type Problem = Pick<Issue, 'rule' | 'message' | 'hint'>

const problems: Readonly<Record<Change['change'], (one: UnsettledParagraph) => Problem>> = {
  inserted: insertedParagraph,
  withdrawn: goneParagraph,
  reworded: otherWords,
}

function movedExchange(exchange: Exchange, number: number): Problem {
  return {
    rule: 'renumbered',
    message: `Unexpected number ${exchange.number}, expected ${number}, the number under which the exchange was published and is cited`,
    hint: 'Restore its number in the frontmatter and in the file name; new exchanges go at the end.',
  }
}

function insertedParagraph({ exchange, id }: UnsettledParagraph): Problem {
  const { kind, number } = parseId(id)!
  const after = formatId({ kind, number, letter: '' })
  const place =
    number === 0 ? 'before the first' : `after ${paragraphAddress(exchange.number, after)}`
  return {
    rule: 'renumbered',
    message: `Unexpected paragraph ${place}, expected the published paragraphs to keep their numbers`,
    hint: `Give it a number in between: npm run addresses -- insert ${paragraphAddress(exchange.number, id)} "why"`,
  }
}

function goneParagraph({ exchange, id }: UnsettledParagraph): Problem {
  const address = paragraphAddress(exchange.number, id)
  return {
    rule: 'address-lost',
    message: `Unexpected loss of the words published as ${address}, expected them to remain`,
    hint: `If they have to go, withdraw them, so that the other paragraphs keep their numbers: npm run addresses -- withdraw ${address} "why"`,
  }
}

function otherWords({ exchange, id }: UnsettledParagraph): Problem {
  const address = paragraphAddress(exchange.number, id)
  return {
    rule: 'reworded',
    message: `Unexpected words in ${address}, expected those that were published`,
    hint: `If the transcript was corrected, record it: npm run addresses -- reword ${address} "what was corrected"`,
  }
}

/** Ids in the frontmatter that no paragraph has, or that were never published. */
function idleIds(exchange: Exchange, { ledger }: Corpus, at: CorpusReading['at']): Issue[] {
  const borne = new Set(exchange.turns.flatMap((turn) => turn.paragraphs.map(({ id }) => id)))
  const path = exchangePath(exchange.slug)
  const published = publishedFragments(ledger).get(path) ?? new Set()
  const issue = (field: string, id: string, expected: string, hint: string): Issue => ({
    rule: 'unknown-reference',
    message: `Unexpected ${paragraphAddress(exchange.number, id)} under \`${field}\`, expected ${expected}`,
    file: exchange.file,
    position: at(exchange.file, [field]),
    hint,
  })
  return [
    ...exchange.inserted
      .filter((id) => !borne.has(id) && !exchange.withdrawn[id])
      .map((id) =>
        issue(
          'inserted',
          id,
          'a paragraph with that number',
          `If it was published, withdraw it: npm run addresses -- withdraw ${paragraphAddress(exchange.number, id)} "why". Otherwise remove it here.`,
        ),
      ),
    ...Object.keys(exchange.withdrawn)
      .filter((id) => !published.has(id))
      .map((id) =>
        issue(
          'withdrawn',
          id,
          'a paragraph that was published',
          'Remove it: only published paragraphs need to be withdrawn.',
        ),
      ),
  ]
}

/** The published fragments of pages, by the current paths of these. */
const publishedFragments = memoize(({ pages, redirects }: Ledger) => {
  const byPath = new Map<string, Set<string>>()
  for (const [path, fragments] of Object.entries(pages)) {
    const current = currentAddress(path, redirects)
    byPath.set(current, new Set([...(byPath.get(current) ?? []), ...fragments]))
  }
  return byPath
})
