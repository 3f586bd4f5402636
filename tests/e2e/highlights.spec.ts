import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { violations } from './axe.ts'
import { pixelsIn } from './marked-pixels.ts'
import { highlight, noteField, painted, panel, stored, writeNote } from './own-highlights.ts'
import { main, quotations } from './pages.ts'
import { select } from './select-words.ts'

const messages = en.browser.highlights
const { words } = quotations.sentence
const mark = (page: Page) => page.locator('.own-mark')
const note = (page: Page) => page.locator('li.own')

test('a page has nothing of highlights before the first', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(main.path)
  await page.mouse.move(300, 300)
  await page.mouse.wheel(0, 400)
  await page.waitForLoadState('networkidle')
  expect(requests.filter((url) => /highlight|store|paint/.test(url))).toEqual([])
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  await expect(page.getByRole('link', { name: messages.all })).toHaveCount(0)
})

test('the button of the bar highlights, and the highlight is there after the page is loaded again', async ({
  page,
}) => {
  await page.goto(main.path)
  await select(page, ['a1', words])
  await page.getByRole('button', { name: en.browser.quote.highlight }).click()
  await expect(panel(page)).toBeVisible()
  await expect(page.locator('.quote-bar')).toHaveCount(0)
  expect(await painted(page)).toEqual({ marker: [words] })
  await page.reload()
  await expect.poll(() => painted(page)).toEqual({ marker: [words] })
  expect(await page.locator('#a1').innerHTML()).not.toContain('own')
})

test('by keyboard: m highlights, m again goes to the note, Esc returns to the mark', async ({
  page,
}) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await page.keyboard.press('m')
  await page.keyboard.type('So it is')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(mark(page)).toBeFocused()
  await expect(mark(page)).toHaveAccessibleName(messages.mark('3.A1', words, 'So it is'))
  await page.keyboard.press('Enter')
  await expect(noteField(page)).toBeFocused()
  await expect(noteField(page)).toHaveValue('So it is')
})

test('without a selection, m highlights the paragraph that is being read', async ({ page }) => {
  await page.goto(`${main.path}#a3`)
  await page.keyboard.press('m')
  await expect(panel(page)).toBeVisible()
  const { marker = [] } = await painted(page)
  expect(marker.join('')).toBe(await page.locator('#a3').textContent())
})

test('a highlight goes across annotations, paragraphs and turns', async ({ page }) => {
  await page.goto(main.path)
  const { words: marked } = quotations.overMarks
  await highlight(page, ['a3', marked])
  await page.keyboard.press('Escape')
  const { asked, answered } = quotations.questionAndAnswer
  await highlight(page, ['q1', asked], ['a1', answered])
  await expect(panel(page)).toHaveAttribute('aria-label', messages.panel('3.Q1–A1'))
  const { marker = [] } = await painted(page)
  expect(marker).toHaveLength(3)
  expect(marker[0]!.startsWith(asked)).toBe(true)
  expect(marker[1]!.endsWith(answered)).toBe(true)
  expect(marker[2]).toBe(marked)
  await page.goto('/read/')
  await expect.poll(async () => (await painted(page))['marker']).toEqual(marker)
})

test('three styles, of which the last is used for the next highlight', async ({ page }) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await panel(page).getByRole('radio', { name: messages.styles.wavy }).check()
  await expect.poll(() => painted(page)).toEqual({ wavy: [words] })
  await page.keyboard.press('Escape')
  await highlight(page, ['a3', main.third])
  expect(await painted(page)).toEqual({ wavy: [words, main.third] })
  await page.reload()
  await expect.poll(() => painted(page)).toEqual({ wavy: [words, main.third] })
})

test('in forced colours, the name of the marker has its background', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  const marked = await pixelsIn('white', page, '.own-panel .own-marker')
  const plain = await pixelsIn('white', page, '.own-panel .own-underline')
  expect(marked).toBeLessThan(plain / 2)
})

test('a note is beside its words in the margin, apart from those of the editors, and a card without one', async ({
  page,
}) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await writeNote(page, 'First line\nSecond line')
  await expect(panel(page).getByRole('status')).toHaveText(messages.noteSaved)
  await page.keyboard.press('Escape')
  await expect(note(page)).toHaveClass(/beside/)
  const [noteTop, lineTop] = await Promise.all([
    note(page).evaluate((one) => one.getBoundingClientRect().top),
    mark(page).evaluate((one) => one.getBoundingClientRect().top),
  ])
  expect(Math.abs(noteTop - lineTop)).toBeLessThan(30)
  const boxes = await page.locator('li.annotation.beside').evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .map(({ top, bottom }) => ({ top, bottom }))
      .sort((a, b) => a.top - b.top),
  )
  for (const [at, box] of boxes.slice(1).entries())
    expect(box.top).toBeGreaterThanOrEqual(boxes[at]!.bottom - 1)
  await note(page).click()
  await expect(panel(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(note(page)).toBeHidden()
  await mark(page).hover()
  await expect(note(page)).toBeVisible()
})

