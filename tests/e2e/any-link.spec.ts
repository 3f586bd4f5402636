import { expect, type Page, test } from '@playwright/test'

const exchange = '/exchanges/hierarchy-equality-spheres-of-influence/'

/** Opens a page and returns the errors that its script does not handle, now and later. */
async function open(page: Page, address: string): Promise<string[]> {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(address)
  return errors
}

/** The script of a page is alive: panels, settings and the search open. */
async function expectAlive(page: Page): Promise<void> {
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
    // Until a closed panel is gone, its field has the keys.
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
    await expectAlive(page)
    await page.goto('about:blank')
    await page.goto(`/glossary/${fragment}`)
    await page.evaluate((hash) => (location.hash = hash), '#50%')
    await page.waitForTimeout(100)
    expect(errors).toEqual([])
  })
}

test('a page that is not there works at an address that cannot be decoded', async ({ page }) => {
  const errors = await open(page, '/glossary/kuomintan/%E0%A4%A/?q=%#100%')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no page')
  await page.goto('/glosary%/#100%')
  await expect(page.locator('[data-suggest] a').first()).toContainText('Glossary')
  expect(errors).toEqual([])
})

test('one part of the script that fails is reported, and takes no other with it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const value = () => {
      throw new Error('broken on purpose')
    }
    Object.defineProperty(performance, 'getEntriesByType', { value })
  })
  const errors = await open(page, exchange)
  await expectAlive(page)
  // What leads on and what looks after an arrival both ask for it, before all else.
  expect(errors).toEqual(['broken on purpose', 'broken on purpose'])
})
