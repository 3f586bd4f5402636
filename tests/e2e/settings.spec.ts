import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { violations } from './axe.ts'
import { main } from './pages.ts'
import { phone } from './phone.ts'

async function openSettings(page: Page) {
  await page.getByRole('button', { name: 'Settings' }).click()
  return page.getByRole('dialog', { name: 'Display settings' })
}

test('a choice shows at once, lasts, and is there before the first paint', async ({ page }) => {
  await page.goto(main.path)
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
  await page.goto(main.path)
  expect(await size()).toBe(large)
  const again = await openSettings(page)
  await expect(again.getByRole('radio', { name: 'Sepia' })).toBeChecked()
  await again.getByRole('button', { name: 'Reset' }).click()
  await expect(again.getByRole('radio', { name: 'Automatic' })).toBeChecked()
  expect([await paper(), await size()]).toEqual([ownPaper, ownSize])
  await page.reload()
  expect([await paper(), await size()]).toEqual([ownPaper, ownSize])
})

test('line spacing and text width follow', async ({ page }) => {
  await page.goto(main.path)
  const box = () =>
    page.locator('#a1').evaluate((paragraph) => {
      const { lineHeight, width } = getComputedStyle(paragraph)
      return { line: parseFloat(lineHeight), width: parseFloat(width) }
    })
  const own = await box()
  const panel = await openSettings(page)
  await panel.getByRole('radio', { name: 'Loose' }).check()
  await panel.getByRole('radio', { name: 'Narrow' }).check()
  const chosen = await box()
  expect(chosen.line).toBeGreaterThan(own.line)
  expect(chosen.width).toBeLessThan(own.width)
})

test('notes are in the margin, in pop-ups or hidden, and their words follow', async ({ page }) => {
  await page.goto(main.path)
  const note = page.locator(`#${main.note.id}`)
  const words = page.locator('#q1').getByText(main.note.words, { exact: true })
  await expect(note).toBeVisible()
  let panel = await openSettings(page)
  await panel.getByRole('radio', { name: 'In pop-ups' }).check()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await words.click()
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  panel = await openSettings(page)
  await panel.getByRole('radio', { name: 'Hidden' }).check()
  await page.keyboard.press('Escape')
  await expect(page.locator('.answer a[href]:not(.addr)')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('.answer a[href]:not(.addr)')).toHaveCount(0)
  panel = await openSettings(page)
  await panel.getByRole('radio', { name: 'In margin' }).check()
  await page.keyboard.press('Escape')
  await expect(note).toBeVisible()
  await expect(words).toHaveAttribute('role', 'doc-noteref')
  await expect(page.locator('#a1 .term').first()).toHaveAttribute('role', 'doc-glossref')
})

test('in every theme: axe finds nothing on the page, in the panels, in the strip', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${main.path}#a3`)
  const strip = page.getByRole('complementary', { name: 'The question' })
  await expect(strip).toBeVisible()
  for (const theme of ['Light', 'Sepia', 'Dark']) {
    // The structure is the same in every theme.
    const rules = theme === 'Light' ? 'light' : 'dark'
    await page.keyboard.press('s')
    const panel = page.getByRole('dialog', { name: 'Display settings' })
    await panel.getByRole('radio', { name: theme, exact: true }).check()
    expect(await violations(page, rules), theme).toEqual([])
    await panel.getByRole('button', { name: 'Show keyboard shortcuts' }).click()
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    expect(await violations(page, rules), theme).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(strip).toBeVisible()
    expect(await violations(page, rules), theme).toEqual([])
    await page.keyboard.press('t')
    await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible()
    expect(await violations(page, rules), theme).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

const { choices } = en.browser.panels

test.describe('on a phone', () => {
  test.use(phone)

  test('only what has an effect there is offered, and all of it in a large window', async ({
    page,
  }) => {
    await page.goto(main.path)
    const panel = await openSettings(page)
    const group = (setting: keyof typeof choices) =>
      panel.getByRole('group', { name: choices[setting].name })
    for (const setting of ['theme', 'size', 'leading', 'notes'] as const)
      await expect(group(setting)).toBeVisible()
    await expect(group('measure')).toBeHidden()
    await expect(group('keys')).toBeHidden()
    await expect(panel.getByRole('button', { name: en.browser.panels.showShortcuts })).toBeHidden()
    const { margin, cards, none } = choices.notes.values
    await expect(group('notes').getByRole('radio')).toHaveCount(2)
    await expect(group('notes').getByRole('radio', { name: margin })).toBeHidden()
    await expect(group('notes').getByRole('radio', { name: cards })).toBeChecked()
    await group('notes').getByRole('radio', { name: none }).check()
    await group('notes').getByRole('radio', { name: cards }).check()
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect(group('measure')).toBeVisible()
    // What is a pop-up here has not become one where there is a margin.
    await expect(group('notes').getByRole('radio', { name: margin })).toBeChecked()
    await expect(group('keys')).toBeHidden()
  })

  test('everything in it is large enough for a finger, and the sheet closes at its foot', async ({
    page,
  }) => {
    await page.goto(main.path)
    const panel = await openSettings(page)
    for (const label of await panel.locator('label:visible').all())
      expect((await label.boundingBox())!.height).toBeGreaterThanOrEqual(40)
    await expect(async () => {
      // At the end, so that the foot covers no button in part. A typeface that comes late makes the sheet longer.
      await panel.evaluate((dialog) => {
        for (const part of [dialog, ...dialog.querySelectorAll('*')])
          part.scrollTop = part.scrollHeight
      })
      expect(await violations(page, 'light')).toEqual([])
    }).toPass({ timeout: 10_000 })
    await panel.getByRole('button', { name: en.browser.panels.close }).tap()
    await expect(panel).toHaveCount(0)
  })
})

test('a larger text leaves no width to choose in a small window', async ({ page }) => {
  await page.setViewportSize({ width: 560, height: 800 })
  await page.goto(main.path)
  const panel = await openSettings(page)
  const width = panel.getByRole('group', { name: choices.measure.name })
  await expect(width).toBeVisible()
  await panel.getByRole('radio', { name: choices.size.values.larger }).check()
  await expect(width).toBeHidden()
  await panel.getByRole('button', { name: en.browser.panels.reset }).click()
  await expect(width).toBeVisible()
})
