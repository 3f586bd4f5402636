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

test('each turn has its speaker above it', async ({ page }) => {
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
  expect(entries.length).toBeGreaterThan(20)
  expect(entries).toContain('c-surkov-2018')
})

test('words with two marks are two links side by side, and one number', async ({ page }) => {
  await page.goto('/exchanges/theory-ideology-western-policy/')
  const links = page.locator('#q1 :is([href="#c-fukuyama-1989"], [href="#t-end-of-history"])')
  await expect(links).toHaveText(['Francis Fukuyama’s “', 'end of history', '”'])
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '#c-fukuyama-1989',
    '#t-end-of-history',
    '#c-fukuyama-1989',
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
  await page.goto('/exchanges/thaad-chinese-sources/')
  const marks = page.locator('#q1 a')
  const hrefs = await marks.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const at = hrefs.indexOf('#t-capital-names')
  expect(hrefs[at - 1]).toBe(hrefs[at + 1])
  await expect(marks.nth(at - 1)).not.toHaveAttribute('data-n')
  await expect(marks.nth(at + 1)).toHaveText('')
  await expect(marks.nth(at + 1)).toHaveAccessibleName(/^Note \d+$/)
})

test('a note can be gone to and come back from', async ({ page }) => {
  await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
  const words = page.locator('#a4').getByText('aids', { exact: true })
  await words.click()
  await expect(page.locator('#n-aides')).toBeInViewport()
  await expect(page.locator('#n-aides')).toContainText('Read aides')
  await page.keyboard.press('Escape')
  await expect(words).toBeFocused()
})

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('each paragraph of exchange 5 gives exactly the transcript’s', async ({ page }) => {
    const lines = (await readFile('content/transcript.txt', 'utf8')).split('\n')
    const spoken = lines.slice(28, 44).map((line) => line.trim().replace(/^(Rozman|Lukin): /, ''))
    await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
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
    expect(copied).toEqual(spoken.filter(Boolean).map((words) => words.replaceAll('\u00a0', ' ')))
  })

  test('over several paragraphs gives their words alone', async ({ page }) => {
    await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
    await page.locator('a.term', { hasText: 'Kuomintang' }).focus()
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.answer')!))
    await page.keyboard.press('Control+c')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const words = await page.locator('.answer .who, .answer p').allTextContents()
    expect(copied.split(/\n+/).filter(Boolean)).toEqual(
      words.map((one) => one.replaceAll('\u00a0', ' ')),
    )
  })
})

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind}: nothing scrolls sideways, is requested from another host or violates the policy`, async ({
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
