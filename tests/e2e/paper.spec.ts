import { expect, test } from '@playwright/test'
import { edition, kinds, main } from './pages.ts'

/** How many pages a printed document has. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length
}

test('an exchange goes to A4 and to Letter, with its notes at the end or without', async ({
  page,
}) => {
  await page.goto(main.path)
  for (const format of ['A4', 'Letter']) {
    const withNotes = pagesOf(await page.pdf({ format, preferCSSPageSize: true }))
    await page.evaluate(() => (document.documentElement.className = 'bare'))
    const bare = pagesOf(await page.pdf({ format, preferCSSPageSize: true }))
    await page.evaluate(() => (document.documentElement.className = ''))
    expect(bare, format).toBeGreaterThanOrEqual(2)
    expect(withNotes, format).toBeGreaterThan(bare)
  }
})

test('the panel prints with notes or without, and the page is as before', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset['printed'] = document.documentElement.className
      dispatchEvent(new Event('afterprint'))
    }
  })
  await page.goto(main.path)
  for (const [name, view] of [
    ['With notes', 'cards-only'],
    ['Without notes', 'bare'],
  ] as const) {
    await page.keyboard.press('s')
    await page.getByRole('button', { name }).click()
    await expect(page.locator('body')).toHaveAttribute('data-printed', view)
    await expect(page.locator('html')).toHaveAttribute('class', '')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('on paper it is black on white, whatever was chosen, with addresses and no controls', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('look', 'color-scheme:dark;--size:1.35')
  })
  await page.goto(main.path)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const { ink, size } = await page.locator('#a1').evaluate((paragraph) => {
    const { color, fontSize } = getComputedStyle(paragraph)
    return { ink: color, size: fontSize }
  })
  expect(ink).toBe('rgb(0, 0, 0)')
  expect(size).toBe('14px')
  await expect(page.locator('.addr').first()).toBeVisible()
  for (const gone of ['.top', '.pager', '.progress', 'button']) {
    await expect(page.locator(gone)).not.toHaveCount(0)
    await expect(page.locator(gone).filter({ visible: true })).toHaveCount(0)
  }
})

test('the whole with its notes: every number leads to its note', async ({ page }) => {
  await page.goto('/print/')
  await expect(page.locator('[data-turn] p')).toHaveCount(edition.paragraphs)
  const broken = await page
    .locator('[data-turn] a.noted, [data-turn] a.term')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((to) => !document.getElementById(to.slice(1))),
    )
  expect(broken).toEqual([])
  const wrong = await page
    .locator('[data-turn] a[data-n]')
    .evaluateAll((links) =>
      links
        .map((link) => [
          link.getAttribute('data-n'),
          document.getElementById(link.getAttribute('href')!.slice(1))?.getAttribute('data-n'),
        ])
        .filter(([one, other]) => one !== other),
    )
  expect(wrong).toEqual([])
})

test('on paper there are no words that mean nothing there, and the last rule is apart from the text', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' })
  for (const [path, dead] of [
    [main.path, '[data-cite]'],
    [kinds.person, '.works .more'],
    [kinds.questions, '.answered'],
    [kinds.bibliography, '.files'],
    [kinds.downloads, 'details'],
    [kinds.notes, '.sum a'],
    [kinds.home, '.begin'],
  ] as const) {
    await page.goto(path)
    await expect(page.locator(dead).first(), path).toBeAttached()
    await expect(page.locator(dead).filter({ visible: true }), path).toHaveCount(0)
    const gap = await page.evaluate(() => {
      const range = new Range()
      range.selectNodeContents(document.querySelector('main')!)
      const bottoms = [...range.getClientRects()].map(({ bottom }) => bottom)
      return document.querySelector('.foot')!.getBoundingClientRect().top - Math.max(...bottoms)
    })
    expect(gap, path).toBeGreaterThan(12)
  }
})
