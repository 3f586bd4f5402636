import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { siteOf } from '../sites.ts'
import { expectNotesApart } from './notes-apart.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

// The edition `hostile` has an exchange in which one paragraph bears forty annotations.
const path = 'exchanges/dense/'

// One worker serves the site for all tests.
test.describe.configure({ mode: 'default' })
let served: ServedSite
test.beforeAll(async () => {
  served = await serveSite(siteOf('hostile'))
})
test.afterAll(() => served.stop())

/** Opens the exchange in a window of a size, and waits for its notes in the margin and its font. */
async function open(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.goto(served.url + path)
  await page.evaluate(() => document.fonts.ready)
  if (width > 1200) await expect(page.locator('.beside').first()).toBeVisible()
}

test('forty annotations in one paragraph: nothing overlaps, nothing is far', async ({ page }) => {
  for (const width of [700, 1100, 1280, 1680, 2560]) {
    for (const size of [1, 2]) await expectRoom(page, width, size)
  }
})

/** Expects that no note touches another note or the text, in a window of a width with text of a size. */
async function expectRoom(page: Page, width: number, size: number): Promise<void> {
  const state = `${width} px, text × ${size}`
  if (size === 1) await open(page, width, 1000)
  await page.evaluate((size) => {
    const { style } = document.documentElement
    style.fontSize = ''
    style.fontSize = `calc(${getComputedStyle(document.documentElement).fontSize} * ${size})`
  }, size)
  const { notes, rem } = await expectNotesApart(page, state)
  if (await page.evaluate(() => matchMedia('(width >= 69rem)').matches))
    expect(notes.length, state).toBeGreaterThan(4)
  else expect(notes, state).toEqual([])
  for (const { left, right } of notes) expect(right - left, state).toBeLessThanOrEqual(15 * rem + 1)
}

test('a note that the margin has no room for is a card beside its words', async ({ page }) => {
  await open(page, 1280, 1000)
  const crowdedOut = page.locator('li.annotation:not(.beside)')
  expect(await crowdedOut.count()).toBeGreaterThan(4)
  const id = await crowdedOut.last().getAttribute('id')
  await page.locator(`[data-turn] a[href="#${id}"]`).last().hover()
  await expect(page.locator(`#${id}`)).toBeVisible()
  await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 1 })
})

test('a link to a note shows the note at once: in the margin if there is room, otherwise as a card', async ({
  page,
}) => {
  await open(page, 1280, 900)
  const ids = await page.locator('li.annotation').evaluateAll((all) => all.map(({ id }) => id))
  const some = ids.filter((_, index) => index % 4 === 0)
  const shapes = new Set<string>()
  for (const id of some) {
    await page.goto('about:blank')
    await page.goto(`${served.url}${path}#${id}`)
    const note = page.locator(`[id="${id}"]`)
    await expect.soft(note).toBeInViewport({ ratio: 1 })
    const { shape, covered, opacity } = await note.evaluate((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      // The canvas knows every notation of a colour.
      const opacityOf = (color: string) => {
        const context = document.createElement('canvas').getContext('2d')!
        context.fillStyle = color
        context.fillRect(0, 0, 1, 1)
        return context.getImageData(0, 0, 1, 1).data[3]! / 255
      }
      const points = [top + 4, (top + bottom) / 2, bottom - 4].map((y) => [(left + right) / 2, y])
      return {
        shape: one.matches(':popover-open') ? 'card' : 'beside',
        covered: points.some(([x, y]) => !one.contains(document.elementFromPoint(x!, y!))),
        opacity: opacityOf(getComputedStyle(one).backgroundColor),
      }
    })
    shapes.add(shape)
    expect.soft(covered, id).toBe(false)
    if (shape === 'card') expect.soft(opacity, id).toBe(1)
  }
  expect([...shapes].sort()).toEqual(['beside', 'card'])
})

test('a note in the margin that is out of sight opens as a card beside its words, and goes back', async ({
  page,
}) => {
  await open(page, 1280, 900)
  // Choose the note that begins furthest below its words, and scroll the words to the foot of the window.
  const id = await page.evaluate(() => {
    const wordsOf = ({ id }: Element) => document.querySelector(`[data-turn] a[href="#${id}"]`)!
    const drift = (note: Element) =>
      note.getBoundingClientRect().top - wordsOf(note).getBoundingClientRect().top
    const [note] = [...document.querySelectorAll('.beside')].sort((a, b) => drift(b) - drift(a))
    scrollBy(0, wordsOf(note!).getBoundingClientRect().bottom - innerHeight + 4)
    return note!.id
  })
  const note = page.locator(`[id="${id}"]`)
  const words = page.locator(`[data-turn] a[href="#${id}"]`).first()
  const others = () =>
    page
      .locator(`.annotation.beside:not([id="${id}"])`)
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  const before = await others()
  await expect(note).not.toBeInViewport({ ratio: 1 })

  await words.hover()
  await expect(note).toBeInViewport({ ratio: 1 })
  expect(await others()).toEqual(before)
  await page.mouse.move(2, 2)
  await expect(note).not.toBeInViewport({ ratio: 1 })
  await expect(note).toHaveClass(/beside/)

  await page.keyboard.press('Shift')
  await words.evaluate((link) => (link as HTMLElement).focus({ preventScroll: true }))
  await expect(note).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(note).not.toBeInViewport({ ratio: 1 })
  await expect(note).toHaveClass(/beside/)
  await expect(words).toBeFocused()
  expect(await others()).toEqual(before)

  // A note that is fully visible in the margin stays there.
  await words.evaluate((link) => link.scrollIntoView({ block: 'center' }))
  await words.hover()
  await page.waitForTimeout(500)
  await expect(note).toHaveClass(/beside/)
})

test.describe('marks on the same words', () => {
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
})
