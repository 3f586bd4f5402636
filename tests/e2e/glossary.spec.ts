import { expect, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { acronym, found, kinds, phrase } from './pages.ts'

test('the concordance of an entry leads to each of its paragraphs', async ({ page }) => {
  await page.goto(acronym.path)
  const uses = await page.locator('.concordance li').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector('a')!.getAttribute('href')!,
      place: item.querySelector('a')!.textContent.trim().replaceAll('\u00a0', ' '),
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

test('the names and dates below the title of an entry begin where the title does', async ({
  page,
}) => {
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    for (const path of [kinds.person, acronym.path]) {
      await page.goto(path)
      const starts = await page.evaluate(() => {
        const title = document.querySelector('h1')!.getBoundingClientRect().left
        const items = [...document.querySelectorAll('.meta > *')].map((item) =>
          item.getBoundingClientRect(),
        )
        const first = items.filter(
          ({ top }, index) => index === 0 || top > items[index - 1]!.top + 8,
        )
        return first.map(({ left }) => Math.round(left - title))
      })
      expect(starts.length, path).toBeGreaterThan(0)
      expect(new Set(starts), `${path} at ${width} px`).toEqual(new Set([0]))
    }
  }
})

test('a reference keeps clear of its quotation, also in the fallback font and on paper', async ({
  page,
}) => {
  await page.route('**/*.woff2', (route) => route.abort())
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media })
    for (const width of [705, 820, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(found.entry.path)
      const gaps = await page.locator('.concordance li').evaluateAll((lines) =>
        lines.map((line) => {
          const [place, quotation] = [...line.children]
          const range = new Range()
          range.selectNodeContents(place!)
          return quotation!.getBoundingClientRect().left - range.getBoundingClientRect().right
        }),
      )
      expect(gaps.length).toBeGreaterThan(1)
      expect(Math.min(...gaps), `${media}, ${width} px`).toBeGreaterThan(6)
    }
  }
})
