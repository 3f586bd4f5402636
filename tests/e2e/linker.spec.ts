import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test as base } from '@playwright/test'
import { below, root } from '../../playwright.config.ts'
import { serveSite } from './serve-site.ts'
import { siteOf } from '../sites.ts'
import { type ForeignPage, serveForeign } from './foreign-site.ts'
import { edition, main } from './pages.ts'

const { label, name } = edition.answers
const reference = `${label} ${main.number}.A3`
const script = `${root}/linker/1.js`

/** Opens a page of another site that includes the linker, and collects what it requests from the edition. */
type Open = (page: Partial<ForeignPage> & { body: string }) => Promise<string[]>

const test = base.extend<{ open: Open }>({
  open: async ({ page }, use) => {
    const stops: (() => void)[] = []
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (/security policy/i.test(message.text())) problems.push(message.text())
    })
    await use(async (foreign) => {
      const { url, stop } = await serveForeign({ script, ...foreign })
      stops.push(stop)
      const requests: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(url)) requests.push(request.url())
      })
      await page.goto(url)
      return requests
    })
    for (const stop of stops) stop()
    expect(problems).toEqual([])
  },
})

const card = (page: Page) => page.locator('edition-card [popover]')
const link = (page: Page, words = reference) => page.getByRole('link', { name: words })

test('a reference in the text becomes a link, and shows the passage when it is hovered', async ({
  page,
  open,
}) => {
  const requests = await open({ body: `<p>As ${reference} says.</p>` })
  await expect(link(page)).toHaveAttribute('href', `${root}/${main.number}/#a3`)
  await expect(card(page)).toHaveCount(0)
  // Longer than a card takes to open.
  await page.waitForTimeout(600)
  expect(requests).toEqual([script])
  const request = page.waitForRequest(`${root}/linker/1/files.json`)
  await link(page).hover()
  const headers = await (await request).allHeaders()
  expect(headers['cookie']).toBeUndefined()
  expect(headers['referer']).toBeUndefined()
  await expect(card(page).locator('blockquote')).toContainText(main.third)
  await expect(card(page).locator('b')).toHaveText(name)
  await expect(card(page)).toContainText(edition.shortTitle)
  await expect(card(page).getByRole('link')).toHaveText(`${main.number}.A3 · ${main.title}`)
  await expect(link(page)).toHaveAttribute('aria-expanded', 'true')
  const data = [
    `${root}/linker/1/files.json`,
    `${root}/linker/1${main.path.replace(/\/$/, '.json')}`,
  ]
  expect(requests).toEqual([script, ...data])
})

test('the pointer can rest on the card, and leaving both closes it', async ({ page, open }) => {
  await open({
    body: `<p>${reference}</p><p>Something else, far below.</p>`,
    css: 'p{margin:0 0 20em}',
  })
  await link(page).hover()
  await card(page).hover()
  await page.waitForTimeout(600)
  await expect(card(page)).toBeVisible()
  await page.getByText('Something else').hover()
  await expect(card(page)).toHaveCount(0)
  await expect(link(page)).not.toHaveAttribute('aria-expanded')
})

test('it works by keyboard: focus opens, Tab enters, Escape closes and returns', async ({
  page,
  open,
}) => {
  await open({ body: `<p>${reference}</p><p><a href="/">Next</a></p>` })
  await page.keyboard.press('Tab')
  await expect(card(page)).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('edition-card').analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('Tab')
  await expect(card(page).getByRole('link')).toBeFocused()
  await page.waitForTimeout(600)
  await expect(card(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await expect(link(page)).toBeFocused()
  await page.waitForTimeout(600)
  await expect(card(page)).toHaveCount(0)
  await page.keyboard.press('Tab')
  await expect(link(page, 'Next')).toBeFocused()
})

test('a pointer that rests elsewhere does not take the card of the link with the focus', async ({
  page,
  open,
}) => {
  await open({ body: `<p>${reference}</p>` })
  const restElsewhere = () =>
    page.evaluate(() =>
      document.body.dispatchEvent(
        new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }),
      ),
    )
  await page.keyboard.press('Tab')
  await restElsewhere()
  await expect(card(page)).toBeVisible()
  await restElsewhere()
  await page.waitForTimeout(600)
  await expect(card(page)).toBeVisible()
})

