import { isString, listOf, objectOf, oneOf } from '#model/shape.ts'
import { parseId } from '#model/paragraph-address.ts'
import { randomUuid } from '#model/uuid.ts'

/** How highlighted words look. The styles differ in form as well as in colour. */
export const highlightStyles = ['marker', 'underline', 'wavy'] as const
export type HighlightStyle = (typeof highlightStyles)[number]

/** Words that a reader has highlighted, with the reader’s note on them. */
export type Highlight = {
  /** A UUID. */
  id: string
  /** The permanent name of the edition, `urn:uuid:…`. */
  edition: string
  /** The words, one part for each paragraph, in the order of the text. There is at least one. */
  parts: HighlightPart[]
  style: HighlightStyle
  /** Plain text; empty if there is none. */
  note: string
  /** When it was made and each time it was changed, in milliseconds since 1970, in ascending order. There is at least one. */
  changes: number[]
}

/** Highlighted words of one paragraph: where they were, and the words themselves, by which they are found again. */
export type HighlightPart = Quote & {
  /** The number of the exchange and the id of the paragraph, `a3`, in the version that was read. */
  exchange: number
  paragraph: string
  /** The index of the first character in the text of the paragraph. */
  start: number
}

/** Exact words with what comes before and after them, as in https://www.w3.org/TR/annotation-model/#text-quote-selector */
export type Quote = { exact: string; prefix: string; suffix: string }

/** How many characters of context are kept on each side of the words. */
const contextLength = 32

/** What may be read from files and links: more than any reader writes, and less than would harm a browser. */
const limits = { parts: 1000, words: 50_000, note: 100_000, changes: 10_000 }

/** The part of a highlight that is a range of a paragraph’s text. */
export function partOf(
  text: string,
  { start, end }: { start: number; end: number },
  place: Pick<HighlightPart, 'exchange' | 'paragraph'>,
): HighlightPart {
  return {
    exchange: place.exchange,
    paragraph: place.paragraph,
    start,
    exact: text.slice(start, end),
    prefix: wholeCharacters(text.slice(Math.max(0, start - contextLength), start)),
    suffix: wholeCharacters(text.slice(end, end + contextLength)),
  }
}

/** A new highlight, made now. */
export function newHighlight(given: Omit<Highlight, 'id' | 'changes'>): Highlight {
  return { ...given, id: randomUuid(), changes: [Date.now()] }
}

/** The highlight with some properties changed now; the same object if nothing is different. */
export function changed(
  highlight: Highlight,
  change: Partial<Pick<Highlight, 'parts' | 'style' | 'note'>>,
): Highlight {
  const next = { ...highlight, ...change }
  if (hasSameContent(highlight, next)) return highlight
  return {
    ...next,
    changes: [...highlight.changes, Math.max(Date.now(), lastChange(highlight) + 1)],
  }
}

/** When the highlight was last changed. */
export function lastChange({ changes }: Highlight): number {
  return changes.at(-1) ?? 0
}

/** Whether two highlights are of the same words, in the same style, with the same note. */
export function hasSameContent(one: Highlight, other: Highlight): boolean {
  return contentOf(one) === contentOf(other)
}

/** All that a highlight says, apart from its id and its times, as a key. */
export function contentOf({ edition, parts, style, note }: Highlight): string {
  return JSON.stringify([edition, parts.map(packPart), style, note])
}

/** A part as a list of values. */
export type PackedPart = [
  exchange: number,
  paragraph: string,
  start: number,
  exact: string,
  prefix: string,
  suffix: string,
]

export function packPart(part: HighlightPart): PackedPart {
  return [part.exchange, part.paragraph, part.start, part.exact, part.prefix, part.suffix]
}

/** The part that a list of values is meant to be. It is unchecked. */
export function unpackPart([exchange, paragraph, start, exact, prefix, suffix]: unknown[]) {
  return { exchange, paragraph, start, exact, prefix, suffix }
}

/** The highlighted words, with a line break between paragraphs. */
export function wordsOf({ parts }: Highlight): string {
  return parts.map(({ exact }) => exact).join('\n')
}

const isPart = objectOf<HighlightPart>({
  exchange: isCount,
  paragraph: isParagraphId,
  start: isCount,
  exact: isWords,
  prefix: isShort,
  suffix: isShort,
})
const areParts = listOf(isPart)
const areTimes = listOf(isTime)

/** Whether data from a file, a link or the storage of the device is a highlight. */
export const isHighlight = objectOf<Highlight>({
  id: isUuid,
  edition: isString,
  parts: (data): data is HighlightPart[] =>
    areParts(data) && data.length > 0 && data.length <= limits.parts,
  style: oneOf(...highlightStyles),
  note: (data): data is string => isString(data) && data.length <= limits.note,
  changes: (data): data is number[] =>
    areTimes(data) &&
    data.length > 0 &&
    data.length <= limits.changes &&
    data.every((time, at) => at === 0 || time > data[at - 1]!),
})

/** A highlight with only the properties that highlights have. */
export function onlyHighlight(data: Highlight): Highlight {
  const { id, edition, parts, style, note, changes } = data
  return {
    id,
    edition,
    parts: parts.map((part) => unpackPart(packPart(part)) as HighlightPart),
    style,
    note,
    changes: [...changes],
  }
}

function isUuid(data: unknown): data is string {
  return isString(data) && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(data)
}

function isCount(data: unknown): data is number {
  return Number.isSafeInteger(data) && (data as number) >= 0
}

/** The latest time that a date can have. */
const latestTime = 8.64e15

function isTime(data: unknown): data is number {
  return isCount(data) && data <= latestTime
}

function isParagraphId(data: unknown): data is string {
  return isString(data) && data === data.toLowerCase() && parseId(data) !== undefined
}

function isWords(data: unknown): data is string {
  return isString(data) && data !== '' && data.length <= limits.words
}

function isShort(data: unknown): data is string {
  return isString(data) && data.length <= 2 * contextLength
}

/** A text without half a character at its ends. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
