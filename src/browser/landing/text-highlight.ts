import { messages } from 'virtual:messages/landing'
import css from '#styles/found.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { domPosition } from '#browser/dom-range.ts'
import { announce } from '#browser/announce.ts'
import { foundPriority, paintRanges } from '#browser/paint-ranges.ts'
import { rangesIn, textDirectivesIn } from '#search/text-directives.ts'

/**
 * Highlights the words that a link leads to, also in browsers without text directives, and scrolls to their paragraph. Tells
 * the reader if the page lacks the words or the paragraph. Uses CSS highlights, which change no element.
 *
 * @param id the fragment of the URL; may be empty.
 * @param words the text directive of the URL, if it has one.
 * @param isNew whether the reader has just followed the link, and has not scrolled the page yet.
 */
export function highlightTarget(id: string, words: string | undefined, isNew = true): void {
  const target = id === '' ? undefined : document.getElementById(id)
  // The page for checking quotations has one in its fragment.
  if (target === null && !document.querySelector('[data-verify]')) {
    announce(messages.unknownFragment(id), 12_000)
    scrollTo(0, 0)
    return
  }
  if (words === undefined || textDirectivesIn(words).length === 0) return
  const first = target ?? document.querySelector('[data-turn] p')
  if (!first) return
  const ranges = rangesOf(first, words)
  adoptStyle(css)
  paintRanges('found', ranges, foundPriority)
  const { top, bottom } = (ranges[0] ?? first).getBoundingClientRect()
  if (isNew && (bottom < 0 || top > innerHeight * 0.9)) scrollBy(0, top - innerHeight / 3)
  if (ranges.length === 0)
    announce(target ? messages.wordsGoneFromParagraph : messages.wordsGoneFromPage, 12_000)
}

/** The ranges of a text directive in a paragraph or, if it spans several, from that paragraph on. */
function rangesOf(first: Element, words: string): Range[] {
  const all = [...document.querySelectorAll('[data-turn] p')]
  const paragraphs = all.includes(first) ? all.slice(all.indexOf(first)) : [first]
  const texts = paragraphs.map(({ textContent }) => textContent)
  const own = rangesIn(texts[0] ?? '', words)
  return (own.length > 0 ? own : rangesIn(texts.join('\n'), words)).map(({ start, end }) => {
    const range = new Range()
    range.setStart(...positionIn(paragraphs, start))
    range.setEnd(...positionIn(paragraphs, end))
    return range
  })
}

/** The text node and offset of a character in the text of several paragraphs joined by line breaks. */
function positionIn(paragraphs: readonly Element[], offset: number): [Node, number] {
  let rest = offset
  for (const paragraph of paragraphs) {
    const { length } = paragraph.textContent
    if (rest <= length) return domPosition(paragraph, rest)
    rest -= length + 1
  }
  return [document.body, 0]
}
