import { expect } from '@playwright/test'
import type { Words } from '../select-words.ts'
import { middle } from './annotation-state.ts'
import {
  boxOf,
  centre,
  hasFocus,
  linesOf,
  painted,
  select,
  stored,
  textOf,
} from './highlight-state.ts'
import type { Reader } from './reader.ts'

/** The button of the bar that highlights the selected words. */
const highlightButton = '.quote-bar [aria-keyshortcuts="m"]'

/** The panel of a highlight, and the field for its note. */
const panel = '.own-panel:popover-open'
const noteField = `${panel} textarea`

/** Highlights words by each means that a reader has. */
export const means: Record<string, (reader: Reader, words: Words) => Promise<void>> = {
  async 'the key m'(reader, words) {
    await select(reader, words)
    await reader.press('m')
  },
  async 'the bar and the keyboard'(reader, words) {
    await select(reader, words)
    await centre(reader, highlightButton)
    await reader.press('Tab')
    await expect.poll(() => hasFocus(reader, highlightButton)).toBe(true)
    await reader.press('Enter')
  },
  async 'the bar and a finger'(reader, words) {
    await reader.resize(390, 844)
    await select(reader, words)
    await reader.tap(...(await centre(reader, highlightButton)))
  },
  async 'the mouse'(reader, words) {
    const lines = await linesOf(reader, words)
    const [first, last] = [lines[0]!, lines.at(-1)!]
    await reader.drag([first.left + 1, middle(first)[1]], [last.right - 1, middle(last)[1]])
    await reader.click(...(await centre(reader, highlightButton)))
  },
}

/** Highlights words by keyboard, and waits until they are stored. The panel is open then. */
export async function highlight(reader: Reader, words: Words): Promise<void> {
  const { length } = await stored(reader)
  await means['the key m']!(reader, words)
  await expectOpen(reader)
  await expect.poll(() => stored(reader)).toHaveLength(length + 1)
}

/** The same, with a note. */
export async function highlightWithNote(reader: Reader, words: Words, note: string): Promise<void> {
  await highlight(reader, words)
  await reader.press('m')
  await typeNote(reader, note)
}

/** Types a note in the field, which has the focus, and waits until it is stored. */
export async function typeNote(reader: Reader, note: string): Promise<void> {
  await expect.poll(() => hasFocus(reader, noteField)).toBe(true)
  await reader.type(note)
  await expect.poll(async () => (await stored(reader))[0]?.note).toBe(note)
}

/** Clicks the field for the note. */
export async function clickNoteField(reader: Reader): Promise<void> {
  await reader.click(...(await centre(reader, noteField)))
}

/** Clicks a style in the panel. */
export async function clickStyle(reader: Reader, style: string): Promise<void> {
  await reader.click(...(await centre(reader, `${panel} [value=${style}]`)))
}

export async function closePanel(reader: Reader): Promise<void> {
  await reader.press('Escape')
  await expect.poll(() => boxOf(reader, panel)).toBeNull()
}

/** Expects that the panel is open and shows a note. */
export async function expectOpen(reader: Reader, note = ''): Promise<void> {
  await expect.poll(() => boxOf(reader, panel)).not.toBeNull()
  await expect
    .poll(() =>
      reader.run((field) => document.querySelector<HTMLTextAreaElement>(field)!.value, noteField),
    )
    .toBe(note)
}

/** Expects that words are painted in the paragraph with an id, and no others, and that a mark is beside their first line. */
export async function expectHighlighted(reader: Reader, [id, words]: Words): Promise<void> {
  await expect.poll(() => painted(reader)).toEqual({ marker: [words] })
  const paragraphs = await reader.run(
    () =>
      Array.from(
        CSS.highlights.get('own-marker')!,
        (one) => one.startContainer.parentElement!.closest('p')!.id,
      ),
    undefined,
  )
  expect(paragraphs).toEqual([id])
  const [line] = await linesOf(reader, [id, words])
  await expect
    .poll(async () => {
      const mark = await boxOf(reader, '.own-mark')
      return mark && Math.abs(middle(mark)[1] - middle(line!)[1])
    }, 'from the middle of the line to that of its mark, in pixels')
    .toBeLessThan(10)
}

/** Expects that no words are painted, and that the page lists the highlight with its old words and its note. */
export async function expectMoved(reader: Reader, words: string, note: string): Promise<void> {
  await expect.poll(() => textOf(reader, '.own-moved-list blockquote')).toBe(words)
  expect(await textOf(reader, '.own-moved-list .note')).toBe(note)
  expect(await painted(reader)).toEqual({})
}
