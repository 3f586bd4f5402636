import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { violations } from './axe.ts'
import { highlight, painted, panel, stored, writeNote } from './own-highlights.ts'
import { edition, main, next, quotations } from './pages.ts'

const messages = en.browser.my
const own = en.browser.highlights
const { words } = quotations.sentence
const { asked } = quotations.questionAndAnswer
const items = (page: Page) => page.locator('.own-list li')
const said = (page: Page) => page.locator('.own-said')

/** Makes three highlights, the later ones earlier in the text. */
async function makeThree(page: Page): Promise<void> {
  await page.goto(next.path)
  await highlight(page, ['a1', next.chinese])
  await panel(page).getByRole('radio', { name: own.styles.underline }).check()
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  await writeNote(page, 'About patience')
  await panel(page).getByRole('radio', { name: own.styles.marker }).check()
  await page.keyboard.press('Escape')
  await highlight(page, ['q1', asked])
  await page.goto('/my/')
  await expect(items(page)).toHaveCount(3)
}

/** Exports and gives what is in the file. */
async function exported(page: Page, format: keyof typeof messages.exportAs): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: messages.exportAs[format] }).click()
  return readFile(await (await download).path(), 'utf8')
}

async function importFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .getByLabel(messages.import)
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

test('without highlights, the page says how to make one', async ({ page }) => {
  await page.goto('/my/')
  await expect(page.locator('.own-count')).toHaveText(messages.none)
  await expect(page.getByRole('button', { name: messages.import })).toBeVisible()
  await expect(page.getByRole('button', { name: messages.forget })).toBeHidden()
})

test('all highlights are in the order of the text, and each leads to its words', async ({
  page,
}) => {
  await makeThree(page)
  await expect(items(page).locator('blockquote')).toHaveText([asked, words, next.chinese])
  await expect(items(page).locator('.from a')).toHaveText(['3.Q1', '3.A1', '4.A1'])
  await expect(items(page).locator('.who').first()).toHaveText(edition.asks.name)
  await items(page).nth(1).locator('.from a').click()
  await expect(page).toHaveURL(`${main.path}#a1`)
})

test('they are found by words, speaker and style', async ({ page }) => {
  await makeThree(page)
  await page.getByLabel(messages.search).fill('patience')
  await expect(items(page)).toHaveCount(1)
  await expect(page.locator('.own-count')).toContainText(messages.countOf(1, 3))
  await page.getByRole('button', { name: messages.showAll }).click()
  await page.getByLabel(messages.speaker).selectOption(edition.asks.name)
  await expect(items(page).locator('blockquote')).toHaveText([asked])
  await page.getByRole('button', { name: messages.showAll }).click()
  await page.getByLabel(messages.style).selectOption(own.styles.marker)
  await expect(items(page)).toHaveCount(2)
  await page.getByLabel(messages.search).fill('no such words')
  await expect(page.locator('.own-count')).toContainText(messages.nothingFound)
})

test('a note is written there, and shown in the text', async ({ page }) => {
  await makeThree(page)
  await items(page).first().getByRole('button', { name: messages.addNote }).click()
  await page.keyboard.type('Written on the page')
  await page.keyboard.press('Escape')
  await expect(items(page).first().locator('.note')).toHaveText('Written on the page')
  await page.goto(main.path)
  await expect(page.locator('.own-text').first()).toHaveText('Written on the page')
})

test('Markdown has the words, the speaker, the reference, the link and the citation', async ({
  page,
}) => {
  await makeThree(page)
  const file = await exported(page, 'markdown')
  expect(file).toContain(`> ${words}`)
  expect(file).toMatch(/— Ilse Brandt, \[3\.A1\]\(http:\S+the-long-pour\/#a1:~:text=/)
  expect(file).toContain('About patience')
  expect(file).toMatch(/_.*Brandt.*3\.A1.*_/)
})

for (const format of ['markdown', 'annotations', 'table'] as const) {
  test(`what is exported as ${format} is imported on another device, once`, async ({
    page,
    browser,
  }) => {
    await makeThree(page)
    const before = await stored(page)
    const file = await exported(page, format)
    const context = await browser.newContext()
    const other = await context.newPage()
    await other.goto('/my/')
    await importFile(other, 'file', file)
    await expect(said(other)).toHaveText(
      messages.imported({ added: 3, updated: 0, keptTwice: 0, unchanged: 0 }),
    )
    expect(await stored(other)).toEqual(before)
    await importFile(other, 'file', file)
    await expect(said(other)).toHaveText(
      messages.imported({ added: 0, updated: 0, keptTwice: 0, unchanged: 3 }),
    )
    expect(await stored(other)).toEqual(before)
    await other.goto(main.path)
    await expect.poll(() => painted(other)).toEqual({ marker: [asked, words] })
    await context.close()
  })
}

test('a file that is none changes nothing, and says so', async ({ page }) => {
  await makeThree(page)
  const before = await stored(page)
  await importFile(page, 'photo.json', '{"a":1}')
  await expect(said(page)).toHaveText(messages.notOurs)
  expect(await stored(page)).toEqual(before)
})

test('one button forgets everything, after a question', async ({ page, context }) => {
  await makeThree(page)
  const other = await context.newPage()
  await other.goto(main.path)
  await expect.poll(() => painted(other)).not.toEqual({})
  await page.getByRole('button', { name: messages.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: messages.cancel }).click()
  await expect(items(page)).toHaveCount(3)
  await page.getByRole('button', { name: messages.forget }).click()
  await page.getByRole('dialog').getByRole('button', { name: messages.forget }).click()
  await expect(said(page)).toHaveText(messages.forgotten)
  await expect(items(page)).toHaveCount(0)
  expect(await stored(page)).toEqual([])
  expect(await page.evaluate(() => localStorage.getItem('highlights'))).toBeNull()
  await expect.poll(() => painted(other)).toEqual({})
})

test('a removed highlight comes back when that is undone', async ({ page }) => {
  await makeThree(page)
  await items(page).nth(1).getByRole('button', { name: messages.remove }).click()
  await expect(items(page)).toHaveCount(2)
  await said(page).getByRole('button', { name: messages.undo }).click()
  await expect(items(page)).toHaveCount(3)
  await expect(items(page).nth(1).locator('.note')).toHaveText('About patience')
})

test('on paper it has the highlights and no controls', async ({ page }) => {
  await makeThree(page)
  await page.emulateMedia({ media: 'print' })
  await expect(items(page).first().locator('blockquote')).toBeVisible()
  await expect(page.getByRole('button', { name: messages.forget })).toBeHidden()
  await expect(page.getByLabel(messages.search)).toBeHidden()
})

test('accessible with highlights, while one is edited and while it asks', async ({ page }) => {
  await makeThree(page)
  expect(await violations(page, 'light')).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, 'dark')).toEqual([])
  await items(page).nth(1).getByRole('button', { name: messages.editNote }).click()
  expect(await violations(page, 'structure')).toEqual([])
  await page.getByRole('button', { name: messages.forget }).click()
  expect(await violations(page, 'structure')).toEqual([])
})

test('on a narrow screen nothing is cut off', async ({ page }) => {
  await makeThree(page)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
