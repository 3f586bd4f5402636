import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { root } from '../../playwright.config.ts'
import { edition, main, quotations, short } from './pages.ts'
import { select } from './select-words.ts'

const messages = en.browser.cite
const { title, asks, answers, publication, year, version } = edition

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** The citation in the dialog. */
const citation = (panel: Locator) => panel.getByRole('status', { name: messages.citation })

test('an exchange is cited in the style that was chosen, here and next time', async ({ page }) => {
  await page.goto(main.path)
  await page.getByRole('link', { name: 'Cite', exact: true }).click()
  const panel = page.getByRole('dialog', { name: `Cite exchange ${main.number}` })
  await expect(citation(panel)).toHaveText(
    `${answers.name}, “${title},” interview by ${asks.name}, ${publication}, ${year}, exchange ${main.number}, annotated ed., version ${version}, ${root}${main.path}?v=${version}.`,
  )
  await panel.getByLabel('MLA').check()
  await panel.getByRole('button', { name: messages.copy }).click()
  await expect(panel.getByRole('button', { name: messages.copied })).toBeVisible()
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item!.getType('text/html')).text()
  })
  expect(rich).toBe(
    `<p>${answers.cited}. “${title}.” Interview conducted by ${asks.name}. <i>${publication}</i>, annotated ed., version ${version}, ${year}, exchange ${main.number}, ${root}${main.path}?v=${version}.</p>`,
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await page.goto(short.path)
  await page.getByRole('link', { name: 'Cite', exact: true }).click()
  await expect(page.getByLabel('MLA')).toBeChecked()
})

test('a paragraph and words of it are cited by their address', async ({ page }) => {
  await page.goto(`${main.path}#a3`)
  await page.keyboard.press('c')
  const panel = page.getByRole('dialog', { name: `Cite ${main.number}.A3` })
  await expect(citation(panel)).toContainText(
    `${main.number}.A3, annotated ed., version ${version}, ${root}${main.path}?v=${version}#a3.`,
  )
  await panel.getByLabel('BibTeX').check()
  await expect(citation(panel)).toContainText(`@misc{${main.citeKey}-a3,`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('link', { name: 'Save as a file' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${main.citeKey}-a3.bib`)
})

test('a question is cited as its speaker’s, words of both as the whole interview', async ({
  page,
}) => {
  await page.goto(`${main.path}#q1`)
  await page.keyboard.press('c')
  const panel = page.getByRole('dialog', { name: `Cite ${main.number}.Q1` })
  await panel.getByLabel('APA').check()
  await expect(citation(panel)).toContainText(`[Interview with I. Brandt]`)
  await expect(panel.getByText(`(Marsh, ${year}, ${main.number}.Q1)`)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await page.evaluate(() => {
    const [question, answer] = ['q1', 'a1'].map((id) => document.getElementById(id)!)
    getSelection()!.setBaseAndExtent(question!, 0, answer!, 1)
  })
  await page.keyboard.press('c')
  const both = page.getByRole('dialog', { name: `Cite ${main.number}.Q1–A1` })
  await expect(both.getByText(`(Brandt, ${year}, ${main.number}.Q1–A1)`)).toBeVisible()
  await both.getByRole('button', { name: messages.copyShort }).click()
  await expect(both.getByRole('button', { name: messages.copied })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `(Brandt, ${year}, ${main.number}.Q1–A1)`,
  )
})

test('from the citations of an exchange, and from the downloads, a link leads to where quotations are checked', async ({
  page,
}) => {
  await page.goto(main.path)
  await page.getByRole('link', { name: 'Cite', exact: true }).click()
  await page.getByRole('dialog').getByRole('link', { name: messages.check }).click()
  await expect(page).toHaveURL('/verify/')
  await page.goto('/downloads/')
  await page.getByRole('main').getByRole('link', { name: 'check it' }).click()
  await expect(page).toHaveURL('/verify/')
})

test('the link in the citations of words carries them to be checked', async ({ page }) => {
  const { asked, answered } = quotations.questionAndAnswer
  const check = async (reference: string) => {
    await page.keyboard.press('c')
    const panel = page.getByRole('dialog', { name: messages.heading(reference) })
    await panel.getByRole('link', { name: messages.checkThis }).click()
    await expect(page.locator('[data-answer] h2')).toHaveText(en.browser.verify.verdicts.verbatim)
  }
  const field = page.getByLabel(en.verify.field)
  await page.goto(`${main.path}#q1`)
  await select(page, ['a1', quotations.sentence.words])
  await check(`${main.number}.A1`)
  await expect(field).toHaveValue(`${quotations.sentence.words} (${main.number}.A1)`)
  await page.goto(`${main.path}#q1`)
  await select(page, ['q1', asked], ['a1', answered])
  await check(`${main.number}.Q1–A1`)
  await expect(field).toHaveValue(`${asked}\n\n${answered} (${main.number}.Q1–A1)`)
})

for (const [name, viewport] of [
  ['wide', { width: 1280, height: 800 }],
  ['narrow', { width: 320, height: 640 }],
  ['enlarged to 400 %', { width: 320, height: 256 }],
  ['low', { width: 900, height: 320 }],
] as const) {
  test(`the dialog has the same size and its buttons for every style in a ${name} window`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto(`${main.path}#a3`)
    await page.keyboard.press('c')
    const panel = page.getByRole('dialog')
    await expect(panel).toBeVisible()
    const size = await panel.boundingBox()
    for (const radio of await panel.getByRole('radio').all()) {
      await radio.check()
      expect(await panel.boundingBox()).toEqual(size)
      for (const button of await panel.locator('.acts > :not([hidden])').all())
        await expect(button).toBeInViewport({ ratio: 1 })
    }
  })
}

test('the page about citing copies each form', async ({ page }) => {
  await page.goto(`/cite/${main.slug}/`)
  const reference = `${main.number}.A3, ${answers.name}`
  await page.getByRole('button', { name: messages.copyShortOf('APA', reference) }).click()
  await expect(page.locator('[data-status]')).toHaveText(messages.copied)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `(Brandt, ${year}, ${main.number}.A3)`,
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the link leads to a page with every format', async ({ page }) => {
    await page.goto(main.path)
    await page.getByRole('link', { name: 'Cite', exact: true }).click()
    await expect(page).toHaveURL(`/cite/${main.slug}/`)
    await expect(
      page.getByRole('heading', { name: `${main.number}.A3, ${answers.name}` }),
    ).toBeVisible()
    await expect(page.locator('dd[data-format=apa]').first()).toContainText(
      `[Interview by ${asks.initial}]`,
    )
    await expect(page.getByRole('link', { name: 'RIS' })).toHaveAttribute('href', /\.ris$/)
  })
})
