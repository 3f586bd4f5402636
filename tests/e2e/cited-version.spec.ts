import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { root } from '../../playwright.config.ts'
import { edition, main } from './pages.ts'

const { same, unknown, unchanged } = en.browser.versions
const line = '.cited'

test('a citation of the version that is read says so, above the paragraph', async ({ page }) => {
  await page.goto(`${main.path}?v=${edition.version}#a3`)
  const row = page.locator('.row', { has: page.locator('#a3') })
  await expect(row.locator(line)).toHaveText(same(edition.version))
  await expect(page.locator(line)).toHaveCount(1)
})

test('without a version in the address, or a paragraph, nothing is said', async ({ page }) => {
  for (const address of [`${main.path}#a3`, `${main.path}?v=${edition.version}`]) {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await expect(page.locator(line)).toHaveCount(0)
  }
})

test('a version that is not known is named as such, and is never an address', async ({ page }) => {
  for (const version of ['0.0.1', '../..', '<b>']) {
    await page.goto('about:blank')
    await page.goto(`${main.path}?v=${encodeURIComponent(version)}#a3`)
    await expect(page.locator(line)).toHaveText(unknown(version))
  }
})

test('an older version says whether the words have changed, and leads to what changed', async ({
  page,
}) => {
  const answer = (fate: string) =>
    `<!doctype html><body><div id="${main.number}.a3" data-fate="${fate}"></div></body>`
  for (const [fate, words] of [
    ['same', unchanged('1.0.0')],
    ['changed', 'changed since they were cited'],
    ['gone', 'no longer as it was cited'],
  ] as const) {
    await page.route(`${root}/v/1.0.0/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: answer(fate) }),
    )
    await page.goto('about:blank')
    await page.goto(`${main.path}?v=1.0.0#a3`)
    await expect(page.locator(line)).toContainText(words)
    if (fate !== 'same')
      await expect(page.locator(line).getByRole('link')).toHaveAttribute(
        'href',
        `/v/1.0.0/#${main.number}.a3`,
      )
    await page.unrouteAll()
  }
})

test('the page of a version has every paragraph with its reference', async ({ page }) => {
  await page.goto(`/v/${edition.version}/`)
  await expect(page.locator('[data-fate=same]')).toHaveCount(edition.paragraphs)
  await page.getByRole('link', { name: `${main.number}.A3`, exact: true }).click()
  await expect(page).toHaveURL(`${main.path}#a3`)
})
