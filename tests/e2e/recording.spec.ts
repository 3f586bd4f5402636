import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { en } from '#messages/en/catalogue.ts'
import { siteOf } from '../sites.ts'
import { violations } from './axe.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

/** The edition with a recording; its first exchange begins at 0:00, its second at 0:15. */
const site = siteOf('recording')
const { player, panels } = en.browser
const first = 'exchanges/the-last-day/'
const second = 'exchanges/the-landing/'

let served: ServedSite
test.beforeAll(async () => {
  served = await serveSite(site)
})
test.afterAll(() => served.stop())

const open = (page: Page, path: string) => page.goto(served.url + path)

/** Opens a page and waits for its player: before that, a time is a link. */
async function openPlayer(page: Page, path: string): Promise<void> {
  await open(page, path)
  await expect(page.locator('.player button')).toBeVisible()
}

const media = (page: Page) => page.locator('audio')
const bar = (page: Page) => page.getByRole('complementary', { name: player.controls })
const recording = (page: Page) =>
  page.getByRole('complementary', { name: en.reading.recording.audio })
const seconds = (page: Page) => media(page).evaluate((one: HTMLAudioElement) => one.currentTime)
const isPaused = (page: Page) => media(page).evaluate((one: HTMLAudioElement) => one.paused)
const timeOf = (page: Page, id: string) => page.locator(`.row:has(> p#${id}) .time`)

/** The ids of the paragraphs that are marked as being spoken. */
const marked = (page: Page) =>
  page.locator('.row.said > p').evaluateAll((all) => all.map(({ id }) => id))

test('nothing of the recording is loaded before it is played', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await openPlayer(page, first)
  await expect(recording(page).getByRole('button', { name: player.playFirst })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(requests.filter((url) => url.includes('.flac'))).toEqual([])
  expect(new Set(requests.map((url) => new URL(url).origin)).size).toBe(1)
  await recording(page).getByRole('button', { name: player.playFirst }).click()
  await expect.poll(() => requests.some((url) => url.includes('.flac'))).toBe(true)
})

test('a time plays the recording there, and what is spoken is marked', async ({ page }) => {
  await openPlayer(page, first)
  await timeOf(page, 'a2').click()
  await expect.poll(() => seconds(page)).toBeGreaterThan(8)
  expect(await seconds(page)).toBeLessThan(12)
  expect(await isPaused(page)).toBe(false)
  // The paragraph after it has no time of its own.
  expect(await marked(page)).toEqual(['a2', 'a3'])
  expect(page.url()).not.toContain('#')
  await bar(page).getByRole('button', { name: player.pause }).click()
  await expect.poll(() => isPaused(page)).toBe(true)
  await media(page).evaluate((one: HTMLAudioElement) => (one.currentTime = 12.5))
  await expect.poll(() => marked(page)).toEqual(['a4'])
  await bar(page).getByRole('button', { name: player.close }).click()
  expect(await marked(page)).toEqual([])
})

test('the player steps back, changes its speed and follows the text', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 320 })
  await openPlayer(page, second)
  await timeOf(page, 'a5').click()
  await bar(page).getByRole('button', { name: player.follow }).click()
  await page.getByRole('combobox', { name: player.speed }).selectOption('1.5')
  expect(await media(page).evaluate((one: HTMLAudioElement) => one.playbackRate)).toBe(1.5)
  await bar(page).getByRole('button', { name: player.backInWords }).click()
  await expect.poll(() => seconds(page)).toBeLessThan(30)
  await expect(page.locator('.row.said')).toBeInViewport()
})

test('keys play, pause and step back, and are listed only where there is a player', async ({
  page,
}) => {
  await openPlayer(page, second)
  await expect(recording(page).getByRole('button', { name: player.playFrom('0:15') })).toBeVisible()
  await page.keyboard.press('k')
  await expect.poll(() => isPaused(page)).toBe(false)
  await expect.poll(() => seconds(page)).toBeGreaterThan(15)
  await page.keyboard.press('j')
  await expect.poll(() => seconds(page)).toBeLessThan(10)
  await page.keyboard.press('k')
  await expect.poll(() => isPaused(page)).toBe(true)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog').getByText(panels.actions.playOrPause)).toBeVisible()

  await open(page, 'exchanges/introduction/')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog').getByText(panels.actions.contents)).toBeVisible()
  await expect(page.getByRole('dialog').getByText(panels.actions.playOrPause)).toHaveCount(0)
})

