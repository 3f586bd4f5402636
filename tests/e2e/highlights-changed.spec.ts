import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { siteAtRoot } from '../sites.ts'
import { type ChangingSite, serveChangingSite } from './changing-site.ts'
import { changes, newPath, words } from './edition-changes.ts'
import { highlight, painted, panel, stored, writeNote } from './own-highlights.ts'
import { main, next } from './pages.ts'

const messages = en.browser.highlights
const my = en.browser.my

let site: ChangingSite
test.beforeEach(async () => {
  site = await serveChangingSite(siteAtRoot)
})
test.afterEach(() => site.stop())

const open = (page: Page, path: string) => page.goto(site.url + path.slice(1))

async function makeOne(page: Page): Promise<void> {
  await open(page, main.path)
  await highlight(page, ['a1', words])
  await writeNote(page, 'My note')
}

test('reworded around it: the words are found again', async ({ page }) => {
  await makeOne(page)
  site.change(changes.rewordedAround)
  await open(page, main.path)
  await expect.poll(() => painted(page)).toEqual({ marker: [words] })
})

test('reworded: it is kept with the old words, shown as moved, and on no other words', async ({
  page,
}) => {
  await makeOne(page)
  const before = await stored(page)
  site.change(changes.reworded)
  await open(page, main.path)
  const moved = page.locator('.own-moved-list')
  await expect(moved.getByRole('listitem')).toHaveText([/^3.A1/])
  await expect(moved).toContainText(en.browser.highlights.movedNote)
  await expect(moved.locator('blockquote')).toHaveText(words)
  await expect(moved).toContainText('My note')
  expect(await painted(page)).toEqual({})
  await moved.getByRole('button').click()
  await expect(panel(page)).toBeVisible()
  await open(page, '/my/')
  await expect(page.locator('.own-list blockquote')).toHaveText(words)
  await expect(page.locator('.own-list .moved')).toHaveText(my.gone('3.A1'))
  expect(await stored(page)).toMatchObject(before)
})

test('a paragraph inserted before it: the words are found in theirs', async ({ page }) => {
  await makeOne(page)
  site.change(changes.paragraphInserted)
  await open(page, main.path)
  await expect(page.locator('#a0a')).toBeAttached()
  await expect.poll(() => painted(page)).toEqual({ marker: [words] })
  expect(
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('own-marker')!
      return range!.startContainer.parentElement!.closest('p')!.id
    }),
  ).toBe('a1')
})

test('withdrawn: it is kept and shown as moved', async ({ page }) => {
  await makeOne(page)
  site.change(changes.withdrawn)
  await open(page, main.path)
  await expect(page.locator('.own-moved-list blockquote')).toHaveText(words)
  expect(await painted(page)).toEqual({})
})

test('an exchange that is renamed has its highlights at its new address', async ({ page }) => {
  await makeOne(page)
  site.change(changes.renamed)
  await open(page, main.path)
  await expect(page).toHaveURL(new RegExp(`${newPath}$`))
  await expect.poll(() => painted(page)).toEqual({ marker: [words] })
})

test('words that are now in another exchange are found there, which is said', async ({ page }) => {
  await makeOne(page)
  site.change(changes.movedToNext)
  await open(page, main.path)
  await expect.poll(async () => (await stored(page))[0]).toMatchObject({ seen: ['4.a1'] })
  await open(page, next.path)
  await expect.poll(() => painted(page)).toEqual({ marker: [words] })
  await expect(page.locator('li.own')).toContainText(messages.elsewhere('3.A1'))
  await open(page, '/my/')
  await expect(page.locator('.own-list .from a')).toHaveText('4.A1')
  await expect(page.locator('.own-list .moved')).toHaveText(my.movedFrom('3.A1'))
})
