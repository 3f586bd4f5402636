import { isDeepStrictEqual } from 'node:util'
import { join, relative, resolve } from 'node:path'
import type { UnsettledParagraph } from '#checks/check-numbering.ts'
import { checkWords } from '#checks/check-words.ts'
import { printIssues } from '#checks/print-issues.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { recordAddresses } from '#corpus/record-addresses.ts'
import { locator } from '#model/address.ts'
import type { Issue } from '#model/issue.ts'
import { Mistake } from '../mistake.ts'
import { contentOf, type Files, writeTogether } from '../write-together.ts'
import { writeUndoably } from './journal.ts'
import { writtenLedger } from './ledger.ts'
import { today } from './paragraph.ts'
import type { Given, Proposal } from './proposal.ts'
import { type State, stateOf, withCopy } from './stage.ts'

/** The content is at fault, not the command. */
export class Refusal extends Mistake {}

/**
 * Carries out a command: the first of its proposals that passes the checks is written, all of it or nothing, and can be
 * undone. What is new in the edition is recorded with it, as soon as every published paragraph is where it belongs.
 *
 * @param command as it was typed, for messages.
 * @param change works out what the command would do.
 * @returns what was done, and what is left to do.
 * @throws a {@link Mistake} where no proposal passes, a {@link Refusal} where the content must be corrected first.
 */
export async function runChange(
  folder: string,
  command: string,
  change: (given: Given) => Promise<Proposal[]>,
): Promise<string> {
  const root = resolve(folder)
  const before = await stateOf(root)
  const corpus = soundCorpus(before, folder)
  const sourceOf = async (path: string) => {
    const content = await contentOf(join(root, path))
    return content && Buffer.from(content).toString('utf8')
  }
  let refusal = new Mistake(`Unexpected ${command}, expected something to change`)
  for (const [index, proposal] of (await change({ corpus, sourceOf })).entries()) {
    const outcome = await tried(root, command, proposal, before)
    if (!(outcome instanceof Mistake)) {
      await writeUndoably(root, command, outcome.files)
      return `${proposal.said}\n${outcome.left}`
    }
    if (index === 0) refusal = outcome
  }
  throw refusal
}

/**
 * Records what the ledger of an edition does not know yet.
 *
 * @throws a {@link Refusal} where the content must be corrected first.
 */
export async function runRecord(folder: string): Promise<string> {
  const root = resolve(folder)
  const state = await stateOf(root)
  const corpus = soundCorpus(state, folder)
  if (state.unsettled.length > 0) refuse(state.issues)
  const { ledger, added } = recordToday(corpus)
  if (!isDeepStrictEqual(ledger, corpus.ledger))
    await writeUndoably(root, 'record', new Map([['addresses.json', writtenLedger(ledger)]]))
  return recorded(added)
}

/** Tries a proposal on a copy of the edition: the files to write and what is left to do, or why it cannot be. */
async function tried(
  root: string,
  command: string,
  proposal: Proposal,
  before: State,
): Promise<{ files: Files; left: string } | Mistake> {
  return withCopy(root, proposal.files, async (copy) => {
    const changed = (await stateOf(copy)).corpus
    if (!changed) return new Mistake(`Unexpected ${command}, expected an edition that can be read`)
    const withLedger = (ledger: Corpus['ledger']) =>
      new Map(proposal.files).set('addresses.json', writtenLedger(ledger))
    const files = withLedger(proposal.ledger(changed))
    await writeTogether(copy, files)
    const after = await stateOf(copy)
    if (!proposal.settles(before.unsettled, after.unsettled))
      return new Mistake(`Unexpected ${command}, expected ${expectedOf(before.unsettled)}`)
    const fresh = newIssues(before, after, root, copy)
    if (fresh.length > 0)
      return new Mistake(`Unexpected ${command}: it would lead to this\n\n${printIssues(fresh)}`)
    if (after.unsettled.length > 0 || !after.corpus)
      return { files, left: `Left to say: ${expectedOf(after.unsettled)}` }
    const { ledger, added } = recordToday(after.corpus)
    return { files: withLedger(ledger), left: recorded(added) }
  })
}

/** The edition that a command may change. It may have mistakes, but it can be read, and its words are the transcript’s. */
function soundCorpus({ corpus, issues, unread }: State, folder: string): Corpus {
  if (!corpus || !unread)
    throw new Mistake(`Unexpected folder ${folder}, expected an edition: npm run check`)
  if (unread.any) refuse(issues)
  const words = checkWords(corpus, unread)
  if (words.length > 0) refuse(words)
  return corpus
}

function refuse(issues: readonly Issue[]): never {
  throw new Refusal(`${printIssues(issues)}\n\nNothing was written: correct this first.`)
}

/**
 * What a command would make wrong. As long as paragraphs are not where they belong, what points at them misses them; and
 * what shows only once they are all there was wrong before.
 */
function newIssues(before: State, after: State, root: string, copy: string): Issue[] {
  const nameOf = ({ rule, file, message }: Issue, from: string) =>
    `${rule} ${relative(from, file)} ${message}`
  const known = new Set(before.issues.map((one) => nameOf(one, root)))
  const isOfParagraphs = ({ rule, file }: Issue) =>
    rule === 'renumbered' ||
    rule === 'reworded' ||
    (rule === 'unknown-address' && after.unsettled.length > 0) ||
    (rule === 'address-lost' && (file.endsWith('.mdx') || before.unsettled.length > 0))
  return after.issues
    .filter((one) => one.rule !== 'address-unrecorded' && !isOfParagraphs(one))
    .filter((one) => !known.has(nameOf(one, copy)))
    .map((one) => ({ ...one, file: join(root, relative(copy, one.file)) }))
}

/** The commands that would say what became of paragraphs. */
function expectedOf(unsettled: readonly UnsettledParagraph[]): string {
  const commands = { inserted: 'insert', withdrawn: 'withdraw', reworded: 'reword' }
  const named = unsettled.map(
    ({ change, exchange, id }) => `${commands[change]} ${locator(exchange.number, id)}`,
  )
  return named.join(', then ') || 'none: every published paragraph has its number and its words'
}

/** The ledger with what is new; it knows the day on which something was last added. */
function recordToday(corpus: Corpus): ReturnType<typeof recordAddresses> {
  const { ledger, added } = recordAddresses(corpus)
  return { ledger: added > 0 ? { ...ledger, recorded: today() } : ledger, added }
}

function recorded(added: number): string {
  return `${added} ${added === 1 ? 'address' : 'addresses'} recorded`
}
