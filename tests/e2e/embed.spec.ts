import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { below, root } from '../../playwright.config.ts'
import { edition, main } from './pages.ts'

/** A page of another site, that is, of another port, that frames an address. */
async function frame(page: Page, address: string): Promise<void> {
  await page.goto(`${below}/robots.txt`)
  await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    Object.assign(frame, { src, width: 600, height: 320 })
    document.body.append(frame)
  }, address)
}

test('one paragraph with its speaker and its link is shown in another site’s frame', async ({
  page,
}) => {
  await frame(page, `${root}/embed/${main.slug}/#a3`)
  const inside = page.frameLocator('iframe')
  await expect(inside.locator('#a3')).toBeVisible()
  await expect(inside.locator('#a3')).toContainText(main.third)
  await expect(inside.getByRole('heading', { name: edition.answers.label })).toBeVisible()
  await expect(inside.locator('.row:visible')).toHaveCount(1)
  await expect(inside.getByRole('link', { name: `${main.number}.A3` })).toHaveAttribute(
    'href',
    `../..${main.path}#a3`,
  )
  await expect(inside.locator('script[src]')).toHaveCount(0)
})

test('nothing else of the site can be framed', async ({ page }) => {
  const refused: string[] = []
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_BLOCKED_BY_RESPONSE') refused.push(request.url())
  })
  const paths = ['/', main.path, '/read/', '/search/', `/${main.number}/`]
  for (const path of paths) {
    await frame(page, root + path)
    await expect.poll(() => page.frames()[1]?.url()).toContain('chrome-error')
  }
  expect(refused).toEqual(paths.map((path) => root + path))
})

test('where the host sends no policy, a framed page offers the way out alone', async ({ page }) => {
  await page.route(`${root}/exchanges/**`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  await frame(page, root + main.path)
  const inside = page.frameLocator('iframe')
  await expect(inside.locator('body > a[target=_top]')).toBeVisible()
  await expect(inside.locator('p')).toHaveCount(0)
})

test('the page for frames is whole and accessible by itself', async ({ page }) => {
  await page.goto(`/embed/${main.slug}/`)
  await expect(page.locator('.row:visible')).toHaveCount(main.paragraphs)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})
