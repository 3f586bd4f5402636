import type { Quote } from './highlight.ts'

/** A range of a text. */
export type TextRange = { start: number; end: number }

/** Words to find, and where they were. */
export type Wanted = Quote & { start: number }

/**
 * Finds highlighted words in the paragraph in which they were. Of several places, the one with the same context is taken.
 * Undefined if the words are not there, or if nothing tells which of several places is theirs.
 *
 * @param text the text of the paragraph.
 */
export function findInParagraph(wanted: Wanted, text: string): TextRange | undefined {
  // Nearly always, nothing has changed. That is found out fast, since there can be a thousand highlights.
  if (isAt(wanted, text)) return { start: wanted.start, end: wanted.start + wanted.exact.length }
  const [same, words] = [alike(text), wantedAlike(wanted)]
  const { exact } = words
  if (isAt(words, same)) return { start: words.start, end: words.start + exact.length }
  const places = placesOf(exact, same)
  const best = bestPlace(words, same, places)
  return best === undefined ? undefined : { start: best, end: best + exact.length }
}

/**
 * Finds words in other paragraphs than the one in which they were: only if they are long or have their context, and only if there
 * is one such place. A word such as “Russia” is never found in a place that the reader did not mean.
 *
 * @returns the index of the paragraph, and where the words are in its text; undefined if that is uncertain.
 */
export function findElsewhere(
  wanted: Wanted,
  texts: readonly string[],
): (TextRange & { index: number }) | undefined {
  const words = wantedAlike(wanted)
  const { exact } = words
  const found = texts.flatMap((text, index) => {
    const same = alike(text)
    return placesOf(exact, same).map((start) => ({
      index,
      start,
      end: start + exact.length,
      context: contextAt(words, same, start),
    }))
  })
  const inContext = found.filter(({ context }) => context >= leastContext)
  const candidates = inContext.length > 0 || exact.length < longWords ? inContext : found
  const [only] = candidates
  return only && candidates.length === 1
    ? { index: only.index, start: only.start, end: only.end }
    : undefined
}

/** Whether words with their context are where they were. */
function isAt({ exact, prefix, suffix, start }: Wanted, text: string): boolean {
  return (
    start >= prefix.length &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, start + exact.length)
  )
}

/** From this length on, in characters, words are not found twice by chance. */
const longWords = 40

/** How many characters around shorter words must be the same too. */
const leastContext = 12

/** The place with most of the context; undefined if two places have as much of it. */
function bestPlace(words: Quote, text: string, places: readonly number[]): number | undefined {
  let best: number | undefined
  let most = -1
  let isTie = false
  for (const place of places) {
    const context = contextAt(words, text, place)
    isTie = context === most || (isTie && context < most)
    if (context <= most) continue
    most = context
    best = place
  }
  return isTie ? undefined : best
}

/** How many characters before and after a place are those of the context. */
function contextAt({ exact, prefix, suffix }: Quote, text: string, place: number): number {
  let before = 0
  while (
    before < prefix.length &&
    before < place &&
    prefix[prefix.length - 1 - before] === text[place - 1 - before]
  )
    before++
  let after = 0
  const end = place + exact.length
  while (after < suffix.length && suffix[after] === text[end + after]) after++
  return before + after
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

function wantedAlike({ exact, prefix, suffix, start }: Wanted): Wanted {
  return { exact: alike(exact), prefix: alike(prefix), suffix: alike(suffix), start }
}

/** The text with one form of quotation marks, dashes and spaces. An edition that corrects these has the same words. Keeps every index. */
function alike(text: string): string {
  return text
    .replace(/[‘’‚‛ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s/g, ' ')
}
