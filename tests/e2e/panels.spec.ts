import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { edition, main, next, short } from './pages.ts'
import { phone } from './phone.ts'

test('the contents are one key away, open at what is being read, and lead on', async ({ page }) => {
  await page.goto(main.path)
  await page.keyboard.press('t')
  const panel = page.getByRole('dialog', { name: 'Contents' })
  const here = panel.getByRole('link', { name: main.title })
  await expect(here).toBeFocused()
  await expect(here).toHaveAttribute('aria-current', 'page')
  await expect(panel.locator('.contents a')).toHaveCount(edition.exchanges)
  await panel.getByRole('link', { name: short.title }).click()
  await expect(page).toHaveURL(short.path)
})

test('the arrow keys move along the contents, and a line at the foot says so', async ({ page }) => {
  await page.goto(main.path)
  await page.keyboard.press('t')
  const panel = page.getByRole('dialog', { name: en.browser.panels.contents })
  const links = panel.locator('.contents a')
  await expect(links.nth(main.number)).toBeFocused()
  const foot = en.browser.panels.contentsHint((key) => key).join('')
  await expect(panel.locator('footer')).toHaveText(foot)
  await expect(panel.locator('footer')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(next.number)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(links.nth(main.number - 1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(next.path)
})

test('no panel names keys that are switched off, or that a phone lacks', async ({
  page,
  browser,
}) => {
  await page.goto(main.path)
  await page.keyboard.press('s')
  const panel = page.getByRole('dialog', { name: en.browser.panels.settings })
  await expect(panel.locator('footer kbd')).toHaveText(['Tab', 'Esc'])
  const keys = panel.getByRole('group', { name: en.browser.panels.choices.keys.name })
  await keys.getByRole('radio', { name: en.browser.panels.choices.keys.values.off }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: en.site.header.contents }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.locator('.panel kbd')).toHaveCount(0)
  const held = await browser.newPage(phone)
  await held.goto(main.path)
  await held.getByRole('link', { name: en.site.header.contents }).tap()
  await expect(held.getByRole('dialog')).toBeVisible()
  await expect(held.locator('.panel kbd')).toHaveCount(0)
  await held.close()
})

test('a panel gives the focus back, and only one is open', async ({ page }) => {
  await page.goto(main.path)
  const button = page.getByRole('button', { name: 'Settings' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Display settings' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(button).toBeFocused()
  await page.keyboard.press('?')
  await page
    .getByRole('dialog', { name: 'Keyboard shortcuts' })
    .getByRole('button', { name: 'display settings' })
    .click()
  await expect(page.getByRole('dialog', { name: 'Display settings' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('the arrow keys turn the pages, but not under a command, a choice of words, a panel or a field', async ({
  page,
}) => {
  await page.goto(main.path)
  const stays = async () => {
    await page.waitForTimeout(150)
    await expect(page).toHaveURL(main.path)
  }
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Control+ArrowRight')
  await stays()
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#a1')!))
  await page.keyboard.press('ArrowRight')
  await stays()
  await page.evaluate(() => getSelection()!.removeAllRanges())
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await stays()
  await page.keyboard.press('/')
  await page.keyboard.type('cs?')
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('searchbox')).toHaveValue('cs?')
  // The first empties the field, as everywhere.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await stays()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(next.path)
  await page.waitForLoadState()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(main.path)
})

test('on a page from right to left, the arrow keys turn the pages the other way', async ({
  page,
}) => {
  await page.goto(main.path)
  await page.evaluate(() => (document.dir = 'rtl'))
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog').locator('dt').filter({ hasText: '→' })
  await expect(keys).toHaveText('→ ← ')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(next.path)
})

test('single keys can be switched off', async ({ page }) => {
  await page.goto(main.path)
  await page.keyboard.press('s')
  await page
    .getByRole('group', { name: 'Keyboard shortcuts' })
    .getByRole('radio', { name: 'Off' })
    .check()
  await page.keyboard.press('Escape')
  for (const key of ['t', 's', '?', '/', 'ArrowRight']) await page.keyboard.press(key)
  await page.waitForTimeout(150)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(main.path)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('nothing of a panel is loaded before it is asked for', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (/\/panel[^/]*\.js$/.test(request.url())) scripts.push(request.url())
  })
  await page.goto(main.path)
  await page.waitForLoadState('networkidle')
  expect(scripts).toEqual([])
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(scripts.length).toBeGreaterThan(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('there is no control that would do nothing', async ({ page }) => {
    await page.goto(main.path)
    await expect(page.locator('button:visible')).toHaveCount(0)
    await page.getByRole('link', { name: 'Contents' }).click()
    await expect(page).toHaveURL('/#contents')
  })
})
