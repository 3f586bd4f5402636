import { expect, test, type Page } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { edition, lastExchange, main } from './pages.ts'

const { contents } = en.reading.titlePage

test('marks, headings and references lead to something on the page', async ({ page }) => {
  await page.goto('/read/')
  const links = await page
    .locator('[data-turn] a, .part a, .back, [data-contents] a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(100)
  expect(links.filter((href) => !href.startsWith('#'))).toEqual([])
  const targets = await page.evaluate(
    (hrefs) => hrefs.map((href) => document.querySelectorAll(`[id="${href.slice(1)}"]`).length),
    links,
  )
  expect(targets.filter((count) => count !== 1)).toEqual([])
})

test('notes are numbered as on the page of their exchange', async ({ page }) => {
  const notesIn = (root: string) =>
    page
      .locator(`${root} li.annotation`)
      .evaluateAll((notes) =>
        notes.map((note) => [note.dataset['n'], note.id, note.querySelector('b')?.textContent]),
      )
  await page.goto(main.path)
  const own = await notesIn('.exchange')
  expect(own).toHaveLength(main.noted)
  await page.goto('/read/')
  expect(await notesIn(`.exchange:has(> #x${main.number})`)).toEqual(
    own.map(([n, id, label]) => [n, `${main.number}.${id}`, label]),
  )
})

test('each term of the text is there once, with links to all its places', async ({ page }) => {
  await page.goto('/read/')
  const terms = page.locator(`#${main.term.id}`)
  await expect(terms).toHaveCount(1)
  const marked = await page
    .locator(`[data-turn] a[href="#${main.term.id}"]`)
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.closest('.row > p')!.id))])
  expect(
    await terms
      .locator('.back')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1))),
  ).toEqual(marked)
})

test('the contents at its beginning lead to the exchanges', async ({ page }) => {
  await page.goto('/read/')
  const list = page.getByRole('main').getByRole('navigation', { name: contents })
  await expect(list.getByRole('link')).toHaveCount(edition.exchanges)
  await list.getByRole('link', { name: main.title }).click()
  await expect(page).toHaveURL(new RegExp(`/read/#x${main.number}$`))
  await expect(page.locator(`#x${main.number}`)).toBeInViewport()
})

test('the panel with the contents stays on the page', async ({ page }) => {
  await page.goto(`/read/#${main.number}.a3`)
  await page.keyboard.press('t')
  const panel = page.getByRole('dialog', { name: en.browser.panels.contents })
  const current = panel.locator('[aria-current]')
  await expect(current).toHaveCount(1)
  await expect(current).toContainText(main.title)
  await expect(current).toBeFocused()
  const last = panel.locator('.contents a').last()
  await last.click()
  await expect(panel).toHaveCount(0)
  await expect(page).toHaveURL(/\/read\/#x\d+$/)
  await expect(page.locator('.part').last()).toBeInViewport()
})

test('without JavaScript and on paper, notes follow their exchange', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })
  const page = await context.newPage()
  await page.goto('/read/')
  await expectNotesAfterText(page)
  await page.emulateMedia({ media: 'print' })
  await expectNotesAfterText(page)
  await context.close()
})

test('on paper with scripts they do too, unless the reader prints without notes', async ({
  page,
}) => {
  await page.goto('/read/')
  await page.emulateMedia({ media: 'print' })
  await expectNotesAfterText(page)
  await page.evaluate(() => document.documentElement.classList.add('bare'))
  await expect(page.locator('.annotation').filter({ visible: true })).toHaveCount(0)
})

/** Expects that a note of the main exchange is visible between its last words and the next heading. */
async function expectNotesAfterText(page: Page) {
  const { number } = main
  const note = page.locator(`[id="${number}.${main.note.id}"]`)
  await expect(note).toBeVisible()
  const top = async (selector: string) => (await page.locator(selector).boundingBox())!.y
  const at = (await note.boundingBox())!.y
  expect(await top(`[id="${number}.a${main.paragraphs - 1}"]`)).toBeLessThan(at)
  expect(await top(`#x${number + 1}`)).toBeGreaterThan(at)
  await expect(page.locator(`[id="${number}.notes"]`)).toBeVisible()
}

test('the questions alone and the page of an exchange keep their own links', async ({ page }) => {
  await page.goto('/questions/')
  const links = await page
    .locator('[data-turn] a:not(.addr)')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter((href) => !/^\.\.\/(glossary|bibliography|exchanges)\//.test(href!))).toEqual(
    [],
  )
  await page.goto(lastExchange)
  await expect(page.locator('[data-turn] a:not([href^="#"])')).toHaveCount(0)
})
