import { sentencesOf } from './sentences.ts'
import type { TextRange } from './text-fragment.ts'

/** A piece of a text; `marked` if it is a match. */
export type SnippetPiece = { text: string; marked: boolean }

/** The words around matches, and the matches in them. */
export type Snippet = { pieces: SnippetPiece[]; marked: TextRange[] }

/** How near matches are to the edge of their sentence, in characters, if its neighbour is shown too. */
const edge = 12

/** How much of a neighbour there must be room for, in characters. */
const leastRoom = 60

/**
 * Makes the snippet of a paragraph: the sentence with the most matches, with the sentence before it or after it if the matches
 * are at its beginning or its end. What is too long is cut between words, and not in a match.
 *
 * @param content the text of the paragraph.
 * @param ranges the matches in it.
 * @param maxLength the most characters of it that are shown.
 */
export function snippetOf(content: string, ranges: readonly TextRange[], maxLength = 300): Snippet {
  const uses = usesOf(content, ranges)
  const sentences = sentencesOf(content, uses)
  const whole = bestPart(sentences, uses, maxLength)
  const shown = cutToLength(content, whole, uses, maxLength)
  const marked = uses.filter(({ start, end }) => start < shown.end && end > shown.start)
  const pieces: SnippetPiece[] = []
  let at = shown.start
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: content.slice(at, end), marked })
    at = end
  }
  for (const { start, end } of marked) {
    add(start, false)
    add(Math.min(end, shown.end), true)
  }
  add(shown.end, false)
  if (shown.start > whole.start) pieces.unshift({ text: '… ', marked: false })
  if (shown.end < whole.end) pieces.push({ text: ' …', marked: false })
  return { pieces, marked }
}

/** The uses of what is sought, in order: matches with nothing between them but spaces are one. */
export function usesOf(content: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const uses: TextRange[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = uses.at(-1)
    if (last && !content.slice(last.end, start).trim()) last.end = Math.max(last.end, end)
    else uses.push({ start, end })
  }
  return uses
}

/** A part of a text, and what must be shown of it if it is too long. */
type Part = TextRange & { focus: TextRange }

/**
 * The sentence with the most matches, the first of equals, and its neighbour if there is room. Long words count more than short
 * ones, which are often words such as `who` and `said`, and adjacent words more than separate ones.
 */
function bestPart(
  sentences: readonly TextRange[],
  uses: readonly TextRange[],
  maxLength: number,
): Part {
  const usesIn = (one: TextRange) =>
    uses.filter(({ start }) => start >= one.start && start < one.end)
  const weights = sentences.map((one) =>
    usesIn(one).reduce((sum, { start, end }) => sum + (end - start) ** 2, 0),
  )
  const at = weights.indexOf(Math.max(...weights))
  const { start, end } = sentences[at]!
  const inside = usesIn(sentences[at]!)
  const first = inside[0] ?? { start, end: start }
  const before = sentences[at - 1]
  const after = sentences[at + 1]
  if (end - start <= maxLength - leastRoom) {
    if (before && first.start - start <= edge)
      return { start: before.start, end, focus: { start: end, end } }
    if (after && end - (inside.at(-1) ?? first).end <= edge)
      return { start, end: after.end, focus: { start, end: start } }
  }
  return { start, end, focus: first }
}

/** The part of a text that is shown: all of it, or whole words around what must be shown. */
function cutToLength(
  content: string,
  { start, end, focus }: Part,
  uses: readonly TextRange[],
  maxLength: number,
): TextRange {
  if (end - start <= maxLength) return { start, end }
  // A match may be longer than a snippet.
  const lead = Math.max(0, Math.min(maxLength / 3, maxLength - focus.end + focus.start))
  let from = Math.max(start, Math.min(Math.floor(focus.start - lead), end - maxLength))
  let to = Math.min(end, from + maxLength)
  if (from > start) from += /^\S{0,30}\s+/.exec(content.slice(from, focus.start))?.[0].length ?? 0
  if (to < end) to -= /\s+\S{0,30}$/.exec(content.slice(focus.end, to))?.[0].length ?? 0
  for (const use of uses) {
    if (use.start < from && use.end > from) from = use.end
    if (use.start > from && use.start < to && use.end > to) to = use.start
  }
  return { start: from, end: from + content.slice(from, to).trimEnd().length }
}
