import { expect, test } from '@playwright/test'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'

const port = 4333
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
    test(`forty annotations in one paragraph at ${width} px and ${size}: nothing overlaps`, async ({
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
      const { notes, others, wide } = await page.evaluate(() => {
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
          others: boxes('[data-turn] p, .head, .pager, .top, .foot, .addr'),
          wide: matchMedia('(width >= 69rem)').matches,
        }
      })
      expect(notes).toHaveLength(wide ? 41 : 0)
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

test('an address that moved leads to where it is now, and keeps the paragraph', async ({
  page,
}) => {
  await page.goto(`http://localhost:${port}/exchanges/crowded/#a2`)
  await expect(page).toHaveURL(`http://localhost:${port}/exchanges/dense/#a2`)
  await expect(page.locator('#a2')).toBeInViewport()
})
