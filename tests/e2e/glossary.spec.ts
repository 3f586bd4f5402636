import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { acronym, phrase } from './pages.ts'

test('the concordance of an entry leads to each of its paragraphs', async ({ page }) => {
  await page.goto(acronym.path)
  const uses = await page.locator('.concordance li').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')!.getAttribute('href')!,
      place: item.querySelector('a')!.textContent.trim(),
      words: item.querySelector('mark')!.textContent,
      line: item.querySelector('p:last-child')!.textContent,
    })),
  )
  expect(uses.map(({ place }) => place)).toEqual(acronym.uses)
  for (const { href, words, line } of uses) {
    await page.goto(href)
    const paragraph = page.locator(new URL(page.url()).hash)
    await expect(paragraph).toBeInViewport()
    expect(words).toBe(acronym.spoken)
    await expect(paragraph).toContainText(line.replace(/^… | …$/g, ''))
  }
})

test('uses without a mark are called so, and look otherwise without colour too', async ({
  page,
}) => {
  await page.goto(acronym.path)
  const uses = page.locator('.concordance li')
  const lines = await uses.evaluateAll(
    (items, unmarked) =>
      items.map((item) => [
        item.textContent.includes(unmarked),
        getComputedStyle(item.querySelector('mark')!).textDecorationLine,
      ]),
    en.apparatus.concordance.unmarked,
  )
  expect(new Set(lines.map(([isUnmarked]) => isUnmarked)).size).toBe(2)
  for (const [isUnmarked, line] of lines) expect(line).toBe(isUnmarked ? 'none' : 'underline')
})

test('the glossary leads to each kind, and an entry back to its kind and its place in the index', async ({
  page,
}) => {
  await page.goto('/glossary/')
  await page
    .getByRole('navigation', { name: en.apparatus.glossary.kinds })
    .getByRole('link', { name: 'Phrases' })
    .click()
  await expect(page.getByRole('heading', { name: 'Phrases' })).toBeInViewport()
  await expect(page.locator(`${phrase.id} [lang=zh-Hans]`)).toHaveText(phrase.native)
  await page.getByRole('link', { name: phrase.label }).click()
  await page.getByRole('link', { name: 'In the index' }).click()
  await expect(page.locator(phrase.entry)).toBeInViewport()
})
