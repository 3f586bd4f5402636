import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { derivedSites } from '../sites.ts'
import { beyondTheEdge, nothingBeyond } from './beyond-the-edge.ts'
import { found, main } from './pages.ts'
import { serveSite } from './serve-site.ts'

const { search: messages } = en.browser
const results = '[data-search-results]'

/** What a reader sees of the hits: the words of each part, and its place in pixels. */
function seen(page: Page): Promise<Record<string, [words: string, ...box: number[]]>> {
  return page.locator('.search').evaluate((root) => {
    const list = root.querySelector('[data-kind=interview]')
    const heading = list?.previousElementSibling
    const parts = list?.querySelectorAll('.hit, .hit-at, .hit-text, .hit-foot') ?? []
    const all = [...(heading ? [heading] : []), ...parts]
    return Object.fromEntries(
      all.map((element, index) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const uses = element.querySelector('.hit-uses')?.textContent ?? ''
        const words = element.textContent.replace(uses, '')
        const box = [x, y, width, height].map(Math.round)
        return [`${index} ${element.className}`, [words, ...box]]
      }),
    )
  })
}

/** Holds back what only the complete answer needs, until the function that is returned is called. */
async function holdBack(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((done) => (release = done))
  for (const files of ['**/pagefind/pagefind.js', '**/find-here-button*'])
    await page.route(files, async (route) => {
      await released
      await route.continue()
    })
  return release
}

/** Opens the search, and expects of everything that the first answer shows that it is as it was when the answer is complete. */
async function expectStill(page: Page, open: () => Promise<unknown>): Promise<void> {
  const release = await holdBack(page)
  await open()
  await expect(page.locator('.hit').first()).toBeVisible()
  // The field comes into view, and the typeface loads.
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'true')
  const first = await seen(page)
  expect(Object.keys(first).length).toBeGreaterThan(4)
  release()
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false')
  await expect(page.locator('[data-kind=glossary]')).toBeVisible()
  await expect(page.locator('.search-card a')).toBeVisible()
  await expect(page.locator('.search-facets select').first()).toBeVisible()
  await expect(page.locator('.hit-uses').first()).toContainText(/\S/)
  if (await page.locator('dialog.search-dialog').isVisible())
    await expect(page.locator('.search-foot button')).toBeVisible()
  expect(await seen(page)).toMatchObject(first)
  expect(await beyondTheEdge(page)).toEqual(nothingBeyond)
}

for (const width of [320, 390, 800, 1280]) {
  test.describe(`${width} px wide, the complete answer moves no hit of the first one`, () => {
    test.use({ viewport: { width, height: 900 } })
    const { words } = main.repeated

    test('in the dialog', async ({ page }) => {
      await expectStill(page, async () => {
        await page.goto(main.path)
        await page.keyboard.press('/')
        await page.getByRole('searchbox').fill(words)
      })
    })

    test('on the page', async ({ page }) => {
      await expectStill(page, () => page.goto(`/search/?q=${words}`))
    })

    for (const name of ['bells-pseudo', 'bells-arabic'])
      test(`on the page of ${name}`, async ({ page }) => {
        const served = await serveSite(derivedSites.find((site) => site.name === name)!)
        try {
          await expectStill(page, () => page.goto(`${served.url}search/?q=${words}`))
        } finally {
          served.stop()
        }
      })
  })
}

test('a note on a passage stands below it, and not in the list of notes', async ({ page }) => {
  const { query, words, path, hit } = found.explained
  await page.goto(`/search/?q=${query}`)
  const item = page.locator('[data-kind=interview] > li').filter({ hasText: hit })
  const note = item.locator('.hit-more')
  await expect(note).toHaveText(`Note: “${words}”`)
  await expect(page.getByRole('heading', { name: messages.inNotes })).toHaveCount(0)
  // It counts as a note all the same.
  await expect(page.locator('.search-status')).toContainText('1 note')
  // Arrow keys go from hit to hit, Tab to what is beside them.
  await item.locator('.hit').focus()
  await page.keyboard.press('Tab')
  await expect(note).toBeFocused()
  const [line, last] = await Promise.all(
    [note, item.locator('.hit-foot')].map(async (one) => (await one.boundingBox())!),
  )
  expect(line!.y + line!.height / 2).toBeCloseTo(last!.y + last!.height / 2, 0)
  expect(line!.x).toBeGreaterThan(last!.x + last!.width)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(path)
})

test('an entry that a passage uses stands below it, if it is not that of the query', async ({
  page,
}) => {
  await page.goto(`/search/?q=${found.ordered.query}`)
  await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false')
  const below = page.locator('.hit-more', { hasText: 'Glossary:' })
  await expect(below).toHaveText(['Glossary: Voice of the mould'])
  for (const link of await below.all()) {
    const path = await link.getAttribute('href')
    await expect(page.locator(`[data-kind=glossary] a[href="${path}"]`)).toHaveCount(0)
    await expect(page.locator(`.search-card a[href="${path}"]`)).toHaveCount(0)
  }
})

test('every list has a heading, also a single one', async ({ page }) => {
  for (const query of ['Finland', found.word, found.apart.query, 'Ostrowska']) {
    await page.goto(`/search/?q=${query}`)
    await expect(page.locator(results)).toHaveAttribute('aria-busy', 'false')
    const lists = page.locator('.hits')
    expect(await lists.count(), query).toBeGreaterThan(0)
    for (const list of await lists.all()) {
      const heading = list.locator('xpath=preceding-sibling::*[1]')
      await expect(heading, query).toHaveRole('heading')
      await expect(heading, query).not.toHaveText('')
    }
  }
})

test('passages and their uses are counted', async ({ page }) => {
  await page.goto(`/search/?q=${main.repeated.words}`)
  await expect(page.locator('.search-status')).toContainText('2 passages, 3 uses')
  await expect(page.locator('.hit-uses').filter({ hasText: /./ })).toHaveText(['2 uses'])
})