test('links to passages show them too, also of an edition below a path', async ({ page, open }) => {
  const addresses = [`exchanges/${main.slug}/#a3`, `${main.number}/#A3`, `read/#${main.number}.a3`]
  const links = addresses.map((path, index) => `<a href="${below}/${path}">link ${index}</a>`)
  await open({
    script: `${below}/linker/1.js`,
    body: `<p>${links.join('</p><p>')}</p><p><a href="${below}/glossary/">Glossary</a></p>`,
  })
  for (const index of addresses.keys()) {
    await link(page, `link ${index}`).hover()
    await expect(card(page)).toContainText(main.third)
    await expect(page.locator('p').nth(index).locator('edition-card')).toHaveCount(1)
    // It may cover the next link.
    await page.keyboard.press('Escape')
  }
  await link(page, 'Glossary').hover()
  await expect(card(page)).toHaveCount(0)
})

test('a touch follows the link and shows no card', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true })
  const page = await context.newPage()
  const foreign = await serveForeign({ script, body: `<p>${reference}</p>` })
  await page.goto(foreign.url)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await link(page).tap()
  await page.waitForURL(`${root}${main.path}#a3`)
  expect(requests.filter((url) => url.includes('/linker/'))).toEqual([])
  foreign.stop()
  await context.close()
})

for (const [what, answer] of [
  ['fails', { abort: true }],
  ['is not allowed', { status: 200, body: '{}', headers: { 'content-type': 'application/json' } }],
  ['finds no file', { status: 404, headers: { 'access-control-allow-origin': '*' }, body: 'No' }],
  [
    'finds no passage',
    { status: 200, headers: { 'access-control-allow-origin': '*' }, body: '{}' },
  ],
] as const)
  test(`if the request ${what}, the reference is an ordinary link`, async ({ page, open }) => {
    let asked = 0
    await page.route('**/linker/1/**/*.json', (route) => {
      asked++
      return 'abort' in answer ? route.abort() : route.fulfill(answer)
    })
    await open({ body: `<p>${reference}</p><p>Else</p>` })
    await link(page).hover()
    await expect.poll(() => asked).toBeGreaterThan(0)
    await page.waitForTimeout(300)
    await expect(page.locator('edition-card')).toHaveCount(0)
    await link(page).click()
    await page.waitForURL(`${root}${main.path}#a3`)
  })

test('only the named part is changed, and never code, links or fields', async ({ page, open }) => {
  const alone = ['code', 'pre', 'textarea', 'button', 'a href="/"', 'div contenteditable']
  const left = alone.map((tag) => `<${tag}>${reference}</${tag.split(' ')[0]}>`).join('')
  const address = `${root}/${main.number}/#a3`
  await open({
    attributes: `data-within="main, [data-here]" defer`,
    body: `<p>${reference}, <a href="${address}">outside</a></p><main>${left}<p>${reference}</p></main><div data-here>${reference}</div>`,
  })
  await expect(page.locator(`a[href="${address}"]`)).toHaveText(['outside', reference, reference])
  await link(page, 'outside').hover()
  await page.waitForTimeout(600)
  await expect(card(page)).toHaveCount(0)
})

