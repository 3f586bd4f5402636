import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { main } from './pages.ts'

/** Returns the uncaught errors and the alerts of a page, all of them still to come. */
function recordErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('dialog', (dialog) => {
    errors.push(`alert: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return errors
}

/** Expects that the script of a page works: contents, settings and search open. */
async function expectWorking(page: Page): Promise<void> {
  for (const [key, name] of [
    ['t', 'Contents'],
    ['s', 'Display settings'],
    ['/', 'Search'],
  ] as const) {
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    // A closing panel keeps the focus until it is removed.
    await expect(page.locator('dialog.panel')).toHaveCount(0)
    // The search goes back to the page’s own entry of the session history, which would interrupt the next navigation.
    await page.waitForFunction(() => !(history.state as { search?: unknown } | null)?.search)
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

test('a page works at whatever fragment it is opened', async ({ page }) => {
  // It opens 28 pages, and three panels on each.
  test.setTimeout(90_000)
  const errors = recordErrors(page)
  for (const fragment of fragments) {
    await page.goto('about:blank')
    await page.goto(main.path + fragment)
    await expectWorking(page)
    await page.goto('about:blank')
    await page.goto(`/glossary/${fragment}`)
    await page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener('hashchange', () => setTimeout(done), { once: true })
          location.hash = '#50%'
        }),
    )
    expect(errors, fragment.slice(0, 40)).toEqual([])
  }
})

test('the 404 page works at an address that cannot be decoded', async ({ page }) => {
  const errors = recordErrors(page)
  await page.goto('/glossary/overtoness/%E0%A4%A/?q=%#100%')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.site.notFound.title)
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
  const errors = recordErrors(page)
  await page.goto(main.path)
  await expectWorking(page)
  // The redirects and the handling of fragments both call it first.
  expect(errors).toEqual(['broken on purpose', 'broken on purpose'])
})
