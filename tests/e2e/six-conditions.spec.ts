import { expect, test } from '@playwright/test'
import { root } from '../../playwright.config.ts'
import {
  approach,
  asOnPaper,
  middle,
  openInTypeface,
  stateOf,
  until,
} from './engines/annotation-state.ts'
import { focusAndEscape, hover, inWindow, tap } from './engines/annotation-steps.ts'
import { chromiumEngine } from './engines/chromium.ts'
import { firefoxEngine } from './engines/firefox.ts'
import type { Reader } from './engines/reader.ts'
import { webkitEngine } from './engines/webkit.ts'
import { main } from './pages.ts'

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
          await openInTypeface(reader, url)
          await hover(reader, id, beside)
          await focusAndEscape(reader, id, beside)
          await tap(reader, id, beside)
        })
      }
    }

    test('one card is open at a time', async () => {
      await reader.resize(390, 844)
      await openInTypeface(reader, url)
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
        await openInTypeface(reader, `${url}#${id}`)
        const state = await until(
          reader,
          id,
          (state) =>
            state.visible && inWindow(state.lines[0]!, state) && inWindow(state.box, state),
        )
        expect(state.visible).toBe(true)
        expect(inWindow(state.lines[0]!, state)).toBe(true)
        expect(inWindow(state.box, state)).toBe(true)
      }
    })

    test('on paper all are numbered endnotes, and what was open is closed', async () => {
      for (const width of [390, 1280]) {
        await reader.resize(width, 844)
        await openInTypeface(reader, url)
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
