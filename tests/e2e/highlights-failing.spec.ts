import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { readAnnotations } from '#highlights/web-annotations.ts'
import { painted, panel, stored } from './own-highlights.ts'
import { main, quotations } from './pages.ts'
import { refusals } from './refusals.ts'
import { select } from './select-words.ts'

const messages = en.browser.highlights
const { words } = quotations.sentence
const alert = (page: Page) => page.getByRole('alert')

for (const [failure, refuse] of Object.entries(refusals)) {
  test(`storage that is ${failure} is said at once, and a file is offered`, async ({ page }) => {
    await page.addInitScript(refuse)
    await page.goto(main.path)
    await select(page, ['a1', words])
    await page.keyboard.press('m')
    await expect(alert(page)).toContainText(messages[failure as 'full' | 'refused'])
    expect(await painted(page)).toEqual({ marker: [words] })
    await page.keyboard.press('m')
    await page.keyboard.type('Only here')
    const download = page.waitForEvent('download')
    await alert(page).getByRole('button', { name: messages.saveFile }).click()
    const file = await readFile(await (await download).path(), 'utf8')
    await expect(alert(page)).toContainText(messages.saved)
    const { highlights = [] } = readAnnotations(file) ?? {}
    expect(highlights.map(({ parts, note }) => [parts[0]?.exact, note])).toEqual([
      [words, 'Only here'],
    ])
    const asked = page.waitForEvent('dialog')
    void page.close({ runBeforeUnload: true })
    await (await asked).dismiss()
  })
}

test('a highlight is stored when there is space again', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = new Proxy(
      Reflect.get(IDBObjectStore.prototype, 'put') as () => IDBRequest<IDBValidKey>,
      {
        apply(put, store, parameters: unknown[]): unknown {
          if (document.documentElement.dataset['full'] === undefined)
            return Reflect.apply(put, store, parameters)
          throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
        },
      },
    )
  })
  await page.goto(main.path)
  await page.evaluate(() => (document.documentElement.dataset['full'] = ''))
  await select(page, ['a1', words])
  await page.keyboard.press('m')
  await expect(alert(page)).toBeVisible()
  await page.evaluate(() => delete document.documentElement.dataset['full'])
  await page.keyboard.press('m')
  await page.keyboard.type('Stored after all')
  await expect
    .poll(async () => (await stored(page)).map(({ note }) => note))
    .toEqual(['Stored after all'])
  await page.reload()
  await expect.poll(() => painted(page)).toEqual({ marker: [words] })
})

test('private windows say that nothing will be kept', async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.getDirectory = () =>
      Promise.reject(new DOMException('Security error when calling GetDirectory', 'SecurityError'))
  })
  await page.goto(main.path)
  await select(page, ['a1', words])
  await page.keyboard.press('m')
  await expect(panel(page).getByRole('status')).toHaveText(messages.privateWindow)
  await page.goto('/my/')
  await expect(page.locator('.my-page .sum')).toHaveText(en.browser.my.privateWindow)
})