test('a click on highlighted words opens them, except on a link or while words are selected', async ({
  page,
}) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await page.keyboard.press('Escape')
  const point = await page.evaluate(() => {
    document.getElementById('a1')!.scrollIntoView({ block: 'center' })
    const [range] = CSS.highlights.get('own-marker')!
    const live = new Range()
    live.setStart(range!.startContainer, range!.startOffset + 3)
    live.setEnd(range!.startContainer, range!.startOffset + 4)
    const { left, top, height } = live.getBoundingClientRect()
    return { x: left + 1, y: top + height / 2 }
  })
  await page.mouse.click(point.x, point.y)
  await expect(panel(page)).toBeVisible()
  await page.mouse.click(5, 300)
  await expect(panel(page)).toHaveCount(0)
})

test('other words can be chosen for a highlight', async ({ page }) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await writeNote(page, 'Stays')
  await panel(page).getByRole('button', { name: messages.changeWords }).click()
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(words)
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('m')
  await expect(panel(page).getByRole('status')).toHaveText(messages.wordsChanged)
  const { marker: [now = ''] = [] } = await painted(page)
  expect(words.startsWith(now.trim())).toBe(true)
  expect(now.length).toBeLessThan(words.length)
  expect(await stored(page)).toHaveLength(1)
  await expect(noteField(page)).toHaveValue('Stays')
})

test('a highlight is removed, and comes back when that is undone', async ({ page }) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await writeNote(page, 'Keep me')
  await panel(page).getByRole('button', { name: messages.remove }).click()
  await expect(panel(page).getByRole('status')).toHaveText(messages.removed('3.A1'))
  expect(await painted(page)).toEqual({})
  expect(await stored(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(noteField(page)).toHaveValue('Keep me')
  expect(await painted(page)).toEqual({ marker: [words] })
  expect(await stored(page)).toHaveLength(1)
})

test('two tabs agree, also while a note is written', async ({ page, context }) => {
  await page.goto(main.path)
  const other = await context.newPage()
  await other.goto(main.path)
  await highlight(other, ['a3', main.third])
  await highlight(page, ['a1', words])
  await expect.poll(() => painted(other)).toEqual({ marker: [words, main.third] })
  await writeNote(page, 'From the first tab')
  await other.keyboard.press('Escape')
  await other.locator('.own-mark.has-note').focus()
  await other.keyboard.press('Enter')
  await expect(noteField(other)).toHaveValue('From the first tab')
  await writeNote(other, 'From the second tab')
  await expect(noteField(page)).toHaveValue('From the second tab')
})

test('notes that two tabs change at the same time are both kept', async ({ page, context }) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  const other = await context.newPage()
  await other.goto(main.path)
  await other.locator('.own-mark').focus()
  await other.keyboard.press('Enter')
  await noteField(page).pressSequentially('One')
  await noteField(other).pressSequentially('Other')
  await expect
    .poll(async () =>
      (await stored(page))
        .map((one) => one.note)
        .sort()
        .join(),
    )
    .toMatch(/One.*Other|Other.*One/s)
})

test('what was typed is there after a crash', async ({ page, context }) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await noteField(page).fill('Before the crash')
  await expect.poll(async () => (await stored(page))[0]?.note).toBe('Before the crash')
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  const again = await context.newPage()
  await again.goto(main.path)
  await expect(again.locator('.own-text')).toHaveText('Before the crash')
})

test('hostile notes are text', async ({ page }) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  const hostile = '<img src=x onerror="document.title=1">[x](javascript:alert(1))\u202e'
  await writeNote(page, hostile)
  await page.keyboard.press('Escape')
  await expect(page.locator('.own-text')).toHaveText(hostile)
  expect(await page.locator('.own img').count()).toBe(0)
  await page.goto('/my/')
  await expect(page.locator('.own-list .note')).toHaveText(hostile)
  expect(await page.locator('.own-list img').count()).toBe(0)
})

test('accessible while it is open', async ({ page }) => {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await writeNote(page, 'A note')
  expect(await violations(page, 'light')).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await violations(page, 'light')).toEqual([])
})
