import { expect, test } from '@playwright/test'
import { main } from './pages.ts'

const path = '/exchanges/the-sound-in-the-mould/'

test('what is at issue is at the end of the exchange, and contested notes lead to it', async ({
  page,
}) => {
  await page.goto(path)
  const account = page.getByRole('region', { name: 'What is at issue' })
  await expect(account.locator('dt')).toHaveText(['Marsh', 'Brandt', 'Agreed', 'Evidence', 'Since'])
  await expect(account.locator('dd').last()).toHaveText(
    'In 2019 the Ostra Gazette (p. 3) counted twelve years of orders.',
  )
  const text = page.locator('.turn').last()
  expect((await text.boundingBox())!.y).toBeLessThan((await account.boundingBox())!.y)
  const contested = page.locator('li[data-kind="contested"] b a').first()
  await expect(contested).toHaveText('Contested.')
  await expect(contested).toHaveAttribute('href', '#at-issue')
})

test('its references lead to the paragraphs of the same page', async ({ page }) => {
  await page.goto(`${path}#at-issue`)
  await expect(page.getByRole('heading', { name: 'What is at issue' })).toBeInViewport()
  await page.locator('.at-issue').getByRole('link', { name: '2.Q1' }).click()
  await expect(page).toHaveURL(`${path}#q1`)
  await expect(page.locator('#q1')).toBeInViewport()
})

test('an exchange without an account has no heading for one', async ({ page }) => {
  await page.goto(main.path)
  await expect(page.locator('.turn')).not.toHaveCount(0)
  await expect(page.locator('.at-issue')).toHaveCount(0)
})

test('all accounts are on one page, which leads to the exchanges', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'What is at issue' }).click()
  await expect(page).toHaveURL('/argument/')
  await expect(page.locator('.at-issue')).toHaveCount(2)
  await page.getByRole('link', { name: 'The sound in the mould' }).click()
  await expect(page).toHaveURL(`${path}#at-issue`)
})

test('the introduction of the editors leads from the title page to their sources', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: 'Editors’ introduction' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Editors’ introduction')
  await expect(page.getByRole('heading', { name: 'A note on the text' })).toBeVisible()
  await page.getByRole('link', { name: 'a book' }).click()
  await expect(page).toHaveURL('/bibliography/#brandt-2009')
  await expect(
    page.locator('#brandt-2009').getByRole('link', { name: 'Editors’ introduction' }),
  ).toHaveAttribute('href', '../introduction/#introduction')
})

test('the whole text and the version for paper have the accounts too', async ({ page }) => {
  await page.goto('/read/')
  await expect(page.locator('.at-issue')).toHaveCount(2)
  await expect(page.locator('li[data-kind="contested"] b a').first()).toHaveAttribute(
    'href',
    '#2.at-issue',
  )
  await page.goto('/print/')
  await expect(page.locator('.at-issue')).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'Editors’ introduction' })).toBeVisible()
})

test('the page about the edition counts the balance of the notes', async ({ page }) => {
  await page.goto('/about/')
  const balance = page.getByRole('region', { name: 'Balance' })
  const row = (name: string) => balance.getByRole('row', { name, exact: false }).locator('td')
  await expect(row('Contested notes')).toHaveText(['2', '2'])
  await expect(row('ending for the speaker')).toHaveText(['1', '1'])
  await expect(row('of these, checked in a note')).toHaveText(['1', '1'])
  await expect(row('founders')).toHaveText(['4', '4', '0'])
  await expect(balance).toContainText('4 of 4 contested notes')
})

test('a search finds what is at issue, and the introduction', async ({ page }) => {
  await page.goto('/search/?q=measurements')
  await expect(page.locator('[href="/exchanges/the-sound-in-the-mould/#at-issue"]')).toBeVisible()
  await page.goto('/search/?q=provocation')
  await expect(page.locator('[href="/introduction/#introduction"]')).toBeVisible()
})
