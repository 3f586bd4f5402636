import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { root } from '../../playwright.config.ts'
import { siteOf } from '../sites.ts'
import { edition, main } from './pages.ts'
import { serveSite } from './serve-site.ts'

const { same, unknown, unchanged } = en.browser.versions
const line = '.cited'

test('a citation of the version that is read says so, above the paragraph', async ({ page }) => {
  await page.goto(`${main.path}?v=${edition.version}#a3`)
  const row = page.locator('.row', { has: page.locator('#a3') })
  await expect(row.locator(line)).toHaveText(same(edition.version))
  await expect(page.locator(line)).toHaveCount(1)
})

test('without a version in the address, or a paragraph, nothing is said', async ({ page }) => {
  for (const address of [`${main.path}#a3`, `${main.path}?v=${edition.version}`]) {
    await page.goto(address)
    await page.waitForLoadState('networkidle')
    await expect(page.locator(line)).toHaveCount(0)
  }
})

test('a version that is not known is named as such, and is never an address', async ({ page }) => {
  for (const version of ['0.0.1', '../..', '<b>']) {
    await page.goto('about:blank')
    await page.goto(`${main.path}?v=${encodeURIComponent(version)}#a3`)
    await expect(page.locator(line)).toHaveText(unknown(version))
  }
})

test('an older version says whether the words have changed, and leads to what changed', async ({
  page,
}) => {
  const answer = (fate: string) =>
    `<!doctype html><body><div id="${main.number}.a3" data-fate="${fate}"></div></body>`
  for (const [fate, words] of [
    ['same', unchanged('1.0.0')],
    ['changed', 'changed since they were cited'],
    ['gone', 'no longer as it was cited'],
  ] as const) {
    await page.route(`${root}/v/1.0.0/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: answer(fate) }),
    )
    await page.goto('about:blank')
    await page.goto(`${main.path}?v=1.0.0#a3`)
    await expect(page.locator(line)).toContainText(words)
    if (fate !== 'same')
      await expect(page.locator(line).getByRole('link')).toHaveAttribute(
        'href',
        `/v/1.0.0/#${main.number}.a3`,
      )
    await page.unrouteAll()
  }
})

test('the page of a version has every paragraph with its reference', async ({ page }) => {
  await page.goto(`/v/${edition.version}/`)
  await expect(page.locator('[data-fate=same]')).toHaveCount(edition.paragraphs)
  await page.getByRole('link', { name: `${main.number}.A3`, exact: true }).click()
  await expect(page).toHaveURL(`${main.path}#a3`)
})

test.describe('an edition that was changed after a version was cited', () => {
  const version = '0.9.0'
  const { changed, gone } = en.browser.versions
  const asLink = (words: string) => words
  const reworded = {
    path: 'exchanges/the-use-of-an-almanac/',
    why: 'Read “there was a year before it”; the typist left out the end.',
  }
  const withdrawn = {
    path: 'exchanges/who-reads-it/',
    words: 'Nobody admits to it.',
    why: 'The sentence was Aldous’s, not Tully’s.',
  }
  let site: Awaited<ReturnType<typeof serveSite>>
  test.beforeAll(async () => (site = await serveSite(siteOf('amended'))))
  test.afterAll(() => site.stop())

  test('words that were changed: it says so and why, and leads to the difference', async ({
    page,
  }) => {
    await page.goto(`${site.url}${reworded.path}?v=${version}#a1`)
    const row = page.locator('.row', { has: page.locator('#a1') })
    await expect(row.locator(line)).toHaveText(`${changed(asLink).join('')} ${reworded.why}`)
    await row.locator(line).getByRole('link').click()
    await expect(page).toHaveURL(`${site.url}v/${version}/#5.a1`)
    const paragraph = page.locator('[id="5.a1"]')
    await expect(paragraph).toBeInViewport()
    await expect(paragraph.locator('del')).toHaveText(['is'])
    await expect(paragraph.locator('ins')).toHaveText(['was', ' before it'])
    await expect(paragraph).toContainText(`${en.versions.edited} ${reworded.why}`)
  })

  test('a paragraph that was withdrawn: it says so and why, and its words are in the version', async ({
    page,
  }) => {
    await page.goto(`${site.url}${withdrawn.path}?v=${version}#a2`)
    const notice = page.locator('#a2')
    await expect(notice).toContainText(withdrawn.why)
    await expect(notice.locator(line)).toHaveText(gone(asLink).join(''))
    await notice.locator(line).getByRole('link').click()
    await expect(page).toHaveURL(`${site.url}v/${version}/#2.a2`)
    const paragraph = page.locator('[id="2.a2"]')
    await expect(paragraph).toContainText(withdrawn.words)
    await expect(paragraph).toContainText(en.versions.gone)
    await expect(paragraph).toContainText(withdrawn.why)
  })

  test('words that have not changed, cited by an old address of the exchange', async ({ page }) => {
    await page.goto(`${site.url}exchanges/is-there-still-a-use-for/?v=${version}#q1`)
    await expect(page).toHaveURL(`${site.url}${reworded.path}?v=${version}#q1`)
    await expect(page.locator(line)).toHaveText(unchanged(version))
  })
})
