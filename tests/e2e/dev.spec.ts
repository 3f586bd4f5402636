import { expect as baseExpect, test } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { devPort as port } from '../../playwright.config.ts'
import { edition, edited, found, short } from './pages.ts'

const root = `http://localhost:${port}`
const content = '.cache/dev/content'
const exchange = join(content, 'exchanges', edited.file)
let server: ChildProcess

// The development server renders on request, which takes a while on a busy machine.
const expect = baseExpect.configure({ timeout: 30_000 })

// The tests share one server, which may reload the page at any time.
test.describe.configure({ mode: 'default' })

test.beforeAll(() => {
  rmSync(content, { recursive: true, force: true })
  cpSync(edition.content, content, { recursive: true })
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
  // A server that was just stopped may still hold the lock.
  server = spawn(process.execPath, [astro, 'dev', '--ignore-lock', '--host'], {
    env: { ...process.env, CONTENT_DIR: content, PORT: String(port), ASTRO_DEV_BACKGROUND: '0' },
    stdio: 'ignore',
  })
})
test.afterAll(() => void server.kill())

test('a change appears on the page at once, and a mistake covers the page until it is fixed', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const source = readFileSync(exchange, 'utf8')
  await expect
    .poll(
      () =>
        page.goto(root + short.path).then(
          (response) => response?.status(),
          () => 0,
        ),
      { timeout: 90_000 },
    )
    .toBe(200)

  writeFileSync(exchange, source.replace(edited.title, edited.newTitle))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(edited.newHeading)

  writeFileSync(exchange, source.replace(edited.mark, edited.misspelt))
  const overlay = page.locator('vite-error-overlay')
  const line = source.slice(0, source.indexOf(edited.mark)).split('\n').length
  await expect(overlay).toContainText(`${edited.file}:${line}:`)
  await expect(overlay).toContainText(edited.hint)
  // The server may be reloading the page at the same moment.
  await expect(() => page.reload()).toPass()
  await expect(overlay).toContainText(edited.hint)

  writeFileSync(exchange, source)
  await expect(overlay).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(short.title)

  await expect(() => page.goto(`${root}/search/?q=${found.word}`)).toPass()
  await expect(
    page.locator('[data-search-results] a').filter({ hasText: found.places[1].name }).first(),
  ).toBeVisible()
})

test('a page that cannot be rendered shows the mistake, and replaced content needs no restart', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const source = readFileSync(exchange, 'utf8')
  // The overlay has a heading too.
  const heading = page.locator('h1').first()
  await expect(() => page.goto(root + short.path)).toPass({ timeout: 90_000 })
  await expect(heading).toHaveText(short.title)

  writeFileSync(exchange, source.replace('title:', 'titel:'))
  const overlay = page.locator('vite-error-overlay')
  const place = `${edited.file}:3:8`
  await expect(overlay).toContainText(place)
  await expect(async () => {
    expect((await page.goto(root + short.path))?.status()).toBe(500)
  }).toPass()
  await expect(page.locator('pre').first()).toContainText(place)
  await expect(page.locator('pre').first()).toContainText('Did you mean `title`?')

  writeFileSync(exchange, source)
  await expect(heading).toHaveText(short.title)

  // The page may still be loading after the last change.
  rmSync(content, { recursive: true })
  await expect(heading).toHaveText('This page cannot be shown until these mistakes are corrected')
  cpSync(edition.content, content, { recursive: true })
  await expect(heading).toHaveText(short.title)
  writeFileSync(exchange, source.replace(edited.title, edited.newTitle))
  await expect(heading).toHaveText(edited.newHeading)
})

test('a page that is open on another device reloads once for a change', async ({ page }) => {
  test.setTimeout(240_000)
  const source = readFileSync(join(edition.content, 'exchanges', edited.file), 'utf8')
  // Not a trustworthy address for browsers, like that of this machine in its network.
  await expect(() => page.goto(`http://0.0.0.0:${port}${short.path}`)).toPass({ timeout: 90_000 })
  await page.waitForLoadState('networkidle')

  let loads = 0
  page.on('load', () => loads++)
  writeFileSync(exchange, source.replace(edited.title, `${edited.newTitle} again`))
  await expect(page.locator('h1')).toHaveText(`${edited.newHeading} again`)
  await page.waitForLoadState('networkidle')
  expect(loads).toBe(1)
})