test('it can be removed without a trace, and does nothing afterwards', async ({ page, open }) => {
  const requests = await open({ body: `<p id="text">As ${reference} and ${name} 1.Q1 say.</p>` })
  const before = `As ${reference} and ${name} 1.Q1 say.`
  await expect(page.locator('p a')).toHaveCount(2)
  await link(page).hover()
  await expect(card(page)).toBeVisible()
  const left = await page.evaluate((address) => {
    const element = document.querySelector<HTMLScriptElement & { unlink(): void }>(
      `script[src="${address}"]`,
    )!
    element.unlink()
    const text = document.querySelector('#text')!
    return { html: text.innerHTML, nodes: text.childNodes.length }
  }, script)
  expect(left).toEqual({ html: before, nodes: 1 })
  await expect(page.locator('edition-card')).toHaveCount(0)
  await page.locator('#text').hover()
  await page.keyboard.press('Tab')
  await page.waitForTimeout(600)
  expect(requests).toHaveLength(3)
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
})

test('hostile styles of the page do not reach the card, nor its styles the page', async ({
  page,
  open,
}) => {
  const css = `* { font: 40px/3 fantasy !important; color: lime !important; background: red !important;
    text-transform: uppercase !important; border: 9px dotted blue !important; letter-spacing: 1em !important }
    edition-card, div { display: none !important; visibility: hidden !important; opacity: 0 !important }
    p { overflow: hidden; height: 4em; transform: rotate(2deg); }
    blockquote { display: none !important }`
  await open({ css, body: `<p>${reference}</p><blockquote>Theirs</blockquote>` })
  await link(page).hover()
  const quote = card(page).locator('blockquote')
  await expect(quote).toBeVisible()
  const style = await quote.evaluate((element) => {
    const { fontSize, textTransform, letterSpacing, color } = getComputedStyle(element)
    return { fontSize, textTransform, letterSpacing, color }
  })
  expect(style).toEqual({
    ...{ fontSize: '16px', textTransform: 'none', letterSpacing: 'normal' },
    color: 'rgb(0, 0, 0)',
  })
  const box = (await card(page).boundingBox())!
  expect(box.width).toBeGreaterThan(200)
  await expect(page.getByText('Theirs')).toBeHidden()
})

test('the card is dark where the page is, and fits a narrow window', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 480 })
  await page.emulateMedia({ colorScheme: 'dark' })
  const background = () => card(page).evaluate((one) => getComputedStyle(one).backgroundColor)
  const body = `<p>${'Words and more words. '.repeat(20)}${reference}</p>`
  await open({ body, css: 'html{color-scheme:light dark}' })
  await link(page).hover()
  await expect(card(page)).toBeVisible()
  expect(await background()).toBe('rgb(18, 18, 18)')
  const { x, y, width, height } = (await card(page).boundingBox())!
  expect(x).toBeGreaterThanOrEqual(0)
  expect(y).toBeGreaterThanOrEqual(0)
  expect(x + width).toBeLessThanOrEqual(320)
  expect(y + height).toBeLessThanOrEqual(480)
  await open({ body })
  await link(page).hover()
  await expect(card(page)).toBeVisible()
  expect(await background()).toBe('rgb(255, 255, 255)')
})

test('an interview that is written from right to left keeps its direction', async ({
  page,
  open,
}) => {
  const { url, stop } = await serveSite(siteOf('arabic'))
  const data = (await (await fetch(`${url}linker/1/1.json`)).json()) as Record<
    string,
    { speaker: { text: string }; text: { text: string } }
  >
  const { speaker, text } = data['a1']!
  await open({ script: `${url}linker/1.js`, body: `<p>${speaker.text} 1.A1</p>` })
  await page.locator('p a').hover()
  await expect(card(page).locator('blockquote')).toHaveText(text.text)
  await expect(card(page)).toHaveCSS('direction', 'rtl')
  stop()
})

test('the page about it has an example that works, with one card', async ({ page }) => {
  await page.goto(`${below}/linker/`)
  const example = page.locator('[data-example] a')
  await expect(example).toHaveCount(1)
  await example.hover()
  await expect(card(page)).toBeVisible()
  await page.waitForTimeout(600)
  await expect(page.locator('.annotation[data-preview]')).toHaveCount(0)
})
