import { expect, test as base } from '@playwright/test'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readEdition } from '#reading/read-edition.ts'
import { libraryEditions, type Site, sites } from '../sites.ts'
import { removeRepeated, violations } from './axe.ts'
import { readerOf } from './engines/chromium.ts'
import { firefoxEngine } from './engines/firefox.ts'
import type { PreparedReader } from './engines/reader.ts'
import { expectAllFound, type Query } from './found-on.ts'
import { type ServedSite, serveSite } from './serve-site.ts'

/*
 * The promises of every edition that need a browser, tested on `content/` and on each folder of `tests/editions/`. `npm run
 * build:sites` builds the sites.
 */

/** Adds one Firefox for all editions that a worker tests, since it takes seconds to start; undefined if it is not installed. */
const test = base.extend<object, { firefox: PreparedReader | undefined }>({
  firefox: [
    // Playwright requires the pattern, also where no other fixture is used.
    async ({}, use) => {
      const reader = firefoxEngine.installed
        ? await firefoxEngine.launch({ javaScript: true })
        : undefined
      await use(reader)
      await reader?.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

/** The editions of the library in which the promises are tested: one for each of its languages. */
const inLibrary = libraryEditions.filter(({ folder }) => /(?:arabic|bells|chinese)$/.test(folder))

for (const site of [...sites, ...inLibrary]) {
  test.describe(site.name, () => {
    // One worker serves the site for all its tests.
    test.describe.configure({ mode: 'default' })
    let served: ServedSite

    test.beforeAll(async () => {
      served = await serveSite(site)
    })
    test.afterAll(() => served.stop())

    test('ten or more queries find the expected results in Chromium', async ({ page }) => {
      await expectTable(readerOf(page), (queries) => queries)
    })

    test('ten or more queries find the expected results in Firefox', async ({ firefox }) => {
      test.skip(!firefox, 'Firefox is not installed here')
      if (firefox) await expectTable(firefox, (queries) => spread(queries, 50))
    })

    async function expectTable(
      reader: PreparedReader,
      some: (queries: readonly Query[]) => readonly Query[],
    ): Promise<void> {
      test.setTimeout(240_000)
      const { corpus, issues } = await readEdition(site.content)
      const all = corpus?.searches.queries ?? []
      // What this interview lacks, another one of a library may have.
      const queries = site.within ? all.filter(({ nothing }) => !nothing) : all
      expect(issues).toEqual([])
      expect(queries.length).toBeGreaterThanOrEqual(10)
      await expectAllFound(reader, served.url, some(queries))
    }

    test('axe finds no violations, every page fits a small phone, and no script fails', async ({
      page,
    }) => {
      test.setTimeout(240_000)
      const failures: string[] = []
      page.on('pageerror', (error) => failures.push(error.message))
      for (const path of pagesOf(site)) {
        await page.setViewportSize({ width: 320, height: 800 })
        await page.goto(served.url + path)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(over, `${path} is too wide`).toBeLessThanOrEqual(0)
        if (!seenByAxe.test(path)) continue
        await page.setViewportSize({ width: 1280, height: 900 })
        await removeRepeated(page)
        expect(await violations(page, 'structure'), path).toEqual([])
      }
      expect(failures).toEqual([])
    })
  })
}

/** At most `count` queries from the whole table. What they find is the same in every browser; how it is shown is not. */
function spread(queries: readonly Query[], count: number): readonly Query[] {
  const step = Math.ceil(queries.length / count)
  return queries.filter((_, index) => index % step === 0)
}

/** The pages on which axe may find violations that depend on the edition; it takes a second for each page. */
const seenByAxe =
  /^(?:|read\/|exchanges\/.*|glossary\/.+|bibliography\/|timeline\/|index\/|evidence\/|endings\/|linker\/|search\/.*)$/

/** One page or two of every kind, as paths below the base. */
function pagesOf({ folder }: Site): string[] {
  const fixed =
    'read questions print topics timeline glossary index bibliography notes about errata downloads evidence endings formats machines linker'
  const first = (kind: string, count: number) =>
    existsSync(join(folder, kind))
      ? readdirSync(join(folder, kind), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => `${kind}/${name}/`)
          .sort()
          .slice(0, count)
      : []
  return [
    '',
    ...fixed
      .split(' ')
      .filter((name) => existsSync(join(folder, name)))
      .map((name) => `${name}/`),
    ...first('exchanges', 2),
    ...['glossary', 'topics', 'cite', 'embed'].flatMap((kind) => first(kind, 1)),
    'search/?q=a',
    'no/such/page/',
  ]
}
