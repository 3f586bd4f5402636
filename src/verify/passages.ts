import type { Step } from './align.ts'
import type { Difference } from './findings.ts'
import { isSpaced, readGap } from './gaps.ts'
import type { Judged } from './judge-block.ts'
import type { QuotedGap } from './quoted-words.ts'
import { beginsSentence } from './text-gaps.ts'
import { paragraphAtWord, type SourceParagraph, type TextIndex, wordAt } from './text-index.ts'
import { relationOf } from './word-relation.ts'

/**
 * A piece of the interview as it stands, or of what a quotation has instead:
 *
 * - `context`: words of the interview around those that are quoted
 * - `same`: both have it
 * - `omitted`: the quotation has an ellipsis instead
 * - `missing`: the quotation lacks it
 * - `added`: only the quotation has it
 */
export type Piece = { kind: 'context' | 'same' | 'omitted' | 'missing' | 'added'; text: string }

/** A paragraph of the interview, compared with the quotation. */
export type Passage = { paragraph: SourceParagraph; pieces: Piece[] }

/** How many words of context are shown on either side, and of an omission at either end. */
const maxContext = 40
const maxOmitted = 30

/** Shows the interview in one place, with the differences of the quotation. */
export function passagesOf(
  steps: readonly Step[],
  differences: readonly Difference[],
  { pasted, quoted, index }: Judged,
): Passage[] {
  const texts = steps.flatMap((step) => (step.kind === 'added' ? [] : [step.text]))
  if (texts.length === 0) return []
  const first = Math.min(...texts)
  const last = Math.max(...texts)
  const passages: Passage[] = []
  const start = contextStart(first, index)
  let at = index.start[start]!
  let paragraph = open(paragraphAtWord(index, first))
  put('context', paragraph.paragraph.text.slice(at, index.start[first]))
  at = index.start[first]!
  let previous: Piece['kind'] | undefined
  let pending: string[] = []
  const marks = new Map(
    differences.flatMap((one) => (isMarks(one) ? [[one.at, one] as const] : [])),
  )
  for (const step of steps) {
    if (step.kind === 'added') {
      pending.push(quotedText(step.quoted))
      continue
    }
    const own = paragraphAtWord(index, step.text)
    const kind = kindOf(step)
    if (own !== paragraph.paragraph) {
      putMarks(paragraph.paragraph.text.slice(at), previous, kind)
      paragraph = open(own)
      at = 0
    }
    const gap = own.text.slice(at, index.start[step.text])
    const difference = marks.get(step.text)
    if (difference && step.text !== last && step.kind === 'match' && difference.before !== '') {
      if (difference.quoted !== '') put('added', difference.quoted)
      put(difference.text === '' ? 'same' : 'missing', gap)
    } else putMarks(gap, previous, kind)
    flush()
    if (step.kind === 'replaced' || (step.kind === 'match' && kind === 'missing'))
      put('added', `${quotedText(step.quoted)}${separator(own.text)}`)
    put(kind, own.text.slice(index.start[step.text], index.end[step.text]))
    at = index.end[step.text]!
    previous = kind
  }
  if (pending.length > 0) pending.unshift(separator(paragraph.paragraph.text).trimEnd())
  const wasPending = pending.length > 0
  if (wasPending) put('same', separator(paragraph.paragraph.text))
  flush(false)
  const final = differences.find((one) => isMarks(one) && one.before === '')
  if (final && isMarks(final)) put('added', final.quoted)
  const rest = paragraph.paragraph.text.slice(at, contextEnd(last, index))
  const marksAtEnd = final || wasPending ? '' : sharedMarks(rest, quoted.gaps.at(-1)!)
  put('same', marksAtEnd)
  put('context', rest.slice(marksAtEnd.length))
  return passages.map((one) => ({ ...one, pieces: shorten(joined(one.pieces)) }))

  function open(own: SourceParagraph): Passage {
    const passage = { paragraph: own, pieces: [] }
    passages.push(passage)
    return passage
  }
  function put(kind: Piece['kind'], text: string): void {
    const [, before = '', marks = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
    // Spaces around marks are in both.
    if ((kind === 'missing' || kind === 'added') && marks !== '' && before + after !== '') {
      put('same', before)
      put(kind, marks)
      put('same', after)
    } else if (text !== '') paragraph.pieces.push({ kind, text })
  }
  /** What is between two words belongs to both, or to the one that is different in the same way as the other. */
  function putMarks(text: string, before: Piece['kind'] | undefined, after: Piece['kind']): void {
    put(before === after ? after : 'same', text)
  }
  function flush(withSpace = true): void {
    const space = separator(paragraph.paragraph.text)
    put(
      'added',
      pending.filter((word) => word !== '').join(space) +
        (withSpace && pending.length > 0 ? space : ''),
    )
    pending = []
  }
  function quotedText(word: number): string {
    const { start: from, end } = quoted.words[word]!
    return pasted.slice(from, end)
  }
  function kindOf(step: Exclude<Step, { kind: 'added' }>): Piece['kind'] {
    if (step.kind === 'omitted') return 'omitted'
    if (step.kind === 'missing' || step.kind === 'replaced') return 'missing'
    const isChanged = differences.some(
      (one) =>
        'text' in one &&
        ['case', 'homoglyph', 'replaced'].includes(one.kind) &&
        one.at === step.text,
    )
    const relation = relationOf(wordAt(index, step.text), quoted.words[step.quoted]!.raw)
    return isChanged && relation !== 'same' ? 'missing' : 'same'
  }
}

type MarksDifference = Extract<Difference, { before: string }>

function isMarks(one: Difference): one is MarksDifference {
  return one.kind === 'punctuation' || one.kind === 'quotationMarks'
}

function separator(text: string): string {
  return isSpaced(text) ? ' ' : ''
}

function contextStart(word: number, index: TextIndex): number {
  const { first } = paragraphAtWord(index, word)
  let start = word
  while (start > first && word - start < maxContext && !beginsSentence(index, start)) start--
  return start
}

/** The marks at the beginning of a text that the end of the quotation has too. */
function sharedMarks(text: string, { marks }: QuotedGap): string {
  const own = /^[^\s\p{L}\p{N}([]*/u.exec(text)?.[0] ?? ''
  const shared = readGap(own).marks.filter(({ form }, at) => marks[at]?.form === form)
  return shared.length === readGap(own).marks.length ? own : ''
}

/** The place in the paragraph where the sentence of a word ends. */
function contextEnd(word: number, index: TextIndex): number {
  const { end, text } = paragraphAtWord(index, word)
  let last = word
  while (last + 1 < end && last - word < maxContext && !beginsSentence(index, last + 1)) last++
  return last + 1 < end ? index.start[last + 1]! : text.length
}

/** Joins neighbouring pieces of the same kind. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const before = result.at(-1)
    if (before?.kind === piece.kind) before.text += piece.text
    else result.push({ ...piece })
  }
  return result
}

/** Long omissions without their middle. */
function shorten(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => {
    const words = piece.text.split(' ')
    if (piece.kind !== 'omitted' || words.length <= 2 * maxOmitted) return piece
    return {
      ...piece,
      text: `${words.slice(0, maxOmitted).join(' ')} … ${words.slice(-maxOmitted).join(' ')}`,
    }
  })
}
