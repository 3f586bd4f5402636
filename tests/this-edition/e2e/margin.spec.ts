import { expect, test } from '@playwright/test'
import { exchangePath } from '#model/paths.ts'
import { readEdition } from '#reading/read-edition.ts'
import { expectNotesApart } from '../../e2e/notes-apart.ts'
import { serveSite } from '../../e2e/serve-site.ts'
import { ownSite } from '../../sites.ts'

test('the notes of every exchange have room in the margin', async ({ page }) => {
  test.setTimeout(90_000)
  const { corpus } = await readEdition('content')
  const served = await serveSite(ownSite)
  try {
    let shown = 0
    for (const { slug } of corpus!.exchanges) {
      for (const width of [1280, 1680]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(served.url + exchangePath(slug).slice(1))
        await page.evaluate(() => document.fonts.ready)
        const { notes } = await expectNotesApart(page, `${slug} at ${width} px`)
        shown += notes.length
      }
    }
    expect(shown).toBeGreaterThan(100)
  } finally {
    served.stop()
  }
})
