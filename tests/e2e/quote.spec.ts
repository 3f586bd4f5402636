import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { root } from '../../playwright.config.ts'
import { siteOf } from '../sites.ts'
import { edition, main, next, quotations, quoting } from './pages.ts'
import { select } from './select-words.ts'
import { serveSite } from './serve-site.ts'

const messages = en.browser.quote

const { asks, answers, publication, year, version } = edition
const title = `“${edition.title}”,`

/** The address of a paragraph of the main exchange, or of several. */
const at = (id: string) => `${main.number}.${id}`

/** What is copied as a quotation of one speaker, as plain and as rich text. */
function copied(words: string, place: string, url: string): { plain: string; rich: string } {
  return {
    plain: `“${words}” (${answers.name}, ${title} ${publication}, ${year}, ${place}, ${url})`,
    rich: `<p>“${words}” (${answers.name}, ${title} <i>${publication}</i>, ${year}, <a href="${url}">${place}</a>)</p>`,
  }
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function clipboard(page: Page): Promise<{ plain: string; rich: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const flavour = async (type: string) =>
      item!.types.includes(type) ? (await item!.getType(type)).text() : ''
    return { plain: await flavour('text/plain'), rich: await flavour('text/html') }
  })
}

/** The bar for words at an address. */
function toolbar(page: Page, address: string) {
  return page.getByRole('toolbar', { name: messages.toolbar(address) })
}

/** Chooses the button of the bar and gives what is on the clipboard then. */
async function quotation(page: Page, address: string) {
  const bar = toolbar(page, address)
  await bar.getByRole('button', { name: messages.copyQuotation }).click()
  await expect(bar.getByRole('status')).toHaveText(messages.quotationCopied(address))
  return clipboard(page)
}

test('within a paragraph', async ({ page }) => {
  const { words } = quotations.sentence
  await page.goto(main.path)
  await select(page, ['a1', words])
  const url = `${root}${main.path}#a1`
  expect(await quotation(page, at('A1'))).toEqual(copied(words, at('A1'), url))
})

test('with quotation marks inside', async ({ page }) => {
  await page.goto(quoting.path)
  await select(page, ['a1', quoting.words])
  const url = `${root}${quoting.path}#a1`
  expect(await quotation(page, '1.A1')).toEqual(copied(quoting.requoted, '1.A1', url))
})

test('over annotations, whose numbers and cards are not copied', async ({ page }) => {
  const { words } = quotations.overMarks
  await page.goto(main.path)
  await select(page, ['a3', words])
  await page.locator('#a3 a.term', { hasText: main.thirdTerm.words }).hover()
  await expect(page.locator('.annotation:popover-open')).toBeVisible()
  const url = `${root}${main.path}#a3`
  await page.keyboard.press('q')
  await expect(toolbar(page, at('A3')).getByRole('status')).toHaveText(
    messages.quotationCopied(at('A3')),
  )
  expect(await clipboard(page)).toEqual(copied(words, at('A3'), url))
})

test('over two paragraphs of one speaker', async ({ page }) => {
  const { from, to, break: between } = quotations.twoParagraphs
  await page.goto(main.path)
  await select(page, ['a5', from], ['a6', to])
  const { plain, rich } = await quotation(page, at('A5–A6'))
  expect(plain.startsWith(`“${from}`)).toBe(true)
  expect(plain).toContain(`${between[0]}\n\n“${between[1]}`)
  expect(plain).toContain(`${to}” (${answers.name}, `)
  expect(plain.replaceAll(/[^“”]/g, '').slice(0, 3)).toBe('““”')
  const url = `${root}${main.path}#a5`
  expect(plain.endsWith(`${title} ${publication}, ${year}, ${at('A5–A6')}, ${url})`)).toBe(true)
  expect(rich.startsWith(`<p>“${from}`)).toBe(true)
  expect(rich).toContain(`${between[0]}</p><p>“${between[1]}`)
})

test('over a question and its answer, each with its speaker', async ({ page }) => {
  const { asked, answered } = quotations.questionAndAnswer
  await page.goto(main.path)
  await select(page, ['q1', asked], ['a1', answered])
  const url = `${root}${main.path}#q1`
  const place = at('Q1–A1')
  expect(await quotation(page, place)).toEqual({
    plain: `${asks.name}: “${asked}”\n\n${answers.name}: “${answered}”\n\n(${title} ${publication}, ${year}, ${place}, ${url})`,
    rich: `<p>${asks.name}: “${asked}”</p><p>${answers.name}: “${answered}”</p><p>(${title} <i>${publication}</i>, ${year}, <a href="${url}">${place}</a>)</p>`,
  })
})

