import type { Step } from './align.ts'
import { contextEnd, contextStart } from './context.ts'
import type { Difference } from './findings.ts'
import { readGap } from './gaps.ts'
import type { Judged } from './judge-block.ts'
import { type Passage, type PassageWriter, passageWriter } from './passage-writer.ts'
import type { PieceKind } from './pieces.ts'
import type { QuotedGap } from './quoted-words.ts'
import { paragraphAtWord, wordAt } from './text-index.ts'
import { relationOf } from './word-relation.ts'

/** Shows the interview in one place, with the differences of the quotation. */
export function passagesOf(
  steps: readonly Step[],
  differences: readonly Difference[],
  judged: Judged,
): Passage[] {
  const texts = steps.flatMap((step) => (step.kind === 'added' ? [] : [step.text]))
  if (texts.length === 0) return []
  const last = Math.max(...texts)
  const writer = passageWriter()
  const marks = differences.filter(isOfMarks)
  putContextBefore(writer, Math.min(...texts), judged)
  const inside = new Map(
    marks.flatMap((one) => (one.before === '' ? [] : [[one.at, one] as const])),
  )
  const changed = changedWords(differences)
  const pending: string[] = []
  let previous: PieceKind | undefined
  for (const step of steps) {
    if (step.kind === 'added') pending.push(quotedText(step.quoted, judged))
    else {
      const kind = kindOf(step, changed, judged)
      const different = step.kind === 'match' ? inside.get(step.text) : undefined
      putGapBefore(writer, step.text, previous, kind, different, judged)
      const added = pending.splice(0).map((word) => word + writer.separator())
      writer.put('added', added.join(''))
      putWord(writer, step, kind, judged)
      previous = kind
    }
  }
  putEnd(
    writer,
    last,
    pending,
    marks.find(({ before }) => before === ''),
    judged,
  )
  return writer.passages()
}

type TextStep = Exclude<Step, { kind: 'added' }>

type MarksDifference = Extract<Difference, { before: string }>

function isOfMarks(one: Difference): one is MarksDifference {
  return one.kind === 'punctuation' || one.kind === 'quotationMarks'
}

/** The words of the interview that the quotation has, but changed. */
function changedWords(differences: readonly Difference[]): Set<number> {
  return new Set(
    differences.flatMap((one) =>
      one.kind === 'case' || one.kind === 'homoglyph' || one.kind === 'replaced' ? [one.at] : [],
    ),
  )
}

function kindOf(step: TextStep, changed: ReadonlySet<number>, judged: Judged): PieceKind {
  if (step.kind === 'omitted') return 'omitted'
  if (step.kind !== 'match') return 'missing'
  const { quoted, index } = judged
  if (!changed.has(step.text)) return 'same'
  const relation = relationOf(wordAt(index, step.text), quoted.words[step.quoted]!.raw)
  return relation === 'same' ? 'same' : 'missing'
}

/** Begins the first paragraph with what is before the quoted words in their sentence. */
function putContextBefore(writer: PassageWriter, first: number, { index }: Judged): void {
  writer.begin(paragraphAtWord(index, first), contextStart(first, index))
  writer.put('context', writer.take(index.start[first]))
}

/** Puts what is before a word, and begins its paragraph if it is the first there. */
function putGapBefore(
  writer: PassageWriter,
  word: number,
  previous: PieceKind | undefined,
  kind: PieceKind,
  different: MarksDifference | undefined,
  { index }: Judged,
): void {
  const paragraph = paragraphAtWord(index, word)
  if (paragraph !== writer.paragraph()) {
    writer.putBetween(previous, writer.take(), kind)
    writer.begin(paragraph, 0)
  }
  const gap = writer.take(index.start[word])
  if (different) {
    writer.put('added', different.quoted)
    writer.put(different.text === '' ? 'same' : 'missing', gap)
  } else writer.putBetween(previous, gap, kind)
}

/** Puts a word of the interview, after the one that the quotation has instead. */
function putWord(writer: PassageWriter, step: TextStep, kind: PieceKind, judged: Judged): void {
  const isReplaced = step.kind === 'replaced' || (step.kind === 'match' && kind === 'missing')
  if (isReplaced) writer.put('added', quotedText(step.quoted, judged) + writer.separator())
  writer.put(kind, writer.take(judged.index.end[step.text]))
}

/** Puts what follows the last word: what the quotation adds there, and the rest of the sentence. */
function putEnd(
  writer: PassageWriter,
  last: number,
  added: readonly string[],
  different: MarksDifference | undefined,
  { quoted, index }: Judged,
): void {
  if (added.length > 0) {
    writer.put('same', writer.separator())
    writer.put('added', added.join(writer.separator()))
  }
  if (different) writer.put('added', different.quoted)
  const rest = writer.take(contextEnd(last, index))
  const isDifferent = different !== undefined || added.length > 0
  const marks = isDifferent ? '' : sharedMarks(rest, quoted.gaps.at(-1)!)
  writer.put('same', marks)
  writer.put('context', rest.slice(marks.length))
}

/** The marks at the beginning of a text that the end of the quotation has too. */
function sharedMarks(text: string, { marks }: QuotedGap): string {
  const own = /^[^\s\p{L}\p{N}([]*/u.exec(text)?.[0] ?? ''
  const forms = readGap(own).marks.map(({ form }) => form)
  return forms.every((form, at) => marks[at]?.form === form) ? own : ''
}

function quotedText(word: number, { pasted, quoted }: Judged): string {
  const { start, end } = quoted.words[word]!
  return pasted.slice(start, end)
}
