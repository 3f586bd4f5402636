import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { siteOf } from '../sites.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

// The edition `hostile` has a paragraph in which up to three marks are on the same words.
const path = 'exchanges/dense/'

// One worker serves the site for all tests.
test.describe.configure({ mode: 'default' })
let served: ServedSite
test.beforeAll(async () => {
  served = await serveSite(siteOf('hostile'))
})
test.afterAll(() => served.stop())

/** Each link of the paragraph: its name, the superscript after it and its `tabindex`. */
const links = (page: Page) =>
  page.locator('#a3 a[href]').evaluateAll((all) =>
    all.map((link) => {
      const { content } = getComputedStyle(link, '::after')
      return [
        link.getAttribute('aria-label') ?? link.textContent,
        content === 'none' ? '' : content.replace(/ \/ ""$/, '').replaceAll('"', ''),
        link.getAttribute('tabindex') ?? '0',
      ].join(' | ')
    }),
  )

const expected = [
  'three marks |  | 0',
  'Note 42 | 42 | 0',
  'Note 43 | , 43 | 0',
  'two notes | 44 | 0',
  'Note 45 | , 45 | 0',
  'a reference  |  | 0',
  'at its end | 47 | 0',
  'Note 46 | , 46 | -1',
  'terms alone |  | 0',
  'Sparse | ° | 0',
]

test('each has a name, and adjacent numbers are separated', async ({ page }) => {
  await page.goto(served.url + path)
  expect(await links(page)).toEqual(expected)
  await page.emulateMedia({ media: 'print' })
  expect(await links(page)).toEqual(expected)
  await page.emulateMedia({ media: 'screen' })
  const { violations } = await new AxeBuilder({ page }).include('#a3').analyze()
  expect(violations).toEqual([])
})

test('each leads to its own note or term by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 1000 })
  await page.goto(served.url + path)
  const leads = [
    ['Note 42', 'The note first-of-three.'],
    ['Note 43', 'Author1'],
    ['two notes', 'The note inner.'],
    ['Note 45', 'The note outer.'],
    ['at its end', 'Author3'],
    ['three marks', 'Dense'],
    ['Sparse', 'Sparse'],
  ] as const
  for (const [name, words] of leads) {
    await page.locator('#a3').getByRole('link', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.annotation:popover-open')).toContainText(words)
    await page.keyboard.press('Escape')
    await expect(page.locator('.annotation:popover-open')).toHaveCount(0)
  }
})

test('each has its number in print and in the EPUB', async ({ page, request }) => {
  await page.goto(`${served.url}print/`)
  const paper = page.locator('[id="4.a3"]')
  await expect(paper.getByRole('link', { name: 'Note 42' })).toHaveAttribute('data-n', '42')
  const epub = await (await request.get(`${served.url}downloads/edition.epub`)).body()
  const files = unzipSync(new Uint8Array(epub))
  const chapter = new TextDecoder().decode(files['OEBPS/exchange-04.xhtml'])
  const [, row = ''] = /<p id="x4\.a3">(.*?)<\/p>/s.exec(chapter) ?? []
  expect(row.replace(/<a class="(\w+)"[^>]*>/g, '<$1>').replaceAll('</a>', '</>')).toBe(
    'A third with <term>three marks</><ref>42</><span class="ref">, </span><ref>43</>, ' +
      'with two notes<ref>44</><span class="ref">, </span><ref>45</>, with a reference at its end' +
      '<ref>46</><span class="ref">, </span><ref>47</> and with <term>terms alone</><ref>°</>.',
  )
})

test('each leads to its note without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(served.url + path)
  await page.locator('#a3').getByRole('link', { name: 'Note 45' }).click()
  await expect(page.locator('li.annotation:target')).toContainText('The note outer.')
  await context.close()
})
