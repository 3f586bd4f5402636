import { basename } from 'node:path'
import type { Root } from 'mdast'
import { VFileMessage } from 'vfile-message'
import { parseExchange } from '#directives/parse.ts'
import { type ExchangeReading, readExchange } from '#directives/read-exchange.ts'
import { nearest } from '#model/spelling.ts'
import type { PlacedUnspoken } from '#directives/read-unspoken.ts'
import { positionOf } from '#directives/report.ts'
import { type Edition, roleOfTurn, speakerOf } from '#model/edition.ts'
import { exchangeSchema } from '#model/exchange.ts'
import { type Issue, wholeFile } from '#model/issue.ts'
import type { Exchange, Turn } from '#corpus/corpus.ts'
import { exchangeTitle } from '#corpus/exchange-title.ts'
import { type Collected, collectData, collectText } from './collected.ts'
import { filesIn } from './files-in.ts'
import { lacksWords } from './incomplete.ts'

/** Reads `NN-slug.mdx` files, in the order of the conversation. They are incomplete if turns or paragraphs are missing. */
export async function readExchanges(
  folder: string,
  edition: Edition,
  collected: Collected,
): Promise<{ exchanges: Exchange[]; incomplete: boolean }> {
  const issues: Issue[] = []
  const into = { ...collected, issues }
  const files = await filesIn(folder, '.mdx', issues)
  if (files.length === 0) {
    const message = 'Unexpected empty folder, expected exchanges named NN-slug.mdx'
    const hint = 'Make them from a transcript: npm run import -- FILE'
    issues.push({ rule: 'unreadable-file', message, file: folder, position: wholeFile, hint })
  }
  const exchanges: Exchange[] = []
  for (const file of files) {
    const source = await collectText(file, into)
    const exchange = source === undefined ? undefined : readOne(source, file, edition, into)
    if (exchange) exchanges.push(exchange)
  }
  collected.issues.push(...issues)
  exchanges.sort((a, b) => a.number - b.number)
  return { exchanges, incomplete: lacksWords(issues) }
}

/** The slug in the name of an exchange file; undefined if it is not named `NN-slug.mdx`. */
export function slugOf(file: string): string | undefined {
  return /^\d+-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(basename(file))?.[1]
}

function readOne(
  source: string,
  file: string,
  edition: Edition,
  into: Collected,
): Exchange | undefined {
  const { issues } = into
  const slug = slugOf(file)
  if (slug === undefined) {
    const message = `Unexpected file name "${basename(file)}", expected a number and a slug in lower case, such as 05-why-now.mdx`
    issues.push({ rule: 'invalid-data', message, file, position: wholeFile })
    return undefined
  }
  let tree: Root
  try {
    tree = parseExchange(source)
  } catch (error) {
    issues.push(syntaxIssue(error, file))
    return undefined
  }
  const head = tree.children[0]
  const frontmatter = head?.type === 'yaml' ? head.value : ''
  const data = collectData(exchangeSchema, frontmatter, file, into, { lineOffset: 1 })
  const reading = readExchange(tree, source, file, data)
  issues.push(...reading.issues)
  if (!data) return undefined
  refuseWordsOutsideTurns(reading, data.number, file, issues)
  const turns = reading.turns.map((turn) => withSpeaker(turn, edition, file, issues))
  return {
    ...data,
    ...exchangeTitle(data, turns, edition),
    ...{ slug, file, turns },
    between: withoutTitle(reading.between, data.title),
    notes: new Map(reading.notes.map((note) => [note.key, note])),
  }
}

/** Leaves out a heading of the source at the start of an exchange that has it as its title. */
function withoutTitle(between: readonly PlacedUnspoken[], title: string | undefined) {
  const [first] = between
  const isTitle =
    first?.after === 0 && first.unspoken.type === 'heading' && first.unspoken.text === title
  return isTitle ? between.slice(1) : between
}

function withSpeaker(
  turn: ExchangeReading['turns'][number],
  edition: Edition,
  file: string,
  issues: Issue[],
): Turn {
  if (turn.kind === 'introduction') return { ...turn, by: undefined }
  const by = speakerOf(edition, turn.kind, turn.speaker)
  if (!by) {
    const keys = edition.speakers.map(({ key }) => key)
    const meant = turn.speaker && nearest(turn.speaker, keys)
    const found = turn.speaker !== undefined ? `speaker "${turn.speaker}"` : `\`:::${turn.kind}\``
    const expected =
      turn.speaker !== undefined
        ? `one of ${keys.join(', ')}`
        : `${rolesWithArticle[roleOfTurn[turn.kind]]} among the speakers in edition.yaml`
    issues.push({
      rule: 'unknown-key',
      message: `Unexpected ${found}, expected ${expected}`,
      file,
      position: positionOf(turn.node),
      ...(meant ? { hint: `Did you mean \`speaker=${meant}\`?` } : {}),
    })
  }
  return { ...turn, by }
}

const rolesWithArticle = { interviewer: 'an interviewer', respondent: 'a respondent' } as const

function refuseWordsOutsideTurns(
  { turns }: ExchangeReading,
  number: number,
  file: string,
  issues: Issue[],
): void {
  for (const turn of turns) {
    if ((turn.kind === 'introduction') === (number === 0)) continue
    const message =
      number === 0
        ? `Unexpected \`:::${turn.kind}\` in the introduction (number 0), expected only paragraphs`
        : 'Unexpected words outside a turn, expected them in `:::question` or `:::answer`'
    const hint =
      number === 0
        ? 'If this is not the introduction, give it a number from 1.'
        : 'Put `:::question` or `:::answer` above them and `:::` below, each on a line of its own.'
    issues.push({ rule: 'outside-turn', message, file, position: positionOf(turn.node), hint })
  }
}

function syntaxIssue(error: unknown, file: string): Issue {
  if (!(error instanceof VFileMessage)) throw error
  const place = error.place && 'start' in error.place ? error.place.start : error.place
  return {
    rule: 'syntax',
    message: `Unexpected \`{\` or \`<\` that is never closed, expected plain text and directives (${error.reason})`,
    file,
    position: place ? { type: 'at', line: place.line, column: place.column } : wholeFile,
    hint: 'Write braces and angle brackets that belong to the interview as `\\{` and `\\<`.',
  }
}
