import { expect, test } from '@playwright/test'
import { found } from './pages.ts'

const hits = '.hit'

const hostile = {
  'an image with code': '<img src=x onerror=document.title="hit">',
  'a script': '<script>document.title="hit"</script> "><svg/onload=1>',
  'ten thousand characters': 'sphere '.repeat(1429),
  'regular expressions': '[(*+?.^$|\\\\ {2,} (a+)+$',
  'lone surrogates': 'mult\ud800ipolar \udc00',
  'text from right to left': '\u202Eמלחמה قوة\u202C',
  'characters of the engine': '\ue023\ue071\ue031 \u0000',
}

test('a hostile query is only words', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto('/search/')
  const title = await page.title()
  const field = page.getByRole('searchbox')
  const status = page.locator('.search-status')
  // The help, and a place for results, are there before the search itself has loaded, which describes the field.
  await expect(field).toHaveAttribute('enterkeyhint', 'search')
  for (const [name, query] of Object.entries(hostile)) {
    // The help of an empty field tells that the answer before it is gone.
    await field.fill('')
    await expect(status, name).toContainText('exchange 7')
    const typed = await field.evaluate((field: HTMLInputElement, words) => {
      field.value = words
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return document.querySelector('[data-search-results]')?.ariaBusy
    }, query)
    expect(typed, name).toBe('true')
    await expect(page.locator('[data-search-results]'), name).toHaveAttribute('aria-busy', 'false')
    await expect(status, name).not.toContainText(/exchange 7|Searching|couldn’t be loaded/)
    await expect(page.locator('.search :is(img, script, svg)'), name).toHaveCount(0)
    expect(await page.title(), name).toBe(title)
    expect(errors, name).toEqual([])
  }
})

test('an index that is not there is an error with a way out, and can be tried again', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort())
  await page.goto(`/search/?q=${found.word}`)
  await expect(page.locator('.search-status')).toContainText('couldn’t be loaded')
  await expect(
    page.locator('.search-status').getByRole('link', { name: 'whole text' }),
  ).toBeVisible()
  await page.unroute('**/pagefind/**')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.locator(hits).first()).toBeVisible()
})

test('while it loads it says so', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await new Promise((done) => setTimeout(done, 800))
    await route.continue()
  })
  await page.goto(`/search/?q=${found.word}`)
  await expect(page.locator('.search-status')).toHaveText('Searching…')
  await expect(page.locator(hits).first()).toBeVisible()
})

for (const [name, pattern] of Object.entries({
  'the first file': '**/pagefind/start.json*',
  'the engine': '**/pagefind/wasm.*.pagefind',
  'the list of pages': '**/pagefind/*.pf_meta',
  'the words': '**/pagefind/index/*',
})) {
  test(`${name} missing or corrupt: the search says so, and shows ways on`, async ({ page }) => {
    for (const answer of [
      { status: 404, body: '' },
      { status: 200, body: 'not what it was' },
    ]) {
      let replaced = 0
      await page.route(pattern, (route) => {
        replaced++
        return route.fulfill(answer)
      })
      await page.goto(`/search/?q=${found.word}`)
      const status = page.locator('.search-status')
      await expect(status).toContainText('couldn’t be loaded', { timeout: 20_000 })
      await expect(status.getByRole('link', { name: 'index', exact: true })).toBeVisible()
      await expect(status.getByRole('link', { name: 'whole text' })).toBeVisible()
      expect(replaced).toBeGreaterThan(0)
      await page.unroute(pattern)
    }
  })
}
