import { deflateRawSync } from 'node:zlib'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { highlight, painted, panel, stored, writeNote } from './own-highlights.ts'
import { main, quotations } from './pages.ts'
import { refusals } from './refusals.ts'

const messages = en.browser.highlights
const { words } = quotations.sentence
const visitor = (page: Page) => page.locator('.visitor')

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** Highlights words, writes a note unless it is empty, and copies the link. */
async function shareLink(page: Page, note = 'Look at this'): Promise<string> {
  await page.goto(main.path)
  await highlight(page, ['a1', words])
  if (note !== '') await writeNote(page, note)
  await panel(page)
    .getByRole('button', { name: messages.copyLink(note !== '') })
    .click()
  await expect(panel(page).getByRole('status')).toHaveText(messages.linkCopied(note !== ''))
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Runs a test with a page of the reader who gets the link. */
async function asRecipient(browser: Browser, check: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext()
  await check(await context.newPage())
  await context.close()
}

/** A link to the exchange with data that nobody’s panel would make. */
function forged(change: (packed: unknown[]) => unknown[], edition: string): string {
  const packed = [
    1,
    '0b4c5f0e-7b51-4a53-9d4e-0c3a0f1c2d3e',
    edition,
    'marker',
    'A note',
    1_700_000_000_000,
    [[3, 'a1', 0, words, '', '']],
  ]
  const data = deflateRawSync(JSON.stringify(change(packed))).toString('base64url')
  return `${main.path}#highlight=${data}`
}

test('a link carries a highlight with its note, and its recipient may keep it', async ({
  page,
  browser,
}) => {
  const link = await shareLink(page)
  await asRecipient(browser, async (other) => {
    const requests: string[] = []
    other.on('request', (request) => requests.push(request.url()))
    await other.goto(link)
    await expect(visitor(other)).toContainText(messages.visitor('3.A1'))
    await expect(visitor(other)).toContainText('Look at this')
    await expect(visitor(other)).toBeFocused()
    expect(await painted(other, 'visitor')).toEqual({ marker: [words] })
    expect(requests.filter((url) => url.includes('highlight='))).toEqual([])
    expect(await stored(other)).toEqual([])
    await visitor(other).getByRole('button', { name: messages.keep }).click()
    await expect(visitor(other)).toHaveCount(0)
    expect(other.url()).not.toContain('#')
    await expect.poll(() => painted(other)).toEqual({ marker: [words] })
    await other.goto(link)
    await visitor(other).getByRole('button', { name: messages.keep }).click()
    expect(await stored(other)).toHaveLength(1)
  })
})

test('a link with a highlight that has no note says so on both sides', async ({
  page,
  browser,
}) => {
  const link = await shareLink(page, '')
  await asRecipient(browser, async (other) => {
    await other.goto(link)
    await expect(visitor(other)).toContainText(messages.visitorHighlight('3.A1'))
  })
})

test('a visitor’s note that could not be stored is not said to be kept', async ({
  page,
  browser,
}) => {
  const link = await shareLink(page)
  await asRecipient(browser, async (other) => {
    await other.addInitScript(refusals.full)
    await other.goto(link)
    await visitor(other).getByRole('button', { name: messages.keep }).click()
    await expect(other.getByRole('alert')).toContainText(messages.full)
    expect(await painted(other)).toEqual({ marker: [words] })
    await expect(other.locator('[data-status]')).not.toContainText(messages.kept)
  })
})

test('a visitor’s note is dismissed by its button and by Esc, and nothing is stored', async ({
  page,
  browser,
}) => {
  const link = await shareLink(page)
  await asRecipient(browser, async (other) => {
    for (const leave of [
      () => visitor(other).getByRole('button', { name: messages.dismiss }).click(),
      () => other.keyboard.press('Escape'),
    ]) {
      await other.goto('about:blank')
      await other.goto(link)
      await expect(visitor(other)).toBeFocused()
      await leave()
      await expect(visitor(other)).toHaveCount(0)
      expect(await painted(other, 'visitor')).toEqual({})
      expect(await stored(other)).toEqual([])
    }
  })
})

test('a link cannot put other words into the interview', async ({ page }) => {
  const edition = await editionName(page)
  const said = '<b>I never said this</b>'
  await page.goto(
    forged((packed) => [...packed.slice(0, 6), [[3, 'a1', 0, said, '', '']]], edition),
  )
  await expect(visitor(page)).toContainText(messages.visitorWordsMissing)
  await expect(visitor(page).locator('blockquote')).toHaveText(said)
  expect(await painted(page, 'visitor')).toEqual({})
})

test('damaged links, and those of other interviews, say so', async ({ page }) => {
  const edition = await editionName(page)
  const status = page.locator('[data-status]')
  for (const link of [
    `${main.path}#highlight=AAAA`,
    forged((packed) => packed.slice(0, 4), edition),
    forged(
      (packed) => [...packed.slice(0, 3), 'url(https://example.org)', ...packed.slice(4)],
      edition,
    ),
  ]) {
    await page.goto('about:blank')
    await page.goto(link)
    await expect(status).toHaveText(messages.damagedLink)
    await expect(visitor(page)).toHaveCount(0)
  }
  await page.goto('about:blank')
  await page.goto(forged((packed) => packed, 'urn:uuid:1'))
  await expect(status).toHaveText(messages.otherEdition)
})

async function editionName(page: Page): Promise<string> {
  const response = await page.request.get('/cite/data/all.json')
  const { common } = (await response.json()) as { common: { edition: string } }
  return common.edition
}
