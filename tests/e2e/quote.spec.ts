import { expect, type Page, test } from '@playwright/test'
import { root } from '../../playwright.config.ts'
import { siteOf } from '../sites.ts'
import { edition, main, next, quotations, quoting } from './pages.ts'
import { serveSite } from './serve-site.ts'

const { asks, answers, publication, year } = edition
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

/** Selects from the first of some words to the last, as a pointer or a key would. */
async function select(page: Page, from: [id: string, words: string], to = from): Promise<void> {
  await page.evaluate(
    ([[fromId, fromWords], [toId, toWords]]) => {
      const place = (id: string, words: string, atEnd: boolean): [Node, number] => {
        const paragraph = document.getElementById(id)!
        const at = paragraph.textContent.indexOf(words)
        if (at < 0) throw new Error(`${words} not in ${id}`)
        let rest = at + (atEnd ? words.length : 0)
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { length } = node as Text
          if (rest <= length) return [node, rest]
          rest -= length
        }
        throw new Error('beyond the paragraph')
      }
      const start = place(fromId, fromWords, false)
      const end = place(toId, toWords, true)
      getSelection()!.setBaseAndExtent(...start, ...end)
    },
    [from, to] as const,
  )
}

async function clipboard(page: Page): Promise<{ plain: string; rich: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const flavour = async (type: string) =>
      item!.types.includes(type) ? (await item!.getType(type)).text() : ''
    return { plain: await flavour('text/plain'), rich: await flavour('text/html') }
  })
}

/** Chooses the button of the bar and gives what is on the clipboard then. */
async function quotation(page: Page, address: string) {
  const bar = page.getByRole('toolbar', { name: `Quote or cite ${address}` })
  await bar.getByRole('button', { name: 'Copy quotation' }).click()
  await expect(page.locator('[data-status]')).toHaveText(`Quotation from ${address} copied`)
  return clipboard(page)
}

test('within a paragraph', async ({ page }) => {
  const { words, fragment } = quotations.sentence
  await page.goto(main.path)
  await select(page, ['a1', words])
  const url = `${root}${main.path}#a1:~:text=${fragment}`
  expect(await quotation(page, at('A1'))).toEqual(copied(words, at('A1'), url))
})

test('with quotation marks inside', async ({ page }) => {
  await page.goto(quoting.path)
  await select(page, ['a1', quoting.words])
  const url = `${root}${quoting.path}#a1:~:text=${quoting.fragment}`
  expect(await quotation(page, '1.A1')).toEqual(copied(quoting.requoted, '1.A1', url))
})

test('over annotations, whose numbers and cards are not copied', async ({ page }) => {
  const { words, fragment } = quotations.overMarks
  await page.goto(main.path)
  await select(page, ['a3', words])
  await page.locator('#a3 a.term', { hasText: main.thirdTerm.words }).hover()
  await expect(page.locator('.annotation:popover-open')).toBeVisible()
  const url = `${root}${main.path}#a3:~:text=${fragment}`
  await page.keyboard.press('q')
  await expect(page.locator('[data-status]')).toHaveText(`Quotation from ${at('A3')} copied`)
  expect(await clipboard(page)).toEqual(copied(words, at('A3'), url))
})

test('over two paragraphs of one speaker', async ({ page }) => {
  const { from, to, fragment, break: between } = quotations.twoParagraphs
  await page.goto(main.path)
  await select(page, ['a5', from], ['a6', to])
  const { plain, rich } = await quotation(page, at('A5–A6'))
  expect(plain.startsWith(`“${from}`)).toBe(true)
  expect(plain).toContain(`${between[0]}\n\n“${between[1]}`)
  expect(plain).toContain(`${to}” (${answers.name}, `)
  expect(plain.replaceAll(/[^“”]/g, '').slice(0, 3)).toBe('““”')
  const url = `${root}${main.path}#a5:~:text=${fragment}`
  expect(plain.endsWith(`${title} ${publication}, ${year}, ${at('A5–A6')}, ${url})`)).toBe(true)
  expect(rich.startsWith(`<p>“${from}`)).toBe(true)
  expect(rich).toContain(`${between[0]}</p><p>“${between[1]}`)
})

test('over a question and its answer, each with its speaker', async ({ page }) => {
  const { asked, answered, fragment } = quotations.questionAndAnswer
  await page.goto(main.path)
  await select(page, ['q1', asked], ['a1', answered])
  const url = `${root}${main.path}#q1:~:text=${fragment}`
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
  const [url = ''] = /http[^)]*/.exec(plain) ?? []
  expect(url.startsWith(`${root}${next.path}#a1:~:text=`)).toBe(true)
  expect(url).toContain(encodeURIComponent(words))
  expect({ plain, rich }).toEqual(copied(words, place, url))
})

for (const [name, path, start, end] of [
  ['russian', 'line-for-doubts/#q2', '«И правда ли, что', 'пункт „на сомнения“?»'],
  ['chinese', 'shaqing/#q1', '“我在县志里读到', '罗老石‘一生只炒一锅茶’。'],
] as const) {
  test(`in the quotation marks of the ${name} edition`, async ({ page }) => {
    const { url, stop } = await serveSite(siteOf(name))
    await page.goto(`${url}exchanges/${path}`)
    await page.keyboard.press('q')
    await expect(page.locator('[data-status]')).not.toBeEmpty()
    const { plain } = await clipboard(page)
    expect(plain.startsWith(start)).toBe(true)
    expect(plain).toContain(end)
    stop()
  })
}

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the bar is at the foot, clear of the system’s own menu', async ({ page }) => {
    const { words, fragment } = quotations.touched
    await page.goto(main.path)
    await page.locator('#a5').scrollIntoViewIfNeeded()
    await select(page, ['a5', words])
    const bar = page.getByRole('toolbar', { name: `Quote or cite ${at('A5')}` })
    await expect(bar).toBeVisible()
    const box = (await bar.boundingBox())!
    expect(box.x).toBe(0)
    expect(Math.round(box.y + box.height)).toBe(844)
    await bar.getByRole('button', { name: 'Copy quotation' }).tap()
    await expect(page.locator('[data-status]')).toHaveText(`Quotation from ${at('A5')} copied`)
    const url = `${root}${main.path}#a5:~:text=${fragment}`
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
  await page.keyboard.press('c')
  await expect(page.locator('[data-status]')).toHaveText(`Link to ${at('A5')} copied`)
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
  expect(plain).toContain(`${root}${main.path}#a1:~:text=It%20is%20not%20difficult`)
})

test('a whole paragraph, by keyboard: q quotes it, Escape takes the bar away', async ({ page }) => {
  await page.goto(`${main.path}#a3`)
  await page.keyboard.press('q')
  await expect(page.locator('[data-status]')).toHaveText(`Quotation from ${at('A3')} copied`)
  const { plain } = await clipboard(page)
  expect(plain.startsWith(`“${main.third} `)).toBe(true)
  expect(plain.endsWith(`${at('A3')}, ${root}${main.path}#a3)`)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await page.keyboard.press('c')
  await expect(page.locator('[data-status]')).toHaveText(`Link to ${at('A3')} copied`)
  expect((await clipboard(page)).plain).toBe(`${root}${main.path}#a3`)
})

test('what is selected beside the words is not offered', async ({ page }) => {
  await page.goto(main.path)
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!))
  await page.keyboard.press('q')
  await page.waitForLoadState('networkidle')
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
