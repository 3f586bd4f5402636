import { expect } from '@playwright/test'
import {
  type AnnotationState,
  approach,
  focusBefore,
  middle,
  overlap,
  rest,
  stateOf,
  still,
  timeOpening,
  until,
} from './annotation-state.ts'
import type { Reader } from './reader.ts'

/** How long a pointer rests on words before their card opens, in ms; as long after it has left, the card closes. */
const patience = 300

export async function hover(reader: Reader, id: string, beside: boolean): Promise<void> {
  const before = await approach(reader, id)
  const [x, y] = middle(before.lines[0]!)
  await timeOpening(reader, id)
  await reader.point(x - 2, y)
  await reader.point(x, y)
  // A note in the margin must not open: it is given as long as a card takes.
  if (beside) await rest(2 * patience)
  await until(reader, id, ({ isOpen }) => isOpen || beside)
  const shown = await still(reader, id)
  if (!beside) {
    const took = await reader.run(
      () => Number(document.documentElement.dataset['patience']),
      undefined,
    )
    expect(took, 'ms from the words to the card').toBeGreaterThanOrEqual(patience - 20)
  }
  expectShown(shown, before, beside)
  if (beside) return
  // In one step and beside its links: on a busy machine, the pointer can be on other words for long enough to open their card.
  await reader.point(shown.box.left + 3, middle(shown.box)[1])
  await rest(1.5 * patience)
  expect((await stateOf(reader, id)).isOpen, 'stays while the pointer is in the card').toBe(true)
  await reader.point(2, 2)
  const left = await until(reader, id, ({ isOpen }) => !isOpen)
  expect(left.isOpen, 'closes when the pointer has left').toBe(false)
}

export async function focusAndEscape(reader: Reader, id: string, beside: boolean): Promise<void> {
  const before = await approach(reader, id)
  await tabTo(reader, id)
  const shown = await until(reader, id, ({ isOpen }) => isOpen || beside)
  expect(shown.focus).toBe('words')
  expectShown(shown, before, beside)
  await reader.press('Enter')
  const entered = await until(reader, id, ({ focus }) => focus === 'annotation')
  expect(entered.focus, 'Enter leads into the annotation').toBe('annotation')
  await reader.press('Escape')
  const closed = await until(
    reader,
    id,
    ({ focus, openCards }) => focus === 'words' && openCards === 0,
  )
  expect(closed).toMatchObject({ focus: 'words', openCards: 0 })
  expect(closed.textTop).toBeCloseTo(before.textTop, 0)
  if (beside) return
  await tabTo(reader, id)
  expect((await until(reader, id, ({ isOpen }) => isOpen)).isOpen).toBe(true)
  const hasLink = await reader.run(
    (id) => document.querySelectorAll(`#${id} a:not(.back)`).length > 0,
    id,
  )
  if (hasLink) {
    await reader.press('Tab')
    expect((await stateOf(reader, id)).focus, 'a link in the card is the next stop').toBe(
      'annotation',
    )
  }
  // Also through the cards of its links, which open where the focus stays for a moment.
  for (let step = 0; step < 60 && (await stateOf(reader, id)).isOpen; step++)
    await reader.press('Tab')
  const after = await until(reader, id, ({ focus, isOpen }) => focus === 'elsewhere' && !isOpen)
  expect(after).toMatchObject({ focus: 'elsewhere', isOpen: false })
  const follows = await reader.run(
    (id) =>
      document
        .querySelector(`[data-turn] a[href="#${id}"]`)!
        .compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING,
    id,
  )
  expect(follows, 'the next stop is after the words').toBeTruthy()
}

/** Comes to the words by the Tab key, through the card of the words before them, if these have one, and the cards of its links. */
async function tabTo(reader: Reader, id: string): Promise<void> {
  await focusBefore(reader, id)
  for (let step = 0; step < 60; step++) {
    await reader.press('Tab')
    await rest(50)
    if ((await stateOf(reader, id)).focus === 'words') return
  }
}

export async function tap(reader: Reader, id: string, beside: boolean): Promise<void> {
  const before = await approach(reader, id)
  await reader.tap(...middle(before.lines[0]!))
  const shown = await until(reader, id, ({ isOpen }) => isOpen || beside)
  expectShown(shown, before, beside)
  if (beside) return
  await reader.tap(4, 4)
  const closed = await until(reader, id, ({ isOpen }) => !isOpen)
  expect(closed.isOpen, 'a tap elsewhere closes it').toBe(false)
}

/** In sight, inside the window, off its words; and the text has not moved. */
function expectShown(state: AnnotationState, before: AnnotationState, beside: boolean): void {
  expect(state.visible).toBe(true)
  expect(state.isBeside).toBe(beside)
  expect(state.isOpen).toBe(!beside)
  expect(state.openCards).toBe(beside ? 0 : 1)
  expect(inWindow(state.box, state), 'inside the window').toBe(true)
  for (const line of state.lines) expect(overlap(line, state.box), 'off its words').toBe(false)
  expect(state.textTop, 'the text has not moved').toBeCloseTo(before.textTop, 0)
}

export function inWindow(
  { left, top, right, bottom }: AnnotationState['box'],
  { window }: AnnotationState,
): boolean {
  return left >= -0.5 && top >= -0.5 && right <= window.width + 0.5 && bottom <= window.height + 0.5
}
