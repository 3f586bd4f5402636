import { expect } from '@playwright/test'
import { rest } from './engines/annotation-state.ts'
import type { Reader } from './engines/reader.ts'

type Box = { name: string; left: number; top: number; right: number; bottom: number }

/** How far below the line of its words a note in the margin may begin, in lines of text. */
const maxDrift = 3

/**
 * Expects of an exchange in a wide window that every note is in the margin near its words, in order, that none touches another
 * note, the text or the frame of the page, that each shows a line at least, and that nothing scrolls sideways. Returns the boxes
 * of the notes, and the size of the root’s text.
 */
export async function expectNotesApart(
  run: Reader['run'],
  state: string,
): Promise<{ notes: Box[]; rem: number }> {
  const { notes, others, drifts, hidden, rem, over } = await settledState(run)
  expect(hidden, `${state}: not in the margin`).toEqual([])
  for (const drift of drifts) expect(drift, state).toBeLessThanOrEqual(maxDrift)
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

/** Multiplies the text size that the page has in this window, and returns it. */
export function scaleText(run: Reader['run'], factor: number): Promise<string> {
  return run((factor) => {
    const page = document.documentElement
    page.style.fontSize = ''
    page.style.fontSize = `calc(${getComputedStyle(page).fontSize} * ${factor})`
    // Text that a late font left in place is set again, as it is after a change of the settings.
    document.dispatchEvent(new Event('view'))
    return page.style.fontSize
  }, factor)
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right - 0.5 &&
    other.left < one.right - 0.5 &&
    one.top < other.bottom - 0.5 &&
    other.top < one.bottom - 0.5
  )
}

type State = Awaited<ReturnType<typeof stateOf>>

/** What can be seen once it has been the same four times. */
async function settledState(run: Reader['run']): Promise<State> {
  let state = await stateOf(run)
  for (let same = 0; same < 4;) {
    await nextFrame(run)
    const now = await stateOf(run)
    const isSame = now.fonts === 'loaded' && JSON.stringify(now) === JSON.stringify(state)
    same = isSame ? same + 1 : 0
    state = now
  }
  return state
}

/** Waits until a frame was drawn, however long that takes, and then a little. */
async function nextFrame(run: Reader['run']): Promise<void> {
  await run(
    () =>
      new Promise<boolean>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(true))),
      ),
    undefined,
  )
  await rest(40)
}

function stateOf(run: Reader['run']) {
  return run(() => {
    const boxes = (selector: string) =>
      Array.from(document.querySelectorAll<HTMLElement>(selector))
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect()
          return { name: one.id || one.className || one.tagName, left, top, right, bottom }
        })
    const all = Array.from(document.querySelectorAll<HTMLElement>('li.annotation'))
    const lineHeight = parseFloat(getComputedStyle(document.documentElement).lineHeight)
    return {
      fonts: document.fonts.status,
      notes: boxes('li.annotation'),
      // Notes that are not in the margin, or show less than a line.
      hidden: all
        .filter(
          (note) =>
            getComputedStyle(note).position !== 'absolute' ||
            note.getBoundingClientRect().height < 0.5 * lineHeight ||
            note.getBoundingClientRect().left <
              document.querySelector('.row p')!.getBoundingClientRect().right,
        )
        .map(({ id }) => id),
      // From the line of the words to the top of their note, in lines of text.
      drifts: all.map((note) => {
        const words = document.querySelector(`[data-turn] a[href="#${CSS.escape(note.id)}"]`)!
        const drift = note.getBoundingClientRect().top - words.getClientRects()[0]!.top
        return drift / lineHeight
      }),
      others: boxes('[data-turn] p, .head, .pager, .top, .foot, .addr'),
      rem: parseFloat(getComputedStyle(document.documentElement).fontSize),
      over: document.documentElement.scrollWidth - innerWidth,
    }
  }, undefined)
}
