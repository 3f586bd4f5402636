import { expect, type Page } from '@playwright/test'

type Box = { name: string; left: number; top: number; right: number; bottom: number }

/**
 * Expects of an exchange that no note in the margin touches another note, the text or the frame of the page, that none is far
 * from its words, and that nothing scrolls sideways. Returns the boxes of the visible notes, and the size of the root’s text.
 */
export async function expectNotesApart(
  page: Page,
  state: string,
): Promise<{ notes: Box[]; rem: number }> {
  await settled(page)
  const { notes, others, drifts, rem, over } = await page.evaluate(() => {
    const boxes = (selector: string): Box[] =>
      Array.from(document.querySelectorAll<HTMLElement>(selector))
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect()
          return { name: one.id || one.className || one.tagName, left, top, right, bottom }
        })
    return {
      notes: boxes('li.annotation'),
      // From the line of the words to the top of their note, in parts of the text size.
      drifts: Array.from(document.querySelectorAll<HTMLElement>('.beside')).map((note) => {
        const words = document.querySelector(`[data-turn] a[href="#${note.id}"]`)!
        const drift = note.getBoundingClientRect().top - words.getClientRects()[0]!.top
        return drift / parseFloat(getComputedStyle(note.closest('article')!).fontSize)
      }),
      others: boxes('[data-turn] p, .head, .pager, .top, .foot, .addr'),
      rem: parseFloat(getComputedStyle(document.documentElement).fontSize),
      over: document.documentElement.scrollWidth - innerWidth,
    }
  })
  for (const drift of drifts) expect(drift, state).toBeLessThanOrEqual(10)
  const crossing = notes.flatMap((note, index) =>
    [...notes.slice(index + 1), ...others]
      .filter((other) => overlap(note, other))
      .map((other) => `${note.name} × ${other.name}`),
  )
  expect(crossing, state).toEqual([])
  const tops = notes.map(({ top }) => top)
  expect(tops, state).toEqual([...tops].sort((a, b) => a - b))
  expect(over, state).toBeLessThanOrEqual(0)
  return { notes, rem }
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - 0.5 &&
    other.left < one.right - 0.5 &&
    one.top < other.bottom - 0.5 &&
    other.top < one.bottom - 0.5
  )
}

/** Waits until the notes have stood in the same places for four frames. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const places = () =>
      Array.from(document.querySelectorAll('li.annotation'), (one) => {
        const { left, top, width } = one.getBoundingClientRect()
        return [left, top, width].join()
      }).join(';')
    let before = ''
    for (let same = 0; same < 4;) {
      await new Promise(requestAnimationFrame)
      const now = places()
      same = now === before ? same + 1 : 0
      before = now
    }
  })
}
