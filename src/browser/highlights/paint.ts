import css from '#styles/highlights.css?inline'
import visitorCss from '#styles/visitor.css?inline'
import { adoptStyle } from '#browser/adopt-style.ts'
import { paintRanges } from '#browser/paint-ranges.ts'
import { type HighlightStyle, highlightStyles } from '#highlights/highlight.ts'
import { rangeOf } from './page-paragraphs.ts'
import type { PlacedHighlight, PlacedPart } from './place-highlights.ts'

/** Words to be painted in a style. */
export type Painted = { style: HighlightStyle; parts: readonly PlacedPart[] }

// Before the highlights are read: the browser styles the text while it waits for them.
adoptStyle(css)

/**
 * Paints highlighted words, in place of those that were painted before. In browsers that cannot, highlights have only their marks.
 */
export function paintHighlights(placed: readonly PlacedHighlight[]): void {
  paint(
    'own',
    placed.map(({ highlight: { style }, parts }) => ({ style, parts })),
  )
}

/** Paints the words of a visitor’s note, or none. */
export function paintVisitor(painted?: Painted): void {
  if (painted) adoptStyle(visitorCss)
  paint('visitor', painted ? [painted] : [])
}

function paint(name: string, all: readonly Painted[]): void {
  for (const style of highlightStyles) {
    const parts = all.filter((one) => one.style === style).flatMap(({ parts }) => parts)
    const ranges = parts.map(({ paragraph, start, end }) => rangeOf(paragraph, start, end))
    for (const { paragraph } of parts) paragraph.element.parentElement?.classList.add('highlighted')
    paintRanges(`${name}-${style}`, ranges)
  }
}
