import { expect, test } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ports } from '../../playwright.config.ts'

const port = ports.root + 3
const url = `http://localhost:${port}/exchanges/greater-eurasia/`
const content = '.cache/dev/content'
const exchange = join(content, 'exchanges/13-greater-eurasia.mdx')
let server: ChildProcess

// A development server reloads when it sees fit.
test.describe.configure({ retries: 2 })

test.beforeAll(() => {
  rmSync(content, { recursive: true, force: true })
  cpSync('content', content, { recursive: true })
  server = spawn(process.execPath, [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'dev'], {
    env: { ...process.env, CONTENT_DIR: content, PORT: String(port), ASTRO_DEV_BACKGROUND: '0' },
    stdio: 'ignore',
  })
})
test.afterAll(() => void server.kill())

test('at the editor’s side: a change is in the page at once, and a mistake covers it until it is mended', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const source = readFileSync(exchange, 'utf8')
  await expect
    .poll(
      () =>
        page.goto(url).then(
          (response) => response?.status(),
          () => 0,
        ),
      { timeout: 40_000 },
    )
    .toBe(200)
  // The first visit prepares what the browser runs, and may load the page again.
  await page.waitForTimeout(3000)

  writeFileSync(exchange, source.replace('title: Greater Eurasia', 'title: A Wider Eurasia'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A Wider Eurasia', {
    timeout: 5000,
  })

  writeFileSync(exchange, source.replace(':term[EAEU]{#eaeu}', ':term[EAEU]{#eeau}'))
  const overlay = page.locator('vite-error-overlay')
  const line = source.slice(0, source.indexOf(':term[EAEU]')).split('\n').length
  await expect(overlay).toContainText(`13-greater-eurasia.mdx:${line}:`, { timeout: 5000 })
  await expect(overlay).toContainText('Did you mean "eaeu"?')
  // The server may be loading the page again itself just now.
  await expect(() => page.reload()).toPass()
  await expect(overlay).toContainText('Did you mean "eaeu"?')

  writeFileSync(exchange, source)
  await expect(overlay).toHaveCount(0, { timeout: 5000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Greater Eurasia')

  await expect(() => page.goto(`http://localhost:${port}/search/?q=multipolarity`)).toPass()
  await expect(
    page.locator('[data-search-results] a').filter({ hasText: '2.A1' }).first(),
  ).toBeVisible()
})