test('with Chinese', async ({ page }) => {
  const words = next.chinese
  await page.goto(next.path)
  await select(page, ['a1', words])
  const place = `${next.number}.A1`
  const { plain, rich } = await quotation(page, place)
  expect({ plain, rich }).toEqual(copied(words, place, `${root}${next.path}#a1`))
  await page.keyboard.press('l')
  await expect(toolbar(page, place).getByRole('status')).toHaveText(messages.linkCopied(place))
  const { plain: link } = await clipboard(page)
  expect(link.startsWith(`${root}${next.path}#a1:~:text=`)).toBe(true)
  expect(link).toContain(encodeURIComponent(words))
})

for (const [name, path, start, end] of [
  ['russian', 'line-for-doubts/#q2', '«И правда ли, что', 'пункт „на сомнения“?»'],
  ['chinese', 'shaqing/#q1', '“我在县志里读到', '罗老石‘一生只炒一锅茶’。'],
] as const) {
  test(`in the quotation marks of the ${name} edition`, async ({ page }) => {
    const { url, stop } = await serveSite(siteOf(name))
    await page.goto(`${url}exchanges/${path}`)
    await page.keyboard.press('q')
    await expect(page.getByRole('toolbar').getByRole('status')).not.toBeEmpty()
    const { plain } = await clipboard(page)
    expect(plain.startsWith(start)).toBe(true)
    expect(plain).toContain(end)
    stop()
  })
}

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the bar is at the foot, clear of the system’s own menu', async ({ page }) => {
    const { words } = quotations.touched
    await page.goto(main.path)
    await page.locator('#a5').scrollIntoViewIfNeeded()
    await select(page, ['a5', words])
    const bar = toolbar(page, at('A5'))
    await expect(bar).toBeVisible()
    const box = (await bar.boundingBox())!
    expect(box.x).toBe(0)
    expect(Math.round(box.y + box.height)).toBe(844)
    await bar.getByRole('button', { name: messages.copyQuotation }).tap()
    await expect(bar.getByRole('button', { name: messages.copied })).toBeVisible()
    expect(await bar.boundingBox()).toEqual(box)
    const url = `${root}${main.path}#a5`
    expect(await clipboard(page)).toEqual(copied(words, at('A5'), url))
  })
})

test('the browser’s own copy stays as it is', async ({ page }) => {
  await page.goto(main.path)
  await select(page, ['a3', quotations.overMarks.words])
  await expect(page.getByRole('toolbar')).toBeVisible()
  await page.keyboard.press('Control+c')
  expect((await clipboard(page)).plain).toBe(quotations.overMarks.words)
})

test('the link of a quotation opens at its words', async ({ page }) => {
  await page.goto(main.path)
  await select(page, ['a5', quotations.twoParagraphs.from])
  await page.keyboard.press('l')
  await expect(toolbar(page, at('A5')).getByRole('status')).toHaveText(
    messages.linkCopied(at('A5')),
  )
  const { plain } = await clipboard(page)
  await page.goto('about:blank')
  await page.goto(plain)
  await expect(page.locator('#a5')).toBeInViewport()
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(1)
})

test('from the whole text the link leads to the exchange', async ({ page }) => {
  await page.goto('/read/')
  await select(page, [at('a1'), 'It is not difficult'])
  const { plain } = await quotation(page, at('A1'))
  expect(plain).toContain(`${at('A1')}, ${root}${main.path}#a1)`)
})

test('a whole paragraph, by keyboard: q quotes it, Escape takes the bar away', async ({ page }) => {
  await page.goto(`${main.path}#a3`)
  await page.keyboard.press('q')
  await expect(toolbar(page, at('A3')).getByRole('status')).toHaveText(
    messages.quotationCopied(at('A3')),
  )
  const { plain } = await clipboard(page)
  expect(plain.startsWith(`“${main.third} `)).toBe(true)
  expect(plain.endsWith(`${at('A3')}, ${root}${main.path}#a3)`)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await page.keyboard.press('l')
  await expect(toolbar(page, at('A3')).getByRole('status')).toHaveText(
    messages.linkCopied(at('A3')),
  )
  expect((await clipboard(page)).plain).toBe(`${root}${main.path}#a3`)
})

test('what is selected beside the words is not offered', async ({ page }) => {
  await page.goto(main.path)
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!))
  await page.keyboard.press('q')
  await expect(page.locator('[data-status]')).toHaveText(messages.nothingToQuote)
  await expect(page.getByRole('toolbar')).toHaveCount(0)
})

test('Tab goes from the address of a paragraph to its tools, and then to the links in it', async ({
  page,
}) => {
  await page.goto(main.path)
  const address = page.locator('.row:has(#a4) .addr')
  await address.focus()
  await page.keyboard.press('Enter')
  const tools = page.getByRole('toolbar')
  await expect(tools).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(tools.getByRole('button').first()).toBeFocused()
  const count = await tools.locator('button:visible').count()
  for (let passed = 0; passed < count; passed++) await page.keyboard.press('Tab')
  await expect(page.locator('#a4 a[href]').first()).toBeFocused()
})

