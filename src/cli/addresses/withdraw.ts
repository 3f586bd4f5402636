import { relative } from 'node:path'
import { Document } from 'yaml'
import type { Exchange } from '#corpus/corpus.ts'
import { CommandError } from '../command-error.ts'
import { withErratum } from './errata-file.ts'
import { withField } from '#reshaping/frontmatter.ts'
import { isPublished, publishedWords } from './ledger.ts'
import { paragraphNamed, today } from './paragraph.ts'
import { addsNoUnsettled, type CommandContext, type Proposal } from './proposal.ts'

/**
 * Marks a published address as withdrawn, with a reason: a paragraph in the frontmatter of its exchange, anything else in
 * the ledger. The address remains and shows the reason.
 *
 * @throws a {@link CommandError} if it was never published, or is withdrawn already.
 */
export async function withdraw(
  given: CommandContext,
  address: string,
  why: string,
): Promise<Proposal[]> {
  return [
    address.startsWith('/')
      ? await withdrawAddress(given, address, why)
      : await withdrawParagraph(given, address, why),
  ]
}

async function withdrawAddress(
  { corpus, sourceOf }: CommandContext,
  address: string,
  why: string,
): Promise<Proposal> {
  const { ledger } = corpus
  if (!isPublished(ledger, address))
    throw new CommandError(`Unexpected address ${address}, expected one that was published`)
  if (Object.hasOwn(ledger.withdrawn, address))
    throw new CommandError(`Unexpected ${address}, expected one that is not already withdrawn`)
  if (/^\/exchanges\/[^#]*$/.test(address)) {
    throw new CommandError(
      `Unexpected address of an exchange, ${address}, expected the references of its paragraphs. Keep only the ` +
        'frontmatter in its file and withdraw each paragraph; the page then says why.',
    )
  }
  const withdrawn = { ...ledger.withdrawn, [address]: { on: today(), why } }
  return {
    files: new Map([
      ['errata.yaml', withErratum(await sourceOf('errata.yaml'), corpus, erratumOf([], why))],
    ]),
    ledger: (changed) => ({ ...changed.ledger, withdrawn }),
    hasIntendedEffect: addsNoUnsettled,
    message: `${address} says that it was withdrawn, and why`,
  }
}

async function withdrawParagraph(
  { corpus, sourceOf }: CommandContext,
  text: string,
  why: string,
): Promise<Proposal> {
  const { exchange, id, address } = paragraphNamed(corpus, text)
  if (Object.hasOwn(exchange.withdrawn, id))
    throw new CommandError(`Unexpected ${address}, expected one that is not already withdrawn`)
  if (publishedWords(corpus.ledger, exchange.slug)?.[id] === undefined)
    throw new CommandError(`Unexpected ${address}, expected a paragraph that was published`)
  const file = relative(corpus.root, exchange.file)
  const source = (await sourceOf(file)) ?? ''
  const withdrawn = { ...exchange.withdrawn, [id]: { on: today(), why } }
  return {
    files: new Map([
      [file, withField(source, 'withdrawn', asLines(withdrawn)) ?? source],
      [
        'errata.yaml',
        withErratum(await sourceOf('errata.yaml'), corpus, erratumOf([address], why)),
      ],
    ]),
    ledger: (changed) => changed.ledger,
    // Another paragraph may be in its place, which then needs a number of its own.
    hasIntendedEffect: (before, after) =>
      before.some((one) => one.exchange.number === exchange.number && one.id === id) &&
      !after.some((one) => one.exchange.number === exchange.number && one.id === id) &&
      after.length <= before.length,
    message: `${address} says that it was withdrawn, and why; the other paragraphs keep their numbers`,
  }
}

function erratumOf(at: string[], text: string) {
  return { kind: at.length > 0 ? ('address' as const) : ('apparatus' as const), at, text }
}

/** YAML with one indented line for each paragraph, below the name of the field. */
function asLines(withdrawn: Exchange['withdrawn']): string {
  const document = new Document({})
  const lines = Object.entries(withdrawn).map(([id, reason]) => {
    document.contents = document.createNode(reason, { flow: true })
    return `  ${id}: ${document.toString({ lineWidth: 0 }).trim()}`
  })
  return ['', ...lines].join('\n')
}
