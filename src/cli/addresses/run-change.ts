import { isDeepStrictEqual } from 'node:util'
import { join, relative, resolve } from 'node:path'
import type { UnsettledParagraph } from '#checks/check-paragraph-ids.ts'
import { checkWords } from '#checks/check-words.ts'
import { printIssues } from '#checks/print-issues.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { recordAddresses } from '#corpus/record-addresses.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import type { Issue } from '#model/issue.ts'
import { CommandError } from '../command-error.ts'
import { textOf, type Files, writeTogether } from '#files/write-together.ts'
import { writeUndoably } from './journal.ts'
import { formatLedger } from './ledger.ts'
import { today } from './paragraph.ts'
import type { CommandContext, Proposal } from './proposal.ts'
import { type State, stateOf, withCopy } from './stage.ts'

/** An error in the content that must be corrected before the command can run. */
export class ContentError extends CommandError {}

/**
 * Runs a command: writes the first of its proposals that passes the checks, so that it can be undone. New addresses are
 * recorded with it once no published paragraph is unsettled.
 *
 * @param command as it was typed, for messages.
 * @param change computes the proposals of the command.
 * @returns a message: what was done, and what remains to be done.
 * @throws a {@link CommandError} if no proposal passes, a {@link ContentError} if the content must be corrected first.
 */
export async function runChange(
  folder: string,
  command: string,
  change: (given: CommandContext) => Promise<Proposal[]>,
): Promise<string> {
  const root = resolve(folder)
  const before = await stateOf(root)
  const corpus = changeableCorpus(before, folder)
  const sourceOf = (path: string) => textOf(join(root, path))
  let refusal = new CommandError(`Unexpected ${command}, expected it to change something`)
  for (const [index, proposal] of (await change({ corpus, sourceOf })).entries()) {
    const outcome = await tryProposal(root, command, proposal, before)
    if (!(outcome instanceof CommandError)) {
      await writeUndoably(root, command, outcome.files)
      return `${proposal.message}\n${outcome.left}`
    }
    if (index === 0) refusal = outcome
  }
  throw refusal
}

/**
 * Records the addresses that are not yet in the ledger.
 *
 * @throws a {@link ContentError} if the content must be corrected first.
 */
export async function runRecord(folder: string): Promise<string> {
  const root = resolve(folder)
  const state = await stateOf(root)
  const corpus = changeableCorpus(state, folder)
  if (state.unsettled.length > 0) refuse(state.issues)
  const { ledger, added } = recordToday(corpus)
  if (!isDeepStrictEqual(ledger, corpus.ledger))
    await writeUndoably(root, 'record', new Map([['addresses.json', formatLedger(ledger)]]))
  return recorded(added)
}

/** Tries a proposal on a copy of the edition. Returns the files to write and what remains to be done, or why it fails. */
async function tryProposal(
  root: string,
  command: string,
  proposal: Proposal,
  before: State,
): Promise<{ files: Files; left: string } | CommandError> {
  return withCopy(root, proposal.files, async (copy) => {
    const changed = (await stateOf(copy)).corpus
    if (!changed)
      return new CommandError(
        `Unexpected ${command}, expected the edition to be readable afterwards`,
      )
    const withLedger = (ledger: Corpus['ledger']) =>
      new Map(proposal.files).set('addresses.json', formatLedger(ledger))
    const files = withLedger(proposal.ledger(changed))
    await writeTogether(copy, files)
    const after = await stateOf(copy)
    if (!proposal.hasIntendedEffect(before.unsettled, after.unsettled))
      return new CommandError(`Unexpected ${command}, expected ${expectedOf(before.unsettled)}`)
    const fresh = newIssues(before, after, root, copy)
    if (fresh.length > 0)
      return new CommandError(
        `Unexpected ${command}: it would cause these mistakes\n\n${printIssues(fresh)}`,
      )
    if (after.unsettled.length > 0 || !after.corpus)
      return { files, left: `Still to record: ${expectedOf(after.unsettled)}` }
    const { ledger, added } = recordToday(after.corpus)
    return { files: withLedger(ledger), left: recorded(added) }
  })
}

/**
 * The corpus, if a command may change it: mistakes are allowed, but every file must be readable and every word correct.
 *
 * @throws a {@link CommandError} or a {@link ContentError} that says what has to be corrected first.
 */
export function changeableCorpus(state: State, folder: string): Corpus {
  const { corpus, issues, incomplete } = state
  if (!corpus)
    throw new CommandError(
      `Unexpected folder ${folder}, expected an edition; to see what is wrong: npm run check`,
    )
  if (incomplete.any) refuse(issues)
  const words = checkWords({ ...state, corpus })
  if (words.length > 0) refuse(words)
  return corpus
}

function refuse(issues: readonly Issue[]): never {
  throw new ContentError(
    `${printIssues(issues)}\n\nNothing was written: correct these mistakes first.`,
  )
}

/**
 * The issues that a command would cause. Issues that follow from unsettled paragraphs are not counted: references to them
 * fail until they are settled, and some older issues only show once they are.
 */
function newIssues(before: State, after: State, root: string, copy: string): Issue[] {
  const nameOf = ({ rule, file, message }: Issue, from: string) =>
    `${rule} ${relative(from, file)} ${message}`
  const known = new Set(before.issues.map((one) => nameOf(one, root)))
  const isOfParagraphs = ({ rule, file }: Issue) =>
    rule === 'renumbered' ||
    rule === 'reworded' ||
    (rule === 'unknown-reference' && after.unsettled.length > 0) ||
    (rule === 'address-lost' && (file.endsWith('.mdx') || before.unsettled.length > 0))
  return after.issues
    .filter((one) => !isOfParagraphs(one))
    .filter((one) => !known.has(nameOf(one, copy)))
    .map((one) => ({ ...one, file: join(root, relative(copy, one.file)) }))
}

/** The commands that would settle these paragraphs. */
function expectedOf(unsettled: readonly UnsettledParagraph[]): string {
  const commands = { inserted: 'insert', withdrawn: 'withdraw', reworded: 'reword' }
  const named = unsettled.map(
    ({ change, exchange, id }) => `${commands[change]} ${paragraphAddress(exchange.number, id)}`,
  )
  return (
    named.join(', then ') ||
    'no such change: every published paragraph has its number and its words'
  )
}

/** The ledger with new addresses; `recorded` is the day when any were last added. */
function recordToday(corpus: Corpus): ReturnType<typeof recordAddresses> {
  const { ledger, added } = recordAddresses(corpus)
  return { ledger: added > 0 ? { ...ledger, recorded: today() } : ledger, added }
}

function recorded(added: number): string {
  return `${added} ${added === 1 ? 'address' : 'addresses'} recorded`
}
