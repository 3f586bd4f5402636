import { expect, type Page, test } from '@playwright/test'
import { ports } from '../../playwright.config.ts'

const root = `http://localhost:${ports.root}`
const hierarchy = '/exchanges/hierarchy-equality-spheres-of-influence/'
const strength = '/exchanges/strength-of-the-partnership/'
const sco = '/exchanges/sco-expansion-india-central-asia/'
const title =
  '“An Exchange with Alexander Lukin on Russo-Chinese Relations: The New Rapprochement,”'

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
  const bar = page.getByRole('toolbar', { name: `Quote and cite ${address}` })
  await bar.getByRole('button', { name: 'Copy quotation' }).click()
  await expect(page.locator('[data-status]')).toHaveText(`Quotation of ${address} copied`)
  return clipboard(page)
}

test('within a paragraph', async ({ page }) => {
  await page.goto(hierarchy)
  const words = 'It is not difficult to define equality in foreign policy.'
  await select(page, ['a1', words])
  const url = `${root}${hierarchy}#a1:~:text=It%20is%20not%20difficult%20to%20define%20equality%20in%20foreign%20policy.,-An%20equal%20relationship`
  expect(await quotation(page, '5.A1')).toEqual({
    plain: `“${words}” (Alexander Lukin, ${title} The Asan Forum, 2018, 5.A1, ${url})`,
    rich: `<p>“${words}” (Alexander Lukin, ${title} <i>The Asan Forum</i>, 2018, <a href="${url}">5.A1</a>)</p>`,
  })
})

test('with quotation marks inside', async ({ page }) => {
  await page.goto(strength)
  await select(page, ['a1', 'is not just a “marriage of convenience,”'])
  const url = `${root}${strength}#a1:~:text=current%20Sino%2DRussian%20rapprochement-,is%20not%20just%20a%20%E2%80%9Cmarriage%20of%20convenience%2C%E2%80%9D,-but%20that%20it`
  expect(await quotation(page, '1.A1')).toEqual({
    plain: `“is not just a ‘marriage of convenience,’” (Alexander Lukin, ${title} The Asan Forum, 2018, 1.A1, ${url})`,
    rich: `<p>“is not just a ‘marriage of convenience,’” (Alexander Lukin, ${title} <i>The Asan Forum</i>, 2018, <a href="${url}">1.A1</a>)</p>`,
  })
})

test('over annotations, whose numbers and cards do not come along', async ({ page }) => {
  await page.goto(hierarchy)
  const words =
    'This is the reason for the growth of influence of such non-Western groups as the BRICS, SCO, ASEAN and others.'
  await select(page, ['a3', words])
  await page.locator('#a3 a.term', { hasText: 'BRICS' }).hover()
  await expect(page.locator('.annotation:popover-open')).toBeVisible()
  const url = `${root}${hierarchy}#a3:~:text=This%20is%20the%20reason%20for,BRICS%2C%20SCO%2C%20ASEAN%20and%20others`
  await page.keyboard.press('q')
  await expect(page.locator('[data-status]')).toHaveText('Quotation of 5.A3 copied')
  expect(await clipboard(page)).toEqual({
    plain: `“${words}” (Alexander Lukin, ${title} The Asan Forum, 2018, 5.A3, ${url})`,
    rich: `<p>“${words}” (Alexander Lukin, ${title} <i>The Asan Forum</i>, 2018, <a href="${url}">5.A3</a>)</p>`,
  })
})

