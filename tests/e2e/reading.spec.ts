import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { kinds, visit } from './pages.ts'

test('the whole interview is read from the title page to the last exchange', async ({ page }) => {
  const lines = (await readFile('content/transcript.txt', 'utf8'))
    .split('\n')
    .map((line) => line.trim())
  const spoken = lines
    .filter(Boolean)
    .slice(1)
    .map((line) => line.replace(/^(Rozman|Lukin): /, ''))
  await page.goto('/')
  await page.getByRole('link', { name: 'Begin reading' }).click()
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

test('a speaker stands over each turn', async ({ page }) => {
  await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
  await expect(page.locator('[data-turn] .who')).toHaveText(['Rozman', 'Lukin'])
})

test('notes and citations are numbered as they come, and the numbers lead to them', async ({
  page,
}) => {
  await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
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
  expect(entries).toEqual(['n-imposing', 'n-aides', 'c-surkov-2018', 'n-chiang'])
})

test('words with two marks are two links side by side, and one number', async ({ page }) => {
  await page.goto('/exchanges/theory-ideology-western-policy/')
  const links = page.locator('#q1 a')
  await expect(links).toHaveText(['Francis Fukuyama’s “', 'end of history', '”'])
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '#c-fukuyama-1989',
    '#t-end-of-history',
    '#c-fukuyama-1989',
  ])
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('data-n')))).toEqual([
    null,
    null,
    '1',
  ])
  expect(await links.nth(2).getAttribute('tabindex')).toBe('-1')
})

test('a note can be gone to and come back from', async ({ page }) => {
  await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
  await page.getByRole('link', { name: 'aids', exact: true }).click()
  await expect(page.locator('#n-aides')).toBeInViewport()
  await expect(page.locator('#n-aides')).toContainText('Read aides')
  await page.locator('#n-aides').getByRole('link', { name: 'Back to paragraph A4' }).click()
  await expect(page.locator('#a4')).toBeInViewport()
})

test('copied words carry no address and no number', async ({ page }) => {
  await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
  const copied = await page.evaluate(() => {
    const selection = getSelection()!
    selection.selectAllChildren(document.querySelector('.answer')!)
    return selection.toString()
  })
  expect(copied).toContain('Putin’s aids, Vladislav Surkov')
  expect(copied).not.toMatch(/5\.A\d|aids\d|solitude\d/)
})

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind}: nothing scrolls sideways, nothing is asked of another host, nothing breaks the policy`, async ({
    page,
  }) => {
    const foreign: string[] = []
    const errors: string[] = []
    page.on('request', (request) => {
      if (!/^(http:\/\/localhost:\d+\/|data:|blob:)/.test(request.url()))
        foreign.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    for (const width of [320, 390, 820, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await visit(page, path)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over, `${width} px`).toBeLessThanOrEqual(0)
    }
    expect(foreign).toEqual([])
    expect(errors).toEqual([])
  })
}

test('an unknown address helps', async ({ page }) => {
  const response = await page.goto('/exchanges/no-such-exchange/')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'There is no page at this address',
  )
  await page.getByRole('link', { name: 'Greater Eurasia' }).click()
  await expect(page).toHaveURL('/exchanges/greater-eurasia/')
})
