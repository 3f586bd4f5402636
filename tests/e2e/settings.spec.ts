import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const exchange = '/exchanges/hierarchy-equality-spheres-of-influence/'

async function openSettings(page: Page) {
  await page.getByRole('button', { name: 'Settings' }).click()
  return page.getByRole('dialog', { name: 'Settings' })
}

test('a choice shows at once, lasts, and is there before the first paint', async ({ page }) => {
  await page.goto(exchange)
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const size = () =>
    page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('#a1')!).fontSize))
  const [ownPaper, ownSize] = [await paper(), await size()]
  const panel = await openSettings(page)
  await panel.getByRole('radio', { name: 'Sepia' }).check()
  await panel.getByRole('radio', { name: 'Large', exact: true }).check()
  const [sepia, large] = [await paper(), await size()]
  expect(sepia).not.toBe(ownPaper)
  expect(large).toBeCloseTo(ownSize * 1.15, 1)
  // What runs before the first paint has to do alone.
  await page.route('**/_astro/*.js', (route) => route.abort())
  await page.goto('/glossary/')
  expect(await paper()).toBe(sepia)
  await page.unroute('**/_astro/*.js')
  await page.goto(exchange)
  expect(await size()).toBe(large)
  const again = await openSettings(page)
  await expect(again.getByRole('radio', { name: 'Sepia' })).toBeChecked()
  await again.getByRole('button', { name: 'Reset' }).click()
  await expect(again.getByRole('radio', { name: 'Device' })).toBeChecked()
  expect([await paper(), await size()]).toEqual([ownPaper, ownSize])
  await page.reload()
  expect([await paper(), await size()]).toEqual([ownPaper, ownSize])
})

test('lines and column follow', async ({ page }) => {
  await page.goto(exchange)
  const box = () =>
    page.locator('#a1').evaluate((paragraph) => {
      const { lineHeight, width } = getComputedStyle(paragraph)
      return { line: parseFloat(lineHeight), width: parseFloat(width) }
    })
  const own = await box()
  const panel = await openSettings(page)
  await panel.getByRole('radio', { name: 'Open' }).check()
  await panel.getByRole('radio', { name: 'Narrow' }).check()
  const chosen = await box()
  expect(chosen.line).toBeGreaterThan(own.line)
  expect(chosen.width).toBeLessThan(own.width)
})

test('notes are in the margin, on request or hidden, and their words follow', async ({ page }) => {
  await page.goto(exchange)
  const note = page.locator('#n-junior-partner')
  const words = page.locator('#q1').getByText('junior partner', { exact: true })
  await expect(note).toBeVisible()
  let panel = await openSettings(page)
  await panel.getByRole('radio', { name: 'On request' }).check()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await words.click()
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  panel = await openSettings(page)
  await panel.getByRole('radio', { name: 'None' }).check()
  await page.keyboard.press('Escape')
  await expect(page.locator('.answer a[href]:not(.addr)')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('.answer a[href]:not(.addr)')).toHaveCount(0)
  panel = await openSettings(page)
  await panel.getByRole('radio', { name: 'Beside' }).check()
  await page.keyboard.press('Escape')
  await expect(note).toBeVisible()
  await expect(words).toHaveAttribute('role', 'doc-noteref')
  await expect(page.locator('#a1 .term').first()).toHaveAttribute('role', 'doc-glossref')
})

for (const theme of ['Light', 'Sepia', 'Dark']) {
  test(`in ${theme.toLowerCase()}: axe finds nothing on the page, in the panels, in the strip`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${exchange}#a3`)
    const violations = async () => {
      const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }
      const { violations } = await new AxeBuilder({ page }).options(options).analyze()
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    }
    await page.keyboard.press('s')
    const panel = page.getByRole('dialog', { name: 'Settings' })
    await panel.getByRole('radio', { name: theme, exact: true }).check()
    expect(await violations()).toEqual([])
    await panel.getByRole('button', { name: 'Keys', exact: true }).click()
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    expect(await violations()).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary', { name: 'What was asked' })).toBeVisible()
    expect(await violations()).toEqual([])
    await page.keyboard.press('t')
    await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible()
    expect(await violations()).toEqual([])
  })
}

test('nothing scrolls sideways on the narrowest screen with text of twice the size', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('look', '--size:2'))
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    '/',
    exchange,
    '/read/',
    '/questions/',
    '/print/',
    '/glossary/',
    '/glossary/sco/',
    '/bibliography/',
    '/index/',
    '/timeline/',
    '/topics/',
    '/notes/',
    '/about/',
    '/search/',
    '/no/such/page/',
  ]) {
    await page.goto(path)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over, path).toBeLessThanOrEqual(0)
  }
})
