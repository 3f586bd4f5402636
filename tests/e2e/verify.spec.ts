import { expect, type Locator, type Page, test } from '@playwright/test'
import { ar } from '#messages/ar/catalogue.ts'
import { en } from '#messages/en/catalogue.ts'
import { siteOf } from '../sites.ts'
import { violations } from './axe.ts'
import { main, quotations } from './pages.ts'
import { serveSite } from './serve-site.ts'

const { verify: page_ } = en
const { verify: messages } = en.browser
const path = '/verify/'

const field = (page: Page) => page.getByLabel(page_.field)
const verdict = (page: Page) => page.locator('[data-answer] h2')
/** The right edge of a word in a passage. */
function rightEdge(passage: Locator, word: string): Promise<number> {
  return passage.evaluate((element, word) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(word)
      if (at < 0) continue
      const range = new Range()
      range.setStart(node, at)
      range.setEnd(node, at + word.length)
      return range.getBoundingClientRect().right
    }
    throw new Error(`Unexpected passage without ${word}`)
  }, word)
}

const { words } = quotations.sentence
const altered = words.replace('not ', '')

test('a quotation is checked with its place, its speaker and its difference', async ({ page }) => {
  await page.goto(path)
  await field(page).fill(`“${words}”`)
  await page.getByRole('button', { name: page_.submit }).click()
  await expect(verdict(page)).toHaveText(messages.verdicts.verbatim)
  await expect(verdict(page)).toBeFocused()
  const place = page.locator('.summary a')
  await expect(place).toHaveText('3.A1')
  await field(page).fill(altered)
  await page.getByRole('button', { name: page_.submit }).click()
  await expect(verdict(page)).toHaveText(messages.verdicts.altered)
  await expect(page.locator('.passage ins')).toContainText('not')
  await expect(page.locator('.found li')).toContainText(messages.negation)
  await place.click()
  await expect(page).toHaveURL(`${main.path}#a1`)
})

test('by keyboard: Ctrl+Enter checks, and Tab goes on to the place', async ({ page }) => {
  await page.goto(path)
  await field(page).focus()
  await page.keyboard.insertText(words)
  await page.keyboard.press('Control+Enter')
  await expect(verdict(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('.summary a')).toBeFocused()
})

test('without words, the field keeps the focus and says what is needed', async ({ page }) => {
  await page.goto(path)
  await page.getByRole('button', { name: page_.submit }).click()
  await expect(field(page)).toBeFocused()
  await expect(verdict(page)).toHaveText(messages.empty)
})

test('a check before the script has loaded is answered, and the quotation stays', async ({
  page,
}) => {
  let release = (): void => undefined
  const released = new Promise<void>((done) => (release = done))
  await page.route(/_astro\/verify\./, async (route) => {
    await released
    await route.continue()
  })
  // The page counts as loaded only with this script.
  await page.goto(path, { waitUntil: 'domcontentloaded' })
  await field(page).fill(words)
  await page.getByRole('button', { name: page_.submit }).click()
  await expect(page.locator('[data-answer]')).toBeEmpty()
  release()
  await expect(verdict(page)).toHaveText(messages.verdicts.verbatim)
  await expect(field(page)).toHaveValue(words)
  await expect(page).toHaveURL(path)
})

test('nothing can be checked, and no quotation is lost, before the script of the page has loaded', async ({
  page,
}) => {
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(path)
  await field(page).fill(words)
  await expect(page.getByRole('button', { name: page_.submit })).toBeDisabled()
  await field(page).press('Control+Enter')
  await expect(field(page)).toHaveValue(words)
})

test('a link carries a quotation to its proof', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(path)
  await field(page).fill(altered)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: messages.copyLink }).click()
  await expect(page).toHaveURL(/#q=/)
  const requests: string[] = []
  const other = await context.newPage()
  other.on('request', (request) => requests.push(request.url()))
  await other.goto(new URL(page.url()).href)
  await expect(verdict(other)).toHaveText(messages.verdicts.altered)
  await expect(field(other)).toHaveValue(altered)
  await expect(other.locator('[data-status]')).toBeEmpty()
  expect(
    requests.every((url) => url.startsWith(new URL(baseURL!).origin) && !url.includes('q=')),
  ).toBe(true)
})