test('over two paragraphs of one speaker', async ({ page }) => {
  await page.goto(hierarchy)
  await select(
    page,
    ['a5', 'The world has always worked like that.'],
    ['a6', 'This is a natural wish.'],
  )
  const { plain, rich } = await quotation(page, '5.A5–A6')
  expect(plain).toMatch(
    /^“The world has always worked like that\. Various utopian [^“”]*once again\.\n\n“Both China and Russia use [^“”]* This is a natural wish\.” \(Alexander Lukin, /,
  )
  const url = `${root}${hierarchy}#a5:~:text=The%20world%20has%20always%20worked,This%20is%20a%20natural%20wish`
  expect(plain.endsWith(`${title} The Asan Forum, 2018, 5.A5–A6, ${url})`)).toBe(true)
  expect(rich.startsWith('<p>“The world has always worked like that.')).toBe(true)
  expect(rich).toContain('once again.</p><p>“Both China')
})

test('over a question and its answer, each with its speaker', async ({ page }) => {
  await page.goto(hierarchy)
  await select(
    page,
    ['q1', 'make negative reactions appear to some to be signs of inequality.'],
    ['a1', 'in foreign policy.'],
  )
  const url = `${root}${hierarchy}#q1:~:text=make%20negative%20reactions%20appear%20to,define%20equality%20in%20foreign%20policy`
  const asked = 'make negative reactions appear to some to be signs of inequality.'
  const answered = 'It is not difficult to define equality in foreign policy.'
  expect(await quotation(page, '5.Q1–A1')).toEqual({
    plain: `Gilbert Rozman: “${asked}”\n\nAlexander Lukin: “${answered}”\n\n(${title} The Asan Forum, 2018, 5.Q1–A1, ${url})`,
    rich: `<p>Gilbert Rozman: “${asked}”</p><p>Alexander Lukin: “${answered}”</p><p>(${title} <i>The Asan Forum</i>, 2018, <a href="${url}">5.Q1–A1</a>)</p>`,
  })
})

test('with Chinese', async ({ page }) => {
  await page.goto(sco)
  const words = '和而不同'
  await select(page, ['a1', words])
  const { plain, rich } = await quotation(page, '9.A1')
  expect(
    plain.startsWith(
      `“${words}” (Alexander Lukin, ${title} The Asan Forum, 2018, 9.A1, ${root}${sco}#a1:~:text=`,
    ),
  ).toBe(true)
  expect(plain).toContain(encodeURIComponent(words))
  expect(rich).toContain(
    `<p>“${words}” (Alexander Lukin, ${title} <i>The Asan Forum</i>, 2018, <a href="`,
  )
})

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the bar is at the foot, clear of the system’s own menu', async ({ page }) => {
    await page.goto(hierarchy)
    const words = 'I see it as a natural desire of all big countries.'
    await page.locator('#a5').scrollIntoViewIfNeeded()
    await select(page, ['a5', words])
    const bar = page.getByRole('toolbar', { name: 'Quote and cite 5.A5' })
    await expect(bar).toBeVisible()
    const box = (await bar.boundingBox())!
    expect(box.x).toBe(0)
    expect(Math.round(box.y + box.height)).toBe(844)
    await bar.getByRole('button', { name: 'Copy quotation' }).tap()
    await expect(page.locator('[data-status]')).toHaveText('Quotation of 5.A5 copied')
    const url = `${root}${hierarchy}#a5:~:text=around%20their%20borders.-,I%20see%20it%20as%20a%20natural%20desire%20of%20all%20big%20countries.,-The%20world%20has`
    const { plain, rich } = await clipboard(page)
    expect(plain).toBe(`“${words}” (Alexander Lukin, ${title} The Asan Forum, 2018, 5.A5, ${url})`)
    expect(rich).toBe(
      `<p>“${words}” (Alexander Lukin, ${title} <i>The Asan Forum</i>, 2018, <a href="${url}">5.A5</a>)</p>`,
    )
  })
})

test('the browser’s own copy stays as it is', async ({ page }) => {
  await page.goto(hierarchy)
  await select(page, ['a3', 'the BRICS, SCO, ASEAN and others.'])
  await expect(page.getByRole('toolbar')).toBeVisible()
  await page.keyboard.press('Control+c')
  expect((await clipboard(page)).plain).toBe('the BRICS, SCO, ASEAN and others.')
})

test('the link of a quotation opens at its words', async ({ page }) => {
  await page.goto(hierarchy)
  await select(page, ['a5', 'The world has always worked like that.'])
  await page.keyboard.press('c')
  await expect(page.locator('[data-status]')).toHaveText('Link of 5.A5 copied')
  const { plain } = await clipboard(page)
  await page.goto('about:blank')
  await page.goto(plain)
  await expect(page.locator('#a5')).toBeInViewport()
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(1)
})

test('from the whole text the link leads to the exchange', async ({ page }) => {
  await page.goto('/read/')
  await select(page, ['5.a1', 'It is not difficult'])
  const { plain } = await quotation(page, '5.A1')
  expect(plain).toContain(`${root}${hierarchy}#a1:~:text=It%20is%20not%20difficult`)
})

test('a whole paragraph, by keyboard: q quotes it, Escape takes the bar away', async ({ page }) => {
  await page.goto(`${hierarchy}#a3`)
  await page.keyboard.press('q')
  await expect(page.locator('[data-status]')).toHaveText('Quotation of 5.A3 copied')
  const { plain } = await clipboard(page)
  expect(plain).toMatch(
    /^“The largest Western center of power wants to ‘civilize’ and ‘democratize’ all\./,
  )
  expect(plain.endsWith(`5.A3, ${root}${hierarchy}#a3)`)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await page.keyboard.press('c')
  await expect(page.locator('[data-status]')).toHaveText('Link of 5.A3 copied')
  expect((await clipboard(page)).plain).toBe(`${root}${hierarchy}#a3`)
})

test('what is selected beside the words is not offered', async ({ page }) => {
  await page.goto(hierarchy)
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!))
  await page.keyboard.press('q')
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('toolbar')).toHaveCount(0)
})
