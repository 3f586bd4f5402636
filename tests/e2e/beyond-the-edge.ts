import type { Page } from '@playwright/test'

/** What {@link beyondTheEdge} returns for a page that fits. */
export const nothingBeyond = { names: [], words: [], scrolls: 0 }

/**
 * The elements beyond an edge of the window, the words beyond an edge of their block, and how far the page scrolls sideways.
 */
export function beyondTheEdge(
  page: Page,
): Promise<{ names: string[]; words: string[]; scrolls: number }> {
  return page.evaluate(() => {
    /** Whether text is cut off with an ellipsis, as the titles in the header are. */
    const isCutOff = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).textOverflow === 'ellipsis' || isCutOff(element.parentElement))
    const names = [...document.querySelectorAll('body *')]
      .filter(
        (one) =>
          one.checkVisibility() && !one.closest('.unseen, .skip') && !isCutOff(one.parentElement),
      )
      .filter((one) => {
        const { left, right, width } = one.getBoundingClientRect()
        return width > 0 && (right > innerWidth + 1 || left < -1)
      })
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}`)
    const words: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      const parent = node.parentElement!
      if (!parent.checkVisibility() || parent.closest('.unseen, .skip') || isCutOff(parent))
        continue
      let block = parent
      while (/^inline$|^contents$/.test(getComputedStyle(block).display))
        block = block.parentElement!
      const { right, left } = block.getBoundingClientRect()
      const range = new Range()
      for (const match of node.data.matchAll(/\S+/g)) {
        range.setStart(node, match.index)
        range.setEnd(node, match.index + match[0].length)
        const isBeyond = [...range.getClientRects()].some(
          (rect) =>
            rect.width > 1 && (rect.right > right + 2 || rect.left < Math.min(left - 40, -1)),
        )
        if (isBeyond) words.push(match[0].slice(0, 30))
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement
    return { names: names.slice(-4), words: words.slice(-4), scrolls: scrollWidth - clientWidth }
  })
}
