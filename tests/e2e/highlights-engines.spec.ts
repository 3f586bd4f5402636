import { expect, test } from '@playwright/test'
import { highlightStyles } from '#highlights/highlight.ts'
import { en } from '#messages/en/catalogue.ts'
import { siteAtRoot } from '../sites.ts'
import { type ChangingSite, serveChangingSite } from './changing-site.ts'
import { changes, words } from './edition-changes.ts'
import { middle, openInTypeface } from './engines/annotation-state.ts'
import { chromiumEngine } from './engines/chromium.ts'
import { firefoxEngine } from './engines/firefox.ts'
import { isSeen, linesOf, painted, select, stored, textOf } from './engines/highlight-state.ts'
import {
  clickNoteField,
  clickStyle,
  closePanel,
  expectHighlighted,
  expectMoved,
  expectOpen,
  highlight,
  highlightWithNote,
  means,
  typeNote,
} from './engines/highlight-steps.ts'
import type { Reader } from './engines/reader.ts'
import { webkitEngine } from './engines/webkit.ts'
import { main, next } from './pages.ts'
import type { Words } from './select-words.ts'

const sentence: Words = ['a1', words]
const note = 'So it is'

for (const engine of [chromiumEngine, firefoxEngine, webkitEngine]) {
  test.describe(engine.name, () => {
    test.describe.configure({ mode: 'default', timeout: 60_000 })
    test.skip(!engine.installed, `${engine.name} is not installed here`)

    let reader: Reader
    /** What the device has stored belongs to its address, so that each test begins without highlights. */
    let site: ChangingSite
    test.beforeAll(async () => {
      test.setTimeout(60_000)
      if (engine.installed) reader = await engine.launch({ javaScript: true })
    })
    test.beforeEach(async () => {
      site = await serveChangingSite(siteAtRoot)
      await reader.resize(1280, 900)
      await open(main.path)
    })
    test.afterEach(() => site.stop())
    test.afterAll(async () => {
      if (engine.installed) await reader.close()
    })

    const open = (path: string) => openInTypeface(reader, site.url + path.slice(1))

    for (const [name, highlightBy] of Object.entries(means)) {
      test(`words highlighted with ${name} stay highlighted when the page is loaded again`, async () => {
        await highlightBy(reader, sentence)
        await expectOpen(reader)
        await expectHighlighted(reader, sentence)
        await expect.poll(() => stored(reader)).toHaveLength(1)
        await open(main.path)
        await expectHighlighted(reader, sentence)
      })
    }

    test('a click and a tap on highlighted words open their panel, and the note typed there is kept', async () => {
      await highlight(reader, sentence)
      await closePanel(reader)
      await reader.click(...middle((await linesOf(reader, sentence))[0]!))
      await expectOpen(reader)
      await clickNoteField(reader)
      await typeNote(reader, note)
      await open(main.path)
      await expect.poll(() => textOf(reader, '.own-text')).toBe(note)
      await reader.tap(...middle((await linesOf(reader, sentence))[0]!))
      await expectOpen(reader, note)
    })

    test('words highlighted in each style can be seen', async () => {
      await highlight(reader, sentence)
      for (const style of highlightStyles) {
        await clickStyle(reader, style)
        await expect.poll(() => painted(reader)).toEqual({ [style]: [words] })
        await linesOf(reader, sentence)
        expect(await isSeen(reader, style), style).toBe(true)
      }
    })

    test('words that a search leads to are painted over highlighted words', async () => {
      const wish: Words = [main.wish.id, main.wish.words.replace('.', '')]
      await highlight(reader, wish)
      await open(`/search/?q=“${wish[1]}”`)
      await expect.poll(() => textOf(reader, '.hit')).toContain(wish[1])
      await reader.run(() => document.querySelector<HTMLElement>('.hit')!.click(), undefined)
      // Between two pages, nothing can be run.
      const isFound = () => reader.run(() => CSS.highlights.has('found'), undefined)
      await expect.poll(() => isFound().catch(() => false)).toBe(true)
      await expect.poll(() => painted(reader)).toEqual({ marker: [wish[1]] })
      await linesOf(reader, wish)
      expect(await isSeen(reader, 'marker')).toBe(false)
    })

    test('words stay selected while the marks of others are placed again', async () => {
      await highlightWithNote(reader, sentence, note)
      await closePanel(reader)
      await select(reader, ['a3', main.third])
      await reader.run(
        () => (document.querySelector<HTMLElement>('.own-mark')!.title = 'old'),
        undefined,
      )
      await reader.resize(1200, 900)
      await expect
        .poll(() =>
          reader.run(() => document.querySelector<HTMLElement>('.own-mark')?.title, undefined),
        )
        .toBe('')
      expect(await reader.run(() => getSelection()!.toString(), undefined)).toBe(main.third)
    })

    test('two highlights in a paragraph do not make a narrow page wider', async () => {
      await reader.resize(390, 844)
      await highlight(reader, sentence)
      await closePanel(reader)
      await highlight(reader, ['a1', 'A patient pour'])
      await closePanel(reader)
      await expect
        .poll(() => reader.run(() => document.querySelectorAll('.own-mark').length, undefined))
        .toBe(2)
      const over = await reader.run(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      }, undefined)
      expect(over).toBe(0)
    })

    for (const [name, change] of Object.entries({
      'the text around them is reworded': changes.rewordedAround,
      'a paragraph is inserted before them': changes.paragraphInserted,
      'their exchange is renamed': changes.renamed,
    })) {
      test(`highlighted words are found again when ${name}`, async () => {
        await highlightWithNote(reader, sentence, note)
        site.change(change)
        await open(main.path)
        await expectHighlighted(reader, sentence)
        expect(await textOf(reader, '.own-text')).toBe(note)
      })
    }

    for (const [name, change] of Object.entries({
      reworded: changes.reworded,
      withdrawn: changes.withdrawn,
    })) {
      test(`highlighted words that are ${name} are listed as moved, and no others are painted`, async () => {
        await highlightWithNote(reader, sentence, note)
        site.change(change)
        await open(main.path)
        await expectMoved(reader, words, note)
      })
    }

    test('highlighted words that are now in another exchange are found there', async () => {
      await highlightWithNote(reader, sentence, note)
      site.change(changes.movedToNext)
      await open(main.path)
      await expectMoved(reader, words, note)
      await expect.poll(async () => (await stored(reader))[0]).toMatchObject({ seen: ['4.a1'] })
      await open(next.path)
      await expectHighlighted(reader, sentence)
      expect(await textOf(reader, 'li.own')).toContain(en.browser.highlights.elsewhere('3.A1'))
    })
  })
}
