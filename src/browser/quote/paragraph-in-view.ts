import { readingLine } from '#browser/reading/row-in-view.ts'
import { addressOf } from './selected-words.ts'

/**
 * The paragraph that a reader without a selection means: the one that has the focus, or the one that the address of the page
 * names while it is in the window, or else the one that is being read.
 */
export function currentParagraph(): HTMLElement | undefined {
  const row = document.activeElement?.closest('.row')
  const focused = row?.querySelector<HTMLElement>(':scope > p')
  if (focused && isAddressed(focused)) return focused
  const target = document.querySelector<HTMLElement>('.row > p:target')
  if (target && isAddressed(target) && isInWindow(target)) return target
  return paragraphAt(innerHeight * readingLine)
}

/** The paragraph at a height of the window; between two, the one below; below the last, the last. */
function paragraphAt(height: number): HTMLElement | undefined {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-turn] .row > p')]
  const addressed = paragraphs.filter(isAddressed)
  return addressed.find((one) => one.getBoundingClientRect().bottom > height) ?? addressed.at(-1)
}

function isInWindow(paragraph: HTMLElement): boolean {
  const { top, bottom } = paragraph.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

function isAddressed(paragraph: HTMLElement): boolean {
  return addressOf(paragraph) !== ''
}
