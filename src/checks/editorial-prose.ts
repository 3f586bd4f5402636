import { join } from 'node:path'
import type { Nodes, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Account, Essay, Gloss } from '#corpus/corpus.ts'
import { notesOf } from '#corpus/notes.ts'
import { positionOf } from '#directives/report.ts'
import { languagesOf } from '#model/edition-languages.ts'
import type { Position } from '#model/issue.ts'
import { isLaterHeading } from '#model/later-heading.ts'
import type { CorpusReading } from '#reading/read-edition.ts'

/** Something that the editors wrote: a note, an entry or a part of one, an event, an account of what is at issue, an essay. */
export type EditorialProse = {
  /** What it is, for messages: `note "aides"`. */
  what: string
  type: 'note' | 'entry' | 'event' | 'account' | 'essay'
  file: string
  nodes: readonly Nodes[]
  /** Whether it may speak of what happened after the interview. What the source itself says there is not judged. */
  mayBeLater: boolean
  /** The position of a node in it; prose in a file of data is reported at the start of its field. */
  positionOf: (node: Nodes) => Position
}

/** Everything that the editors wrote in prose, in the order of the text and of the files. */
export function editorialProse(reading: CorpusReading): EditorialProse[] {
  const { corpus } = reading
  return [
    ...corpus.exchanges.flatMap((exchange) =>
      notesOf(exchange).map(({ note }): EditorialProse => ({
        what: `note "${note.key}"`,
        type: 'note',
        file: exchange.file,
        nodes: note.children,
        mayBeLater: note.kind === 'later' || note.kind === 'source',
        positionOf,
      })),
    ),
    ...[...corpus.glossary.values()].flatMap((gloss) => entry(gloss, reading)),
    ...events(reading),
    ...corpus.argument.flatMap((account) => accountProse(account, reading)),
    ...corpus.essays.map(essay),
  ]
}

function entry({ label, body, file }: Gloss, { corpus }: CorpusReading): EditorialProse[] {
  const { editors } = languagesOf(corpus.edition)
  const heading = body.findIndex(
    (node) => node.type === 'heading' && isLaterHeading(toString(node), editors),
  )
  const end = heading < 0 ? body.length : heading
  const common = { what: `entry "${label}"`, type: 'entry' as const, file, positionOf }
  return [
    { ...common, nodes: body.slice(0, end), mayBeLater: false },
    { ...common, nodes: body.slice(end), mayBeLater: true },
  ].filter(({ nodes }) => nodes.length > 0)
}

function events({ corpus: { timeline, root }, at }: CorpusReading): EditorialProse[] {
  const file = join(root, 'timeline.yaml')
  return (timeline?.events ?? []).map(({ key, body }, index) => ({
    what: `event "${key}"`,
    type: 'event',
    file,
    nodes: body,
    mayBeLater: true,
    positionOf: () => at(file, ['events', index, 'text']),
  }))
}

/** The parts of an account, each apart: only what has come to light since may be later. */
function accountProse(account: Account, reading: CorpusReading): EditorialProse[] {
  const { corpus, at } = reading
  const { exchange, index, question, holds, parts } = account
  const file = join(corpus.root, 'argument.yaml')
  const part = (nodes: RootContent[], path: (string | number)[]): EditorialProse => ({
    what: `account of exchange ${exchange.number}`,
    type: 'account',
    file,
    nodes,
    mayBeLater: path[0] === 'since',
    positionOf: () => at(file, [index, ...path]),
  })
  return [
    part(question, ['question']),
    ...holds.map(({ body }, nth) => part(body, ['holds', nth, 'text'])),
    ...parts.map(({ name, body }) => part(body, [name])),
  ]
}

function essay({ name, file, body }: Essay): EditorialProse {
  return { what: name, type: 'essay', file, nodes: body, mayBeLater: true, positionOf }
}
