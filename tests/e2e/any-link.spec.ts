import { expect, type Page, test } from '@playwright/test'

const exchange = '/exchanges/hierarchy-equality-spheres-of-influence/'

/** Opens a page. Returns its uncaught errors and its alerts, including those still to come. */
async function open(page: Page, address: string): Promise<string[]> {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('dialog', (dialog) => {
    errors.push(`alert: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  return errors
}

/** Expects that the script of a page works: contents, settings and search open. */
async function expectWorking(page: Page): Promise<void> {
  for (const [key, name] of [
    ['t', 'Contents'],
    ['s', 'Settings'],
    ['/', 'Search'],
  ] as const) {
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    // A closing panel keeps the focus until it is removed.
    await expect(page.locator('dialog.panel')).toHaveCount(0)
  }
}

const fragments = [
  '#100%',
  '#%E0%A4%A',
  '#"><img src=x onerror=alert(1)>',
  '#:~:text=',
  '#:~:text=%',
  '#:~:text=(',
  '#a1:~:text=100%,-%E0',
  '#:~:unknown=words',
  '#',
  '#\\',
  '#%00',
  '#constructor',
  '#__proto__',
  '#' + 'x'.repeat(5000),
]

for (const fragment of fragments) {
  test(`a page works when it is opened at ${fragment.slice(0, 40)}`, async ({ page }) => {
    const errors = await open(page, exchange + fragment)
    await expectWorking(page)
    await page.goto('about:blank')
    await page.goto(`/glossary/${fragment}`)
    await page.evaluate((hash) => (location.hash = hash), '#50%')
    await page.waitForTimeout(100)
    expect(errors).toEqual([])
  })
}

test('the 404 page works at an address that cannot be decoded', async ({ page }) => {
  const errors = await open(page, '/glossary/kuomintan/%E0%A4%A/?q=%#100%')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no page')
  await page.goto('/glosary%/#100%')
  await expect(page.locator('[data-suggest] a').first()).toContainText('Glossary')
  expect(errors).toEqual([])
})

test('a part of the script that fails is reported and does not stop the others', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const value = () => {
      throw new Error('broken on purpose')
    }
    Object.defineProperty(performance, 'getEntriesByType', { value })
  })
  const errors = await open(page, exchange)
  await expectWorking(page)
  // The redirects and the handling of fragments both call it first.
  expect(errors).toEqual(['broken on purpose', 'broken on purpose'])
})