test('a broken link shows what it has', async ({ page }) => {
  await page.goto(`${path}#q=50%25%E0%A4%A`)
  await expect(field(page)).toHaveValue('50%25%E0%A4%A')
  await expect(verdict(page)).toHaveText(messages.verdicts.absent)
})

test('a quotation too long for a link says so', async ({ page }) => {
  await page.goto(path)
  await field(page).fill(`${words} ${'ж'.repeat(2000)}`)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(messages.tooLongForLink)).toBeVisible()
})

test('axe finds nothing in an answer, light and dark, and it fits a narrow window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${path}#q=${encodeURIComponent(`${altered} (Marsh, 9.A9)`)}`)
  await expect(verdict(page)).toHaveText(messages.verdicts.altered)
  expect(await violations(page, 'light')).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, 'dark')).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
})

test('without JavaScript, the page says so and leads to the whole text', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  await page.goto(path)
  await expect(page.getByRole('link', { name: 'whole text' }).first()).toBeVisible()
  await expect(field(page)).toBeHidden()
  await page.close()
})

test.describe('from right to left', () => {
  const arabic = ar.browser.verify
  let site: Awaited<ReturnType<typeof serveSite>>
  test.beforeAll(async () => (site = await serveSite(siteOf('arabic'))))
  test.afterAll(() => site.stop())

  const check = async (page: Page, quotation: string) => {
    await page.goto(`${site.url}verify/`)
    await page.getByLabel(ar.verify.field).fill(quotation)
    await page.getByRole('button', { name: ar.verify.submit }).click()
  }

  test('a quotation that is word for word', async ({ page }) => {
    await check(page, '«أبدأ من الماء. أنظر أولًا أين سيمشي المركب» (حسن الصيّاد، 1.A1)')
    await expect(verdict(page)).toHaveText(arabic.verdicts.verbatim)
    await expect(page.locator('.passage :is(ins, del)')).toHaveCount(0)
    await page.locator('.summary a').click()
    await expect(page).toHaveURL(`${site.url}exchanges/beginning-with-the-water/#a1`)
  })

  for (const [script, has, instead, quotation] of [
    ['Arabic', 'السنط', 'الصنوبر', 'فلكل ماء خشبه: الصنوبر للأضلاع، والتوت للدفّة.'],
    ['Latin', 'fiberglass', 'plastic', 'ابني يصنع القوارب من مادة يسمّونها plastic، وأنا لا أغضب'],
  ] as const)
    test(`an altered word in ${script} script: what differs stands where it is read`, async ({
      page,
    }) => {
      await check(page, quotation)
      await expect(verdict(page)).toHaveText(arabic.verdicts.altered)
      const passage = page.locator('.passage')
      await expect(passage).toHaveCSS('direction', 'rtl')
      await expect(passage.locator('ins')).toContainText(has)
      await expect(passage.locator('del')).toContainText(instead)
      await expect(page.locator('.found li')).toContainText(has)
      const [before, after] = quotation.split(instead).map((part) => part.match(/[\p{L}\p{M}]+/gu)!)
      const order = [before!.at(-1)!, instead, has, after![0]]
      const edges = await Promise.all(order.map((word) => rightEdge(passage, word)))
      expect(edges, 'each word is on the left of the one before it').toEqual(
        edges.toSorted((a, b) => b - a),
      )
    })

  test('an answer fits a window 320 px wide', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await check(page, 'فلكل ماء خشبه: الصنوبر للأضلاع، والتوت للدفّة. (ليلى منصور، 9.A9)')
    await expect(verdict(page)).toHaveText(arabic.verdicts.altered)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await violations(page, 'light')).toEqual([])
  })
})