test('Shift+Q copies a quotation with its citation in the style that was used last', async ({
  page,
}) => {
  const { words } = quotations.sentence
  await page.goto(main.path)
  await page.evaluate(() => localStorage.setItem('citation-style', 'apa'))
  await select(page, ['a1', words])
  await page.keyboard.press('Shift+Q')
  await expect(toolbar(page, at('A1')).getByRole('status')).toHaveText(
    messages.citedQuotationCopied(at('A1'), 'APA'),
  )
  const { plain, rich } = await clipboard(page)
  const [quoted = '', citation = ''] = plain.split('\n\n')
  expect(quoted).toBe(`“${words}” (Brandt, ${year}, ${at('A1')})`)
  expect(citation).toMatch(/^Brandt, I\. \(2014\)\. /)
  expect(citation.endsWith(`${root}${main.path}?v=${version}#a1`)).toBe(true)
  expect(rich).toContain(`</p><p>Brandt, I. (${year}). <i>`)
})

test('without a selection, a key takes the paragraph that the reader is at', async ({ page }) => {
  await page.goto(main.path)
  const taken = async () => {
    await page.keyboard.press('q')
    const status = page.getByRole('toolbar').getByRole('status')
    await expect(status).not.toBeEmpty()
    const text = await status.textContent()
    await page.keyboard.press('Escape')
    return text
  }
  expect(await taken()).toBe(messages.quotationCopied(at('Q1')))
  await page
    .locator('#a4')
    .evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - innerHeight / 8))
  expect(await taken()).toBe(messages.quotationCopied(at('A4')))
  await page.locator('[data-address]', { hasText: at('A2') }).focus()
  expect(await taken()).toBe(messages.quotationCopied(at('A2')))
  await page.goto(`${main.path}#a5`)
  expect(await taken()).toBe(messages.quotationCopied(at('A5')))
  await page.evaluate(() => scrollTo(0, 0))
  expect(await taken()).toBe(messages.quotationCopied(at('Q1')))
})

for (const [name, viewport] of [
  ['wide', { width: 1280, height: 800 }],
  ['narrow', { width: 390, height: 844 }],
] as const) {
  test(`the bar covers no selected word, nor the line beside it, in a ${name} window`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto(main.path)
    const { words } = quotations.sentence
    for (const height of [0.05, 0.5, 0.97]) {
      await page.evaluate(() => getSelection()!.empty())
      await expect(page.getByRole('toolbar')).toHaveCount(0)
      await page.locator('#a1').evaluate((one, at) => {
        scrollTo(0, one.getBoundingClientRect().top + scrollY - innerHeight * at)
      }, height)
      await select(page, ['a1', words])
      await expect(toolbar(page, at('A1'))).toBeVisible()
      const gap = await page.evaluate(() => {
        const bar = document.querySelector('.quote-bar')!.getBoundingClientRect()
        const rects = [...getSelection()!.getRangeAt(0).getClientRects()]
        const seen = rects.filter(({ bottom, top }) => bottom > 0 && top < innerHeight)
        return Math.min(
          ...seen.map(({ top, bottom }) => Math.max(bar.top - bottom, top - bar.bottom)),
        )
      })
      expect(gap, String(height)).toBeGreaterThanOrEqual(0)
    }
  })
}

test('the Tab key goes from the text to the bar, and from an address to its tools', async ({
  page,
}) => {
  await page.goto(main.path)
  await select(page, ['a3', quotations.overMarks.words])
  await expect(toolbar(page, at('A3'))).toBeVisible()
  await page.keyboard.press('Tab')
  const first = page.getByRole('toolbar').getByRole('button', { name: messages.highlight })
  await expect(first).toBeFocused()
  await page.evaluate(() => getSelection()!.empty())
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await page.locator('[data-address]', { hasText: at('A3') }).press('Enter')
  await expect(toolbar(page, at('A3'))).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
})

test('the bar names its keys, unless they are switched off', async ({ page }) => {
  await page.goto(main.path)
  await select(page, ['a1', quotations.sentence.words])
  const hint = page.getByRole('toolbar').locator('kbd').first()
  await expect(hint).toBeVisible()
  await page.evaluate(() => document.documentElement.classList.add('no-keys'))
  await expect(hint).toBeHidden()
})

test('without a clipboard the bar says so', async ({ page }) => {
  await page.goto(main.path)
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.defineProperty(document, 'execCommand', { value: () => false })
  })
  await select(page, ['a1', quotations.sentence.words])
  await page.keyboard.press('q')
  await expect(
    toolbar(page, at('A1')).getByText(messages.quotationNotCopied(at('A1'))),
  ).toBeInViewport()
})
