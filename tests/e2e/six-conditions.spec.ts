import { expect, test } from '@playwright/test'
import { root } from '../../playwright.config.ts'
import {
  type AnnotationState,
  approach,
  asOnPaper,
  focusBefore,
  middle,
  overlap,
  rest,
  stateOf,
  still,
  timeOpening,
  until,
} from './engines/annotation-state.ts'
import { chromiumEngine } from './engines/chromium.ts'
import { firefoxEngine } from './engines/firefox.ts'
import type { Reader } from './engines/reader.ts'
import { webkitEngine } from './engines/webkit.ts'
import { main } from './pages.ts'

/** How long a pointer rests on words before their card opens, in ms; as long after it has left, the card closes. */
const patience = 300

const url = root + main.path
const kinds = { term: main.term.id, citation: main.citation.id, note: main.note.id }

/** Hover, focus, tap, Esc, no JavaScript, print: each kind, on a narrow and on a wide window, in each engine. */
for (const engine of [chromiumEngine, firefoxEngine, webkitEngine]) {
  test.describe(engine.name, () => {
    test.describe.configure({ mode: 'serial', timeout: 90_000 })
    test.skip(!engine.installed, `${engine.name} is not installed here`)

    let reader: Reader
    test.beforeAll(async () => {
      test.setTimeout(90_000)
      if (engine.installed) reader = await engine.launch({ javaScript: true })
    })
    test.afterAll(async () => {
      if (engine.installed) await reader.close()
    })

    for (const width of [390, 1280]) {
      for (const [kind, id] of Object.entries(kinds)) {
        const beside = width === 1280 && kind !== 'term'

        test(`${kind} at ${width} px: hover, focus, tap, Esc`, async () => {
          await reader.resize(width, 844)
          await reader.open(url)
          await hover(reader, id, beside)
          await focusAndEscape(reader, id, beside)
          await tap(reader, id, beside)
        })
      }
    }

    test('one card is open at a time', async () => {
      await reader.resize(390, 844)
      await reader.open(url)
      await approach(reader, main.nearTerm.id)
      await reader.tap(...middle((await stateOf(reader, main.nearTerm.id)).lines[0]!))
      await until(reader, main.nearTerm.id, ({ isOpen }) => isOpen)
      await reader.tap(...middle((await stateOf(reader, kinds.term)).lines[0]!))
      const shown = await until(reader, kinds.term, ({ isOpen }) => isOpen)
      expect(shown).toMatchObject({ isOpen: true, openCards: 1 })
    })

    test('an address that names an annotation opens it at its words', async () => {
      for (const [width, id] of [
        [390, kinds.term],
        [1280, kinds.note],
      ] as const) {
        await reader.resize(width, 844)
        await reader.open('about:blank')
        await reader.open(`${url}#${id}`)
        const state = await until(
          reader,
          id,
          (state) => state.visible && inWindow(state.lines[0]!, state) && inWindow(state.box, state),
        )
        expect(state.visible).toBe(true)
        expect(inWindow(state.lines[0]!, state)).toBe(true)
        expect(inWindow(state.box, state)).toBe(true)
      }
    })

    test('on paper all are numbered endnotes, and what was open is closed', async () => {
      for (const width of [390, 1280]) {
        await reader.resize(width, 844)
        await reader.open(url)
        await approach(reader, kinds.term)
        await reader.tap(...middle((await stateOf(reader, kinds.term)).lines[0]!))
        expect((await until(reader, kinds.term, ({ isOpen }) => isOpen)).isOpen).toBe(true)
        await asOnPaper(reader)
        const shown = await reader.run(() => {
          const numberIn = (element: Element, side: '::before' | '::after') => {
            const { content } = getComputedStyle(element, side)
            // Firefox gives the rule, the others what it comes to.
            return content.startsWith('attr')
              ? element.getAttribute('data-n')
              : content.split(' ')[0]!.replaceAll('"', '')
          }
          return Array.from(document.querySelectorAll<HTMLElement>('.annotation')).map((one) => ({
            visible: one.checkVisibility(),
            position: getComputedStyle(one).position,
            top: one.getBoundingClientRect().top,
            number: numberIn(one, '::before'),
            mark: numberIn(
              Array.from(document.querySelectorAll(`[data-turn] a[href="#${one.id}"]`)).at(-1)!,
              '::after',
            ),
          }))
        }, undefined)
        expect(shown).toHaveLength(main.annotations)
        for (const one of shown) expect(one).toMatchObject({ visible: true, position: 'relative' })
        const tops = shown.map(({ top }) => top)
        expect(tops).toEqual([...tops].sort((one, other) => one - other))
        expect(shown.slice(0, 4).map(({ number }) => number)).toEqual(['1', '2', '3', '4'])
        expect(shown.slice(0, 4).map(({ mark }) => mark)).toEqual(['1', '2', '3', '4'])
      }
    })

    test('without JavaScript all are endnotes that the words link to', async () => {
      const plain = await engine.launch({ javaScript: false })
      try {
        for (const width of [390, 1280]) {
          await plain.resize(width, 844)
          await plain.open(url)
          for (const id of Object.values(kinds)) {
            const state = await stateOf(plain, id)
            expect(state).toMatchObject({
              visible: true,
              isOpen: false,
              isBeside: false,
              isSheet: false,
            })
            expect(state.box.top).toBeGreaterThan(state.lines.at(-1)!.bottom)
            await plain.open(`${url}#${id}`)
            const arrived = await stateOf(plain, id)
            expect(inWindow(arrived.box, arrived)).toBe(true)
          }
        }
      } finally {
        await plain.close()
      }
    })
  })
}

async function hover(reader: Reader, id: string, beside: boolean): Promise<void> {
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
  const [cardX, cardY] = middle(shown.box)
  for (let step = 1; step <= 4; step++) {
    await reader.point(x + ((cardX - x) * step) / 4, y + ((cardY - y) * step) / 4)
  }
  await rest(1.5 * patience)
  expect((await stateOf(reader, id)).isOpen, 'stays while the pointer is in the card').toBe(true)
  await reader.point(2, 2)
  const left = await until(reader, id, ({ isOpen }) => !isOpen)
  expect(left.isOpen, 'closes when the pointer has left').toBe(false)
}

async function focusAndEscape(reader: Reader, id: string, beside: boolean): Promise<void> {
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
  for (let step = 0; step < 6 && (await stateOf(reader, id)).focus !== 'elsewhere'; step++)
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

/** Comes to the words by the Tab key, through the card of the words before them if these have one. */
async function tabTo(reader: Reader, id: string): Promise<void> {
  await focusBefore(reader, id)
  for (let step = 0; step < 9; step++) {
    await reader.press('Tab')
    await rest(50)
    if ((await stateOf(reader, id)).focus === 'words') return
  }
}

async function tap(reader: Reader, id: string, beside: boolean): Promise<void> {
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

function inWindow(
  { left, top, right, bottom }: AnnotationState['box'],
  { window }: AnnotationState,
): boolean {
  return left >= -0.5 && top >= -0.5 && right <= window.width + 0.5 && bottom <= window.height + 0.5
}
