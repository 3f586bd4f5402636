import type { Page } from '@playwright/test'

/**
 * Looks for separators, dots and dashes with space around them, that no word precedes or follows on their line.
 *
 * @returns how many separators can be seen, and the words beside those at the edge of a line.
 */
export function edgeSeparators(page: Page): Promise<{ shown: number; atEdges: string[] }> {
  return page.evaluate(() => {
    const atEdges: string[] = []
    let shown = 0
    type Line = { top: number; bottom: number; left: number; right: number }
    const isOnLine = (one: Line, other: Line) =>
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
      0.4 * Math.min(one.bottom - one.top, other.bottom - other.top)

    // The dots that styles draw. They are clipped where they are outside of the box.
    for (const line of document.querySelectorAll<HTMLElement>('.dotted')) {
      if (!line.checkVisibility()) continue
      const rtl = getComputedStyle(line).direction === 'rtl'
      const clip = line.getBoundingClientRect()
      const inset = /inset\((-[\d.]+)px/.exec(getComputedStyle(line).clipPath)?.[1]
      const margin = inset === undefined ? Infinity : -parseFloat(inset)
      for (const item of [...line.children].slice(1)) {
        const dot = getComputedStyle(item, '::before')
        const box = item.getBoundingClientRect()
        const start = parseFloat(rtl ? dot.right : dot.left)
        const width = parseFloat(dot.width)
        const left = rtl ? box.right - start - width : box.left + start
        const isClipped = rtl ? left > clip.right + margin : left + width < clip.left - margin
        if (isClipped) continue
        shown++
        const before = item.previousElementSibling!.getBoundingClientRect()
        const isBetween = rtl ? before.left >= left + width : before.right <= left
        if (!isOnLine(before, box) || !isBetween) atEdges.push(`· ${item.textContent}`)
      }
    }

    // Separators in the text.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const parent = node.parentElement!
      if (parent.closest('script, style, noscript, .row p') || !parent.checkVisibility()) continue
      for (const match of node.data.matchAll(/(?<=^|\s)[·|–—](?=\s|$)/gu)) {
        const block = blockOf(parent)
        const at = rectOf(node, match.index, match.index + 1)
        if (!at) continue
        shown++
        const letters = lettersOf(block).filter((letter) => isOnLine(letter, at))
        const isFirst = !letters.some(({ right }) => right <= at.left + 0.5)
        const isLast = !letters.some(({ left }) => left >= at.right - 0.5)
        if (isFirst || isLast) atEdges.push(`${match[0]} ${block.textContent.trim().slice(0, 40)}`)
      }
    }
    return { shown, atEdges }

    function rectOf(text: Text, from: number, to: number): DOMRect | undefined {
      const range = new Range()
      range.setStart(text, from)
      range.setEnd(text, to)
      return range.getClientRects()[0]
    }

    function blockOf(element: Element): Element {
      let block = element
      while (/^inline$|^contents$/.test(getComputedStyle(block).display))
        block = block.parentElement!
      return block
    }

    /** Where the letters and digits of a block are. */
    function lettersOf(block: Element): DOMRect[] {
      const within = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const found: DOMRect[] = []
      for (
        let text = within.nextNode() as Text | null;
        text;
        text = within.nextNode() as Text | null
      ) {
        for (const match of text.data.matchAll(/[\p{L}\p{N}]/gu)) {
          const rect = rectOf(text, match.index, match.index + match[0].length)
          if (rect) found.push(rect)
        }
      }
      return found
    }
  })
}
