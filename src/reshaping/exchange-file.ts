import { basename } from 'node:path'
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { parseDocument } from 'yaml'
import { parseExchange } from '#directives/parse.ts'
import { readExchange, type Turn } from '#directives/read-exchange.ts'
import { countWords } from '#model/count-words.ts'
import type { TurnKind } from '#model/edition.ts'
import { type ExchangeFrontmatter, exchangeSchema } from '#model/exchange.ts'
import { valuesOf } from '#reading/yaml-values.ts'
import { type Place, placesOfKey } from './note-keys.ts'

/** The file of an exchange, taken apart so that it can be put together again character for character. */
export type ExchangeFile = {
  /** Its path in the folder of the edition: `exchanges/05-why-now.mdx`. */
  path: string
  slug: string
  number: number
  /** How many digits the number in its name has at least. */
  digits: number
  /** What its frontmatter says. */
  fields: Partial<Pick<ExchangeFrontmatter, 'title' | 'summary' | 'reply'>> &
    Pick<ExchangeFrontmatter, 'topics' | 'claims' | 'inserted' | 'withdrawn'>
  /** The text up to the end of the frontmatter. */
  head: string
  /** The text between the frontmatter and the first block. */
  lead: string
  blocks: readonly Block[]
  /** The text after the last block. */
  tail: string
  /** Its line ending. */
  ending: string
}

/** A block of an exchange as it is written: a turn, the text of a note, or anything else between turns, such as a heading. */
export type Block = {
  /** The number of the exchange that it is from. */
  of: number
  source: string
  /** The text between the block before and this one. */
  gap: string
  /** Where keys of notes are in `source`. */
  keys: readonly Place[]
} & (
  | { type: 'turn'; kind: TurnKind; paragraphs: readonly SpokenParagraph[] }
  | { type: 'note'; key: string }
  | { type: 'heading'; text: string }
  | { type: 'other' }
)

export type TurnBlock = Block & { type: 'turn' }

export type SpokenParagraph = { id: string; text: string; words: number }

/**
 * Takes the file of an exchange apart.
 *
 * @param source its text as it is in the file.
 * @throws if the file cannot be read as an exchange: it has to be checked before.
 */
export function takeApart(path: string, source: string): ExchangeFile {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const text = source.slice(mark)
  const tree = parseExchange(text)
  const [first, ...nodes] = tree.children
  if (first?.type !== 'yaml') throw new Error(`Unexpected ${path}, expected frontmatter`)
  const pieces = nodes.map((node) => ({
    node,
    isNote: node.type === 'containerDirective' && node.name === 'note',
    heading: node.type === 'heading' ? toString(node) : undefined,
    ...spanOf(node),
  }))
  const fields = exchangeSchema
    .partial()
    .parse(valuesOf(parseDocument(first.value), exchangeSchema))
  const { inserted = [], withdrawn = {} } = fields
  const { turns, notes } = readExchange(tree, text, path, { inserted, withdrawn })
  const turnAt = new Map(turns.map((turn) => [spanOf(turn.node).start, turn]))
  const noteAt = new Map(notes.map((note) => [spanOf(note.node).start, note]))
  const number = fields.number ?? 0
  const end = spanOf(first).end
  let before = end
  const blocks = pieces.map((piece): Block => {
    const written = text.slice(piece.start, piece.end)
    const common = { of: number, source: written, gap: text.slice(before, piece.start) }
    before = piece.end
    const turn = turnAt.get(piece.start)
    const note = noteAt.get(piece.start)
    const keys = placesOfKey(turn ?? note, written, piece.start)
    if (piece.isNote && note) return { ...common, keys, type: 'note', key: note.key }
    if (turn && turn.kind !== 'introduction')
      return { ...common, keys, type: 'turn', kind: turn.kind, paragraphs: spoken(turn) }
    if (piece.heading !== undefined)
      return { ...common, keys: [], type: 'heading', text: piece.heading }
    return { ...common, keys: [], type: 'other' }
  })
  const name = basename(path)
  const ending = source.includes('\r\n') ? '\r\n' : '\n'
  return {
    ...{ path, number, blocks },
    slug: name.replace(/^\d+-|\.mdx$/g, ''),
    digits: /^\d+/.exec(name)?.[0].length ?? 2,
    fields: {
      ...fields,
      ...{ inserted, withdrawn },
      topics: fields.topics ?? [],
      claims: fields.claims ?? [],
    },
    head: source.slice(0, mark + end),
    lead: blocks[0]?.gap ?? ending + ending,
    tail: text.slice(before),
    ending,
  }
}

/** The turns of an exchange, in their order. */
export function turnsIn({ blocks }: Pick<ExchangeFile, 'blocks'>): TurnBlock[] {
  return blocks.filter((block): block is TurnBlock => block.type === 'turn')
}

/** How many words are spoken in blocks. */
export function wordsIn(blocks: readonly Block[]): number {
  return turnsIn({ blocks })
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { words }) => sum + words, 0)
}

function spoken({ paragraphs }: Turn): SpokenParagraph[] {
  return paragraphs.map(({ id, words: { text } }) => ({ id, text, words: countWords(text) }))
}

function spanOf({ position }: Pick<RootContent, 'position'>): { start: number; end: number } {
  const { start, end } = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined)
    throw new Error('Unexpected node without a position, expected a parsed tree')
  return { start: start.offset, end: end.offset }
}
