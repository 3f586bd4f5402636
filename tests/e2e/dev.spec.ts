import { expect as baseExpect, test } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ports } from '../../playwright.config.ts'

const port = ports.root + 3
const url = `http://localhost:${port}/exchanges/greater-eurasia/`
const content = '.cache/dev/content'
const exchange = join(content, 'exchanges/13-greater-eurasia.mdx')
let server: ChildProcess

// The development server renders on request, which takes a while on a busy machine.
const expect = baseExpect.configure({ timeout: 30_000 })

// The tests share one server, which may reload the page at any time.
test.describe.configure({ mode: 'default', retries: 2 })

test.beforeAll(() => {
  rmSync(content, { recursive: true, force: true })
  cpSync('content', content, { recursive: true })
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
  // A server that was just stopped may still hold the lock.
  server = spawn(process.execPath, [astro, 'dev', '--ignore-lock'], {
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
        page.goto(url).then(
          (response) => response?.status(),
          () => 0,
        ),
      { timeout: 90_000 },
    )
    .toBe(200)
  // The first visit makes Vite bundle the dependencies, which may reload the page.
  await page.waitForTimeout(3000)

  writeFileSync(exchange, source.replace('title: Greater Eurasia', 'title: A Wider Eurasia'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A Wider Eurasia')

  writeFileSync(exchange, source.replace(':term[EAEU]{#eaeu}', ':term[EAEU]{#eeau}'))
  const overlay = page.locator('vite-error-overlay')
  const line = source.slice(0, source.indexOf(':term[EAEU]')).split('\n').length
  await expect(overlay).toContainText(`13-greater-eurasia.mdx:${line}:`)
  await expect(overlay).toContainText('Did you mean "eaeu"?')
  // The server may be reloading the page at the same moment.
  await expect(() => page.reload()).toPass()
  await expect(overlay).toContainText('Did you mean "eaeu"?')

  writeFileSync(exchange, source)
  await expect(overlay).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Greater Eurasia')

  await expect(() => page.goto(`http://localhost:${port}/search/?q=multipolarity`)).toPass()
  await expect(
    page.locator('[data-search-results] a').filter({ hasText: '2.A1' }).first(),
  ).toBeVisible()
})

test('a page that cannot be rendered shows the mistake, and replaced content needs no restart', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const source = readFileSync(exchange, 'utf8')
  // The overlay has a heading too.
  const heading = page.locator('h1').first()
  await expect(() => page.goto(url)).toPass({ timeout: 90_000 })
  await expect(heading).toHaveText('Greater Eurasia')

  writeFileSync(exchange, source.replace('title: Greater Eurasia', 'titel: Greater Eurasia'))
  const overlay = page.locator('vite-error-overlay')
  const place = '13-greater-eurasia.mdx:3:8'
  await expect(overlay).toContainText(place)
  await expect(async () => {
    expect((await page.goto(url))?.status()).toBe(500)
  }).toPass()
  await expect(page.locator('pre').first()).toContainText(place)
  await expect(page.locator('pre').first()).toContainText('Did you mean `title`?')

  // The page reloads by itself.
  writeFileSync(exchange, source)
  await expect(heading).toHaveText('Greater Eurasia')

  rmSync(content, { recursive: true })
  await expect(heading).toHaveText('This page cannot be rendered yet')
  cpSync('content', content, { recursive: true })
  await expect(heading).toHaveText('Greater Eurasia')
  writeFileSync(exchange, source.replace('title: Greater Eurasia', 'title: A Wider Eurasia'))
  await expect(heading).toHaveText('A Wider Eurasia')
})