test('a time in the address leads to the paragraph that is spoken then', async ({ page }) => {
  await openPlayer(page, `${second}?t=00:00:27`)
  await expect(page).toHaveURL(/the-landing\/\?t=00:00:27#a3$/)
  await expect(page.locator('#a3')).toBeInViewport()
  await bar(page)
    .getByRole('button', { name: player.playFrom('0:27') })
    .click()
  await expect.poll(() => seconds(page)).toBeGreaterThan(27)

  // The address of a paragraph stays as it is.
  await open(page, first)
  await openPlayer(page, `${second}?t=00:00:27#a1`)
  await expect(bar(page).getByRole('button', { name: player.playFrom('0:27') })).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#a1')
})

test('and from the title page to the exchange', async ({ page }) => {
  await open(page, '?t=9')
  await expect(page).toHaveURL(/the-last-day\/\?t=9#a2$/)
  await open(page, '?t=00:35')
  await expect(page).toHaveURL(/the-landing\/\?t=00:35#a5$/)
})

test('the position goes to the next exchange with the reader', async ({ page }) => {
  await openPlayer(page, first)
  await timeOf(page, 'a4').click()
  await expect.poll(() => seconds(page)).toBeGreaterThan(12)
  await page.keyboard.press('k')
  const before = await seconds(page)
  await page.locator('.pager [rel=next]').click()
  await expect(page).toHaveURL(/the-landing/)
  await expect(recording(page).getByRole('button', { name: player.playFrom('0:12') })).toBeVisible()
  expect(await seconds(page)).toBeCloseTo(before, 1)
  expect(await isPaused(page)).toBe(true)
})

test('on the page with the whole text, the recording goes through all exchanges', async ({
  page,
}) => {
  await openPlayer(page, 'read/?t=20')
  await expect(page).toHaveURL(/#2\.q2$/)
  await page.locator('.row:has(> [id="1.a2"]) .time').click()
  await expect.poll(() => marked(page)).toEqual(['1.a2', '1.a3'])
})

test('the policy allows no other source, and a failure is said', async ({ page }) => {
  await openPlayer(page, first)
  const policy = await page
    .locator('meta[http-equiv="content-security-policy"]')
    .getAttribute('content')
  expect(policy).not.toContain('media-src')
  await page.route('**/*.flac', (route) => route.abort())
  await timeOf(page, 'a2').click()
  await expect(page.getByRole('status').filter({ hasText: player.failed })).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the browser’s own player and the addresses of the times remain', async ({ page }) => {
    await open(page, first)
    await expect(media(page)).toBeVisible()
    await expect(media(page)).toHaveAttribute('controls')
    await expect(media(page)).toHaveAttribute('preload', 'none')
    await timeOf(page, 'a2').click()
    await expect(page).toHaveURL(/\?t=00:00:08#a2$/)
  })
})

test('a page opened from a folder plays too', async ({ page }) => {
  await page.goto(`${pathToFileURL(resolve(site.folder)).href}/${second}index.html?t=27`)
  await expect(page).toHaveURL(/#a3$/)
  await expect(page.locator('.player button')).toBeVisible()
  await timeOf(page, 'a2').click()
  await expect.poll(() => seconds(page)).toBeGreaterThan(22)
})

for (const [name, scheme] of [
  ['light', 'light'],
  ['dark', 'dark'],
] as const)
  test(`axe finds nothing while it plays, ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await openPlayer(page, second)
    await timeOf(page, 'a3').click()
    await expect(page.locator('.row.said')).toBeVisible()
    // Nothing is below the controls.
    await page.mouse.move(0, 0)
    await page.evaluate(() => scrollTo(0, 0))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.setViewportSize({ width: 800, height: 900 })
    expect(await violations(page, scheme)).toEqual([])
  })

test('on paper there is neither player nor time', async ({ page }) => {
  await openPlayer(page, second)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.player')).toBeHidden()
  await expect(timeOf(page, 'a3')).toBeHidden()
  await expect(page.locator('.stage').last()).toBeVisible()
})
