import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('everything is read, and a note reached and left, without JavaScript', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Hierarchy, equality and spheres of influence' }).click()
  await expect(page.locator('#a7')).toContainText('They just have no other choice.')
  await page.locator('#a4').getByText('aids', { exact: true }).click()
  await expect(page.locator('#n-aides')).toBeInViewport()
  await page.locator('#n-aides').getByRole('link', { name: '↑ A4' }).click()
  await expect(page.locator('#a4')).toBeInViewport()
  await page.locator('#a1').getByText('peaceful coexistence', { exact: true }).click()
  await expect(page.locator('#t-peaceful-coexistence')).toBeInViewport()
})

test('the search page says what it needs and what does without', async ({ page }) => {
  await page.goto('/about/')
  await page.getByRole('link', { name: 'Search' }).first().click()
  await expect(page).toHaveURL('/search/')
  await expect(page.locator('noscript p')).toBeVisible()
  await page.locator('noscript a[href="/read/"]').click()
  await expect(page.locator('[data-turn] p')).toHaveCount(44)
})

test('a short address leads on', async ({ page }) => {
  await page.goto('/5/')
  await expect(page).toHaveURL('/exchanges/hierarchy-equality-spheres-of-influence/')
})

test('a paragraph’s address is a link', async ({ page }) => {
  await page.goto('/exchanges/hierarchy-equality-spheres-of-influence/')
  await page.getByRole('link', { name: 'Copy the address of paragraph 5.A5' }).click()
  await expect(page).toHaveURL(/#a5$/)
  await expect(page.locator('#a5')).toBeInViewport()
})

test('the index leads from any name of a thing to the words', async ({ page }) => {
  await page.goto('/search/')
  await page.locator('noscript a[href="/index/"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Index')
  await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'O' }).click()
  await expect(page.getByRole('heading', { name: 'O', exact: true })).toBeInViewport()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'OBOR, see' })
    .getByRole('link', { name: 'Belt and Road Initiative (BRI)' })
    .click()
  await expect(page.locator('#i-bri')).toBeInViewport()
  await page.locator('#i-bri').getByRole('link', { name: '6.A2' }).click()
  await expect(page).toHaveURL('/exchanges/containment-trade-pacts-g2/#a2')
  await expect(page.locator('#a2')).toContainText('BRI')
  await expect(page.locator('#a2')).toBeInViewport()
})
