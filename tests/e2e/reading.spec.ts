import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { readFile } from 'node:fs/promises'
import { edition, main, nested, next, short } from './pages.ts'

/** The speaker before the words of a turn in the transcript. */
const speaker = new RegExp(`^(${edition.asks.label}|${edition.answers.label}): `)

test('the whole interview is read from the title page to the last exchange', async ({ page }) => {
  const lines = (await readFile(edition.transcript, 'utf8')).split('\n').map((line) => line.trim())
  const spoken = lines
    .filter(Boolean)
    .slice(1)
    .map((line) => line.replace(speaker, ''))
  await page.goto('/')
  await page.getByRole('link', { name: en.reading.titlePage.begin }).click()
  const read: string[] = []
  for (let number = 0; ; number++) {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    read.push(...(await page.locator('[data-turn] p').allTextContents()))
    const next = page.locator('a[rel=next]')
    if ((await next.count()) === 0) break
    expect(number).toBeLessThan(20)
    await next.click()
    await page.waitForURL((url) => url.pathname.startsWith('/exchanges/'))
  }
  expect(read).toEqual(spoken)
})

test('each turn has its speaker above it', async ({ page }) => {
  await page.goto(main.path)
  await expect(page.locator('[data-turn] .who')).toHaveText([
    edition.asks.label,
    edition.answers.label,
  ])
})

test('notes and citations are numbered as they come, and the numbers lead to them', async ({
  page,
}) => {
  await page.goto(main.path)
  const marks = await page.locator('[data-turn] .noted').evaluateAll((links) =>
    links.map((link) => ({
      shown: getComputedStyle(link, '::after').content.split(' ')[0]?.replaceAll('"', ''),
      target: link.getAttribute('href')?.slice(1),
    })),
  )
  const entries = await page
    .locator('.apparatus li')
    .evaluateAll((items) => items.map(({ id }) => id))
  expect(marks).toEqual(entries.map((target, index) => ({ shown: String(index + 1), target })))
  expect(entries).toHaveLength(main.noted)
  expect(entries).toContain(main.work.id)
})

test('words with two marks are two links side by side, and one number', async ({ page }) => {
  await page.goto(nested.path)
  const links = page.locator(`#q1 :is([href="${nested.cite}"], [href="${nested.term}"])`)
  await expect(links).toHaveText(nested.links)
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    nested.cite,
    nested.term,
    nested.cite,
  ])
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('data-n')))).toEqual([
    null,
    null,
    expect.stringMatching(/^\d+$/),
  ])
  expect(await links.nth(2).getAttribute('tabindex')).toBe('-1')
})

test('where the inner of two marks has the last words, the number follows them', async ({
  page,
}) => {
  await page.goto(next.path)
  const marks = page.locator('#q1 a')
  const hrefs = await marks.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const at = hrefs.indexOf(next.innerMark)
  expect(hrefs[at - 1]).toBe(hrefs[at + 1])
  await expect(marks.nth(at - 1)).not.toHaveAttribute('data-n')
  await expect(marks.nth(at + 1)).toHaveText('')
  await expect(marks.nth(at + 1)).toHaveAccessibleName(/^Note \d+$/)
})

test('a note can be gone to and come back from', async ({ page }) => {
  await page.goto(main.path)
  const words = page.locator('#a4').getByText(main.slip.words, { exact: true })
  await words.click()
  await expect(page.locator(`#${main.slip.id}`)).toBeInViewport()
  await expect(page.locator(`#${main.slip.id}`)).toContainText(main.slip.text)
  await page.keyboard.press('Escape')
  await expect(words).toBeFocused()
})

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('each paragraph of an exchange gives exactly the transcript’s', async ({ page }) => {
    const lines = (await readFile(edition.transcript, 'utf8')).split('\n').filter(Boolean)
    const first = lines.findIndex((line) => line.includes(main.asked))
    const spoken = lines
      .slice(first, first + main.paragraphs)
      .map((line) => line.replace(speaker, ''))
    await page.goto(main.path)
    const copied: string[] = []
    for (const id of await page
      .locator('[data-turn] p')
      .evaluateAll((all) => all.map((one) => one.id))) {
      await page.evaluate(
        (id) => getSelection()!.selectAllChildren(document.getElementById(id)!),
        id,
      )
      await page.keyboard.press('Control+c')
      copied.push(await page.evaluate(() => navigator.clipboard.readText()))
    }
    // Browsers write a no-break space to the clipboard as a plain one.
    expect(copied).toEqual(spoken.map((words) => words.replaceAll('\u00a0', ' ')))
  })

  test('over several paragraphs gives their words alone', async ({ page }) => {
    await page.goto(main.path)
    await page.locator('a.term', { hasText: main.term.words }).focus()
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.answer')!))
    await page.keyboard.press('Control+c')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const words = await page.locator('.answer .who, .answer p').allTextContents()
    expect(copied.split(/\n+/).filter(Boolean)).toEqual(
      words.map((one) => one.replaceAll('\u00a0', ' ')),
    )
  })
})

test('an unknown address helps', async ({ page }) => {
  const response = await page.goto('/exchanges/no-such-exchange/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.site.notFound.title)
  await page.getByRole('link', { name: short.title }).click()
  await expect(page).toHaveURL(short.path)
})
