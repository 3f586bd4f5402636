import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { ports } from '../../playwright.config.ts'

const port = ports.root + 2
const content = '.cache/dense/content'
const env = {
  ...process.env,
  CONTENT_DIR: content,
  OUT_DIR: '.cache/dense/site',
  PORT: String(port),
}
let server: ChildProcess

// One worker builds and serves for all.
test.describe.configure({ mode: 'default' })

/** An edition of its own: one paragraph with forty annotations. */
test.beforeAll(() => {
  test.setTimeout(90_000)
  cpSync('tests/fixtures/dense', content, { recursive: true })
  execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'src/cli/addresses.ts'],
    { env },
  )
  execFileSync(
    process.execPath,
    [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--force'],
    { env },
  )
  server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli/serve.ts'], {
    env,
  })
})
test.afterAll(() => void server.kill())

for (const size of ['100%', '200%']) {
  for (const width of [700, 1100, 1280, 1680, 2560]) {
    test(`forty annotations in one paragraph at ${width} px and ${size}: nothing overlaps, nothing is far`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 1000 })
      await expect
        .poll(() =>
          page.goto(`http://localhost:${port}/exchanges/dense/`).then(
            () => true,
            () => false,
          ),
        )
        .toBe(true)
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = `calc(${getComputedStyle(document.documentElement).fontSize} * ${parseFloat(size) / 100})`
      }, size)
      await page.waitForTimeout(300)
      const { notes, others, drifts, wide } = await page.evaluate(() => {
        const boxes = (selector: string) =>
          Array.from(document.querySelectorAll<HTMLElement>(selector))
            .filter((one) => one.checkVisibility())
            .map((one) => ({
              name: one.id || one.className || one.tagName,
              ...(one.getBoundingClientRect().toJSON() as Record<
                'left' | 'top' | 'right' | 'bottom',
                number
              >),
            }))
        return {
          notes: boxes('li.annotation'),
          // From the line of the words to the top of their note, in parts of the text size.
          drifts: Array.from(document.querySelectorAll<HTMLElement>('.beside')).map((note) => {
            const words = document.querySelector(`[data-turn] a[href="#${note.id}"]`)!
            const drift = note.getBoundingClientRect().top - words.getClientRects()[0]!.top
            return drift / parseFloat(getComputedStyle(note.closest('article')!).fontSize)
          }),
          others: boxes('[data-turn] p, .head, .pager, .top, .foot, .addr'),
          wide: matchMedia('(width >= 69rem)').matches,
        }
      })
      if (wide) expect(notes.length).toBeGreaterThan(4)
      else expect(notes).toEqual([])
      for (const drift of drifts) expect(drift).toBeLessThanOrEqual(10)
      const crossing = notes.flatMap((note, index) =>
        [...notes.slice(index + 1), ...others]
          .filter(
            (other) =>
              note.left < other.right - 0.5 &&
              other.left < note.right - 0.5 &&
              note.top < other.bottom - 0.5 &&
              other.top < note.bottom - 0.5,
          )
          .map((other) => `${note.name} × ${other.name}`),
      )
      expect(crossing).toEqual([])
      const rem = await page.evaluate(() =>
        parseFloat(getComputedStyle(document.documentElement).fontSize),
      )
      for (const { left, right } of notes) expect(right - left).toBeLessThanOrEqual(15 * rem + 1)
      expect(notes.map(({ top }) => top)).toEqual(notes.map(({ top }) => top).sort((a, b) => a - b))
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over).toBeLessThanOrEqual(0)
    })
  }
}

test('a note that the margin has no room for is a card beside its words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 })
  await page.goto(`http://localhost:${port}/exchanges/dense/`)
  await expect(page.locator('.beside').first()).toBeVisible()
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
  await page.setViewportSize({ width: 1280, height: 900 })
  const url = `http://localhost:${port}/exchanges/dense/`
  await page.goto(url)
  await expect(page.locator('.beside').first()).toBeVisible()
  const ids = await page.locator('li.annotation').evaluateAll((all) => all.map(({ id }) => id))
  const some = ids.filter((_, index) => index % 4 === 0)
  const shapes = new Set<string>()
  for (const id of some) {
    await page.goto('about:blank')
    await page.goto(`${url}#${id}`)
    const note = page.locator(`[id="${id}"]`)
    await expect.soft(note).toBeInViewport({ ratio: 1 })
    const { shape, covered, background } = await note.evaluate((one) => {
      const { left, top, right, bottom } = one.getBoundingClientRect()
      const points = [top + 4, (top + bottom) / 2, bottom - 4].map((y) => [(left + right) / 2, y])
      return {
        shape: one.matches(':popover-open') ? 'card' : 'beside',
        covered: points.some(([x, y]) => !one.contains(document.elementFromPoint(x!, y!))),
        background: getComputedStyle(one).backgroundColor,
      }
    })
    shapes.add(shape)
    expect.soft(covered, id).toBe(false)
    if (shape === 'card') expect.soft(background, id).not.toMatch(/ 0\)|transparent/)
  }
  expect([...shapes].sort()).toEqual(['beside', 'card'])
})

test('a note in the margin that is out of sight opens as a card beside its words, and goes back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`http://localhost:${port}/exchanges/dense/`)
  await expect(page.locator('.beside').first()).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
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

test('an address that moved leads to where it is now, and keeps the paragraph', async ({
  page,
}) => {
  await page.goto(`http://localhost:${port}/exchanges/crowded/#a2`)
  await expect(page).toHaveURL(`http://localhost:${port}/exchanges/dense/#a2`)
  await expect(page.locator('#a2')).toBeInViewport()
})

test.describe('marks on the same words', () => {
  const exchange = `http://localhost:${port}/exchanges/dense/`

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
    await page.goto(exchange)
    expect(await links(page)).toEqual(expected)
    await page.emulateMedia({ media: 'print' })
    expect(await links(page)).toEqual(expected)
    await page.emulateMedia({ media: 'screen' })
    const { violations } = await new AxeBuilder({ page }).include('#a3').analyze()
    expect(violations).toEqual([])
  })

  test('each leads to its own note or term by keyboard', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 1000 })
    await page.goto(exchange)
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
    await page.goto(`http://localhost:${port}/print/`)
    const paper = page.locator('[id="1.a3"]')
    await expect(paper.getByRole('link', { name: 'Note 42' })).toHaveAttribute('data-n', '42')
    const epub = await (await request.get(`http://localhost:${port}/downloads/edition.epub`)).body()
    const files = unzipSync(new Uint8Array(epub))
    const chapter = new TextDecoder().decode(files['OEBPS/exchange-01.xhtml'])
    const [, row = ''] = /<p id="x1\.a3">(.*?)<\/p>/s.exec(chapter) ?? []
    expect(row.replace(/<a class="(\w+)"[^>]*>/g, '<$1>').replaceAll('</a>', '</>')).toBe(
      'A third with <term>three marks</><ref>42</><span class="ref">, </span><ref>43</>, ' +
        'with two notes<ref>44</><span class="ref">, </span><ref>45</>, with a reference at its end' +
        '<ref>46</><span class="ref">, </span><ref>47</> and with <term>terms alone</><ref>°</>.',
    )
  })

  test('each leads to its note without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(exchange)
    await page.locator('#a3').getByRole('link', { name: 'Note 45' }).click()
    await expect(page.locator('li.annotation:target')).toContainText('The note outer.')
    await context.close()
  })
})
