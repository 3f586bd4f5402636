import slugify from '@sindresorhus/slugify'
import { stringify } from 'yaml'
import { escapeProse } from '#directives/escape-prose.ts'
import { speakerOf, type TurnKind } from '#model/edition.ts'
import type { PlannedSpeaker } from '../speakers/plan-speakers.ts'
import type { Piece, Turns } from '../turns/piece.ts'
import type { Division } from './divide.ts'

/**
 * Writes an exchange.
 *
 * @param unplaced the notes of the source that have no place yet; those whose mark is in this exchange are taken from it.
 */
export function exchangeSource(
  { number, title, pieces }: Division,
  unplaced: Turns['notes'],
  speakers: readonly PlannedSpeaker[],
): string {
  const frontMatter = { number, ...(title === undefined ? {} : { title }), topics: [] }
  const placed: string[] = []
  const blocks = blocksOf(pieces, speakers).map(({ open, parts }) => {
    const written = parts
      .map((part, index) => partSource(part, open === undefined || index > 0, unplaced, placed))
      .join('\n\n')
    return open === undefined ? written : `${open}\n${written}\n:::`
  })
  const head = `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n`
  return `${head}\n${[...blocks, ...placed].join('\n\n')}\n`
}

/** A turn with the line that opens it, or pieces outside turns. */
type Block = { open: string | undefined; parts: Piece[] }

function blocksOf(pieces: readonly Piece[], speakers: readonly PlannedSpeaker[]): Block[] {
  const blocks: Block[] = []
  for (const [index, piece] of pieces.entries()) {
    const last = blocks.at(-1)
    if (piece.kind === 'paragraph') {
      const isNew =
        piece.opensTurn || !last || (piece.speaker !== undefined && last.open === undefined)
      if (isNew) blocks.push({ open: openingOf(piece, speakers), parts: [piece] })
      else last.parts.push(piece)
    } else if (last?.open !== undefined && goesOn(pieces, index) && piece.kind !== 'heading') {
      last.parts.push(piece)
    } else blocks.push({ open: undefined, parts: [piece] })
  }
  return blocks
}

/** Whether the turn goes on after a piece inside it. */
function goesOn(pieces: readonly Piece[], index: number): boolean {
  const next = pieces.slice(index).find(({ kind }) => kind === 'paragraph' || kind === 'heading')
  return next?.kind === 'paragraph' && !next.opensTurn
}

function openingOf(
  { speaker: name, time }: Extract<Piece, { kind: 'paragraph' }>,
  planned: readonly PlannedSpeaker[],
): string | undefined {
  const speaker = planned.find(({ found }) => found.name === name)?.speaker
  if (!speaker) return undefined
  const kind: TurnKind = speaker.role === 'interviewer' ? 'question' : 'answer'
  const speakers = planned.map((one) => one.speaker)
  const isUsual = speakerOf({ speakers }, kind)?.key === speaker.key
  const attributes = [
    ...(isUsual ? [] : [`speaker=${speaker.key}`]),
    ...(time === undefined ? [] : [`time="${time}"`]),
  ]
  return `:::${kind}${attributes.length > 0 ? `{${attributes.join(' ')}}` : ''}`
}

/** @param isLater whether a paragraph is not the first of its turn, whose time is that of the turn. */
function partSource(
  piece: Piece,
  isLater: boolean,
  unplaced: Turns['notes'],
  placed: string[],
): string {
  switch (piece.kind) {
    case 'heading':
      return `## ${escapeProse(piece.text)}`
    case 'stage':
      return `::stage[${escapeLabel(piece.text)}]`
    case 'image': {
      const caption = piece.caption === undefined ? '' : ` ${JSON.stringify(piece.caption)}`
      return `![${escapeLabel(piece.alt)}](<${piece.src}>${caption})`
    }
    case 'exchange':
      return ''
    case 'paragraph': {
      const time = isLater && piece.time !== undefined ? `:time{at="${piece.time}"}` : ''
      return time + withNotes(piece.text, unplaced, placed)
    }
  }
}

/** The words of a paragraph, in which the marks of notes are marked. */
function withNotes(text: string, unplaced: Turns['notes'], placed: string[]): string {
  let open = text
  const found = unplaced.filter(({ mark }) => open.includes(mark))
  const marks = found.map((note, index) => {
    unplaced.splice(unplaced.indexOf(note), 1)
    const key = keyFor(note.mark, placed)
    placed.push(`:::note{#${key} kind=source}\n${escapeProse(note.text)}\n:::`)
    const stand = placeholder(index)
    open = open.replace(note.mark, stand)
    return { stand, written: `:note[${escapeLabel(note.mark)}]{#${key}}` }
  })
  return marks.reduce(
    (source, { stand, written }) => source.replace(stand, () => written),
    escapeProse(open),
  )
}

function keyFor(mark: string, placed: readonly string[]): string {
  const key = `source-${slugify(mark) || placed.length + 1}`
  const isTaken = (one: string) => placed.some((note) => note.startsWith(`:::note{#${one} `))
  return isTaken(key) ? `${key}-${placed.length + 1}` : key
}

/** A character for private use, which no transcript has. */
function placeholder(index: number): string {
  return String.fromCodePoint(0xf0000 + index)
}

function escapeLabel(text: string): string {
  return escapeProse(text).replace(/(?<!\\)[[\]]/g, '\\$&')
}
