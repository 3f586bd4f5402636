import { expect, type Page, test } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { siteOf } from '../sites.ts'
import { edgeSeparators } from './edge-separators.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

// Editions from left to right, from right to left, and without spaces between words.
const widths = [320, 360, 390, 450, 560, 720, 960, 1280]

for (const name of ['bells', 'arabic', 'chinese']) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'default' })
    const site = siteOf(name)
    let served: ServedSite
    test.beforeAll(async () => {
      served = await serveSite(site)
    })
    test.afterAll(() => served.stop())

    test('no line begins or ends with a separator, at any width', async ({ page }) => {
      test.slow()
      let dots = 0
      for (const path of await pagesOf(page)) {
        await page.goto(served.url + path)
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 })
          const { shown, atEdges } = await edgeSeparators(page)
          dots += shown
          expect.soft(atEdges, `${path} at ${width} px`).toEqual([])
        }
      }
      // The test found what it looks for.
      expect(dots).toBeGreaterThan(widths.length)
    })

    /** Every page of a kind of which there are few, and one of each other kind. */
    async function pagesOf(page: Page): Promise<string[]> {
      const all = readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => file.endsWith('index.html') && !/^(\d+|embed|cite)\//.test(file))
        .map((file) => file.replace(/index\.html$/, ''))
      await page.goto(served.url)
      return [...all.filter((path) => path.split('/').length < 3), ...all.filter(isFewOf())]
    }
  })
}

/** Lets through the first two pages of each folder. */
function isFewOf(): (path: string) => boolean {
  const seen = new Map<string, number>()
  return (path) => {
    const [folder = '', page = ''] = path.split('/')
    if (page === '') return false
    seen.set(folder, (seen.get(folder) ?? 0) + 1)
    return seen.get(folder)! <= 2
  }
}
