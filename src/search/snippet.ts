import { fragmentFor, type TextRange } from './text-fragment.ts'

/** A piece of a sentence; `marked` if it is a match. */
export type SnippetPiece = { text: string; marked: boolean }

/** The sentence that contains matches, and the URL fragment that links to them. */
export type Snippet = { pieces: SnippetPiece[]; fragment: string }

/**
 * Makes the snippet of a paragraph: the sentence with the most matches, shortened if it is long.
 *
 * @param content the text of the paragraph.
 * @param ranges the matches in it.
 * @param maxLength the most characters that are shown of the sentence.
 */
export function snippetOf(content: string, ranges: readonly TextRange[], maxLength = 300): Snippet {
  const found = mergeRanges(content, ranges)
  if (found.length === 0)
    return {
      pieces: [{ text: clip(content, 0, content.length, 0, maxLength), marked: false }],
      fragment: '',
    }
  const sentence = bestSentence(sentencesOf(content), found)
  const inside = withoutSmallWords(
    content,
    found.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
  )
  const shown = excerptRange(content, sentence, inside[0] ?? found[0]!, maxLength)
  const pieces: SnippetPiece[] = []
  let at = shown.start
  for (const { start, end } of inside.filter(
    (range) => range.start >= shown.start && range.end <= shown.end,
  )) {
    if (start > at) pieces.push({ text: content.slice(at, start), marked: false })
    pieces.push({ text: content.slice(start, end), marked: true })
    at = end
  }
  if (shown.end > at) pieces.push({ text: content.slice(at, shown.end), marked: false })
  if (shown.start > sentence.start) pieces.unshift({ text: '… ', marked: false })
  if (shown.end < sentence.end) pieces.push({ text: ' …', marked: false })
  return { pieces, fragment: fragmentFor(content, inside) }
}

/** Sorts ranges and merges those with only spaces between them. */
function mergeRanges(content: string, ranges: readonly TextRange[]): TextRange[] {
  const runs: TextRange[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = runs.at(-1)
    if (last && (start <= last.end || /^\s+$/.test(content.slice(last.end, start)))) {
      last.end = Math.max(last.end, end)
    } else runs.push({ start, end })
  }
  return runs
}

/** Leaves out short words such as `of` and `the` that stand alone, unless there are no other matches. */
function withoutSmallWords(content: string, runs: readonly TextRange[]): readonly TextRange[] {
  const large = runs.filter(({ start, end }) => !/^\p{Ll}{1,3}$/u.test(content.slice(start, end)))
  return large.length > 0 ? large : runs
}

/** The sentences of a text, cached because results are shown again with each key. */
function sentencesOf(content: string): readonly TextRange[] {
  const known = sentenceCache.get(content)
  if (known) return known
  const sentences = splitSentences(content)
  if (sentenceCache.size >= maxCachedTexts) sentenceCache.clear()
  sentenceCache.set(content, sentences)
  return sentences
}

const sentenceCache = new Map<string, readonly TextRange[]>()
const maxCachedTexts = 400

/**
 * Splits a text into sentences. A sentence ends at punctuation with a space after it, unlike the full stop in `5.A3`, or at
 * a mark that needs no space, such as `。`. The full stop of an initial does not end a sentence.
 */
function splitSentences(content: string): TextRange[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
  const sentences: TextRange[] = []
  let start = 0
  for (const { segment, index } of segmenter.segment(content)) {
    const end = index + segment.length
    const ends = /[\s。｡！？]$/.test(segment) && !/(?<![\p{L}\p{N}])\p{Lu}\.\s+$/u.test(segment)
    if (!ends && end < content.length) continue
    sentences.push({ start, end: start + content.slice(start, end).trimEnd().length })
    start = end
  }
  return sentences
}

/**
 * The sentence with the most matches; the first of equals. Long words count more than short ones, which are often words such
 * as `who` and `said`, and adjacent words more than separate ones.
 */
function bestSentence(sentences: readonly TextRange[], found: readonly TextRange[]): TextRange {
  const weight = (sentence: TextRange) =>
    found
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .reduce((sum, { start, end }) => sum + (end - start) ** 2, 0)
  return sentences.reduce((best, one) => (weight(one) > weight(best) ? one : best))
}

/** The part of a sentence that is shown: all of it, or whole words around its first match. */
function excerptRange(
  content: string,
  { start, end }: TextRange,
  first: TextRange,
  maxLength: number,
): TextRange {
  if (end - start <= maxLength) return { start, end }
  const from = Math.max(start, Math.min(first.start - Math.floor(maxLength / 3), end - maxLength))
  const to = Math.min(end, from + maxLength)
  return {
    start:
      from === start
        ? start
        : from + (/^\S*\s+/.exec(content.slice(from, first.start))?.[0].length ?? 0),
    end: to === end ? end : to - (/\s+\S*$/.exec(content.slice(first.end, to))?.[0].length ?? 0),
  }
}

function clip(
  content: string,
  start: number,
  end: number,
  from: number,
  maxLength: number,
): string {
  const shown = excerptRange(content, { start, end }, { start: from, end: from }, maxLength)
  return content.slice(shown.start, shown.end) + (shown.end < end ? ' …' : '')
}
