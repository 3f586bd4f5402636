import { EpubCheck } from '@likecoin/epubcheck-ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Place } from '#checks/built/check-links.ts'
import { checkSite } from '#checks/built/check-site.ts'
import { elementsOf } from '#checks/built/read-pages.ts'
import { checkEdition } from '#checks/all-checks.ts'
import { printIssues } from '#checks/print-issues.ts'
import { currentAddress } from '#corpus/addresses.ts'
import { partsOf } from '#corpus/parts.ts'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import type { Issue } from '#model/issue.ts'
import { keysOf } from '#model/keys-of.ts'
import { libraryEditions, type Site, sites } from '../sites.ts'
import { readers, spokenInTranscript } from './spoken-in.ts'
import { filesIn } from './support.ts'
import { xmlErrors } from './xml.ts'

/*
 * The promises that every edition must keep, tested on the edition in `content/` and on each folder of `tests/editions/`.
 * `npm run build:sites` builds the sites. Promises that need a browser are tested in `tests/e2e/promises.spec.ts`.
 */

describe.each([...sites, ...libraryEditions])('$name', (site) => {
  let corpus: Corpus
  let issues: readonly Issue[]

  beforeAll(async () => {
    const edition = await checkEdition(site.content)
    if (!edition.corpus) throw new Error(printIssues(edition.issues))
    corpus = edition.corpus
    issues = edition.issues
  })

  test('the check finds no issues', () => {
    expect(issues).toEqual([])
  })

  test.runIf(site.elsewhere)(
    'a build in another folder, with other settings of the machine, has the same bytes',
    async () => {
      const here = await digests(site.folder)
      expect(here.size).toBeGreaterThan(50)
      expect(differences(here, await digests(site.elsewhere!))).toEqual([])
    },
  )

  test('the built pages have every word, link and address, and make no request to another host', async () => {
    const { issues, pages } = await checkSite(site.folder, corpus, placeOf(site))
    expect(issues).toEqual([])
    expect(pages).toBeGreaterThan(corpus.exchanges.length)
  })

  test('every address of the ledger opens, or redirects to one that does', async () => {
    const { pages, redirects } = corpus.ledger
    const addresses = Object.entries(pages).flatMap(([path, ids]) => [
      path,
      ...ids.map((id) => `${path}#${id}`),
    ])
    expect(addresses.length).toBeGreaterThan(20)
    const ids = idsOfPages(site)
    for (const address of addresses) {
      const [path = '', id] = currentAddress(address, redirects).split('#')
      const published = await ids(address.split('#')[0]!)
      expect(published, address).toBeDefined()
      const found = await ids(path)
      expect(found, address).toBeDefined()
      if (id !== undefined) expect(found?.has(id) ?? false, address).toBe(true)
    }
  })

  test.each(Object.entries(readers))(
    'the transcript can be read back from the %s',
    async (_, read) => {
      expect(await read(join(site.folder, 'downloads'), corpus)).toEqual(spokenInTranscript(corpus))
    },
  )

  test('the pages are valid HTML', async () => {
    const files = sampleOf(await filesIn(site.folder, '.html'), site.folder)
    expect(files.length).toBeGreaterThan(15)
    const problems: string[] = []
    for (const file of files) {
      const { results } = await htmlValidator.validateFile(file)
      for (const { line, column, message } of results.flatMap(({ messages }) => messages))
        problems.push(`${file}:${line}:${column} ${message}`)
    }
    expect(problems).toEqual([])
  })

  test('EPUBCheck finds no errors', async () => {
    const book = await readFile(join(site.folder, 'downloads/edition.epub'))
    const { messages, valid } = await EpubCheck.validate(new Uint8Array(book))
    expect(messages).toEqual([])
    expect(valid).toBe(true)
  })

  test('the JSON files are valid against their published schema', async () => {
    const downloads = join(site.folder, 'downloads')
    const schema = JSON.parse(
      await readFile(join(downloads, 'edition.schema.json'), 'utf8'),
    ) as object
    const ajv = new Ajv2020({ strict: true, strictRequired: false })
    ;(ajvFormats as unknown as { default: (ajv: Ajv2020) => void }).default(ajv)
    const validate = ajv.compile(schema)
    const files = [
      join(downloads, 'edition.json'),
      ...(await filesIn(join(downloads, 'exchanges'), '.json')),
    ]
    expect(files).toHaveLength(1 + (corpus.edition.partFiles ? corpus.exchanges.length : 0))
    for (const file of files) {
      const data = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
      expect(validate(data), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true)
      expect(validate({ ...data, speakers: 'Somebody' })).toBe(false)
    }
  })

  test('no export has a relative address', async () => {
    const annotated = hasMarks(corpus) ? ['annotations.jsonld'] : []
    for (const name of ['edition.md', 'edition.json', ...annotated, '../llms.txt']) {
      const text = await readFile(join(site.folder, 'downloads', name), 'utf8')
      if (name !== 'annotations.jsonld') expect(text, name).toContain(`${site.url}/`)
      expect(text, name).not.toMatch(/["(]\.\.?\//)
    }
  })

  test('what the edition lacks has no page, no file and no link, and no list is empty', async () => {
    const parts = partsOf(corpus)
    const pages = {
      notes: ['notes'],
      glossary: ['glossary', 'index'],
      topics: ['topics'],
      timeline: ['timeline'],
      bibliography: ['bibliography'],
    } as const
    const files = {
      glossary: ['concordance.csv'],
      bibliography: ['bibliography.bib', 'bibliography.ris', 'bibliography.json'],
    } as const
    const names = await filesIn(site.folder, '')
    const has = (path: string) => names.includes(join(site.folder, path))
    const published = Object.keys(corpus.ledger.pages)
    for (const part of keysOf(pages))
      for (const folder of pages[part])
        expect(has(`${folder}/index.html`), folder).toBe(
          parts[part] || published.includes(`/${folder}/`),
        )
    for (const part of keysOf(files))
      for (const name of files[part]) expect(has(`downloads/${name}`), name).toBe(parts[part])
    expect(has('downloads/annotations.jsonld')).toBe(hasMarks(corpus))
    for (const file of names.filter((name) => name.endsWith('.html'))) {
      const html = await readFile(file, 'utf8')
      expect(html, file).not.toMatch(/<(ul|ol|dl|table|h\d|details)(?: [^>]*)?>\s*<\/\1>/)
      for (const part of keysOf(pages))
        if (!parts[part])
          for (const folder of pages[part])
            expect(html, file).not.toMatch(new RegExp(`<a [^>]*href="[./]*/${folder}/["#]`))
    }
  })

  test('every annotation is found exactly once, by its words and by its paragraph', async () => {
    if (!hasMarks(corpus)) return
    const { first } = JSON.parse(
      await readFile(join(site.folder, 'downloads/annotations.jsonld'), 'utf8'),
    ) as { first: { items: Annotation[] } }
    const marks = [...paragraphsOf(corpus.exchanges)].flatMap(({ paragraph }) => paragraph.marks)
    expect(first.items).toHaveLength(marks.length)
    const pages = new Map<string, Promise<Map<string, string>>>()
    for (const { target } of first.items) {
      const [{ value }, { prefix, exact, suffix }] = target.selector
      const path = new URL(target.source).pathname.slice(site.base.length)
      const page = pages.get(path) ?? textsOf(join(site.folder, path, 'index.html'))
      pages.set(path, page)
      const texts = await page
      const place = `${path}#${value} “${exact}”`
      for (const part of ['turns', value]) {
        const text = texts.get(part) ?? ''
        expect(text.split(prefix + exact + suffix).length - 1, `${place} in ${part}`).toBe(1)
      }
    }
  })
})

describe('the standard schemas', () => {
  const documents = (path: string) =>
    Promise.all(sites.map(({ folder }) => readFile(join(folder, path), 'utf8')))

  test('the feeds are valid Atom, and a wrong one is not', async () => {
    const feeds = await documents('changes.atom')
    const wrong = feeds[0]!.replace(/<updated>.*?<\/updated>/, '')
    const errors = await xmlErrors('tests/schemas/atom.rng', ...feeds, wrong)
    expect(errors.pop()).not.toEqual([])
    expect(errors).toEqual(sites.map(() => []))
  })

  test('the sitemaps are valid and list pages that exist', async () => {
    const sitemaps = await documents('sitemap.xml')
    const errors = await xmlErrors('tests/schemas/sitemap.xsd', ...sitemaps)
    expect(errors).toEqual(sites.map(() => []))
    for (const [index, { folder, url }] of sites.entries()) {
      const pages = [...sitemaps[index]!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page]) => page!)
      expect(pages.length).toBeGreaterThan(10)
      for (const page of pages) {
        const html = await readFile(join(folder, page.slice(url.length), 'index.html'), 'utf8')
        expect(html, page).toContain(`rel="canonical" href="${page}"`)
        expect(html, page).not.toContain('noindex')
      }
    }
  })

  test('invalid HTML is found', async () => {
    const { errorCount } = await htmlValidator.validateString('<p id="a"><div id="a"></div></p>')
    expect(errorCount).toBeGreaterThan(1)
  })
})

const htmlValidator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'] }),
)

/** Whether there are terms, citations or notes in the text. */
function hasMarks({ exchanges }: Corpus): boolean {
  return [...paragraphsOf(exchanges)].some(({ paragraph }) => paragraph.marks.length > 0)
}

/** At most 24 pages of each folder, because pages of one kind share a template. */
function sampleOf(files: readonly string[], folder: string): string[] {
  const seen = new Map<string, number>()
  return files.toSorted().filter((file) => {
    const [kind = ''] = file.slice(folder.length + 1).split(sep)
    const count = seen.get(/^\d+$/.test(kind) ? 'number' : kind) ?? 0
    seen.set(/^\d+$/.test(kind) ? 'number' : kind, count + 1)
    return count < 24
  })
}

async function digests(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const file of (await filesIn(folder, '')).sort()) {
    const content = await readFile(file).catch(() => undefined)
    if (content)
      found.set(file.slice(folder.length), createHash('sha256').update(content).digest('hex'))
  }
  return found
}

/** The files that differ or that only one of the two has. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => one.get(name) !== other.get(name),
  )
}

/** Returns a function that finds the ids on the page at a path; undefined if there is no page. */
function idsOfPages({ folder }: Site) {
  const known = new Map<string, Promise<Set<string> | undefined>>()
  return (path: string) => {
    const ids =
      known.get(path) ??
      readFile(join(folder, path, 'index.html'), 'utf8').then(
        (html) => new Set([...html.matchAll(/ id="?([^" >]+)/g)].map(([, id]) => id!)),
        () => undefined,
      )
    known.set(path, ids)
    return ids
  }
}

/** The text of each element of a page by its id, and that of all turns as `turns`. */
async function textsOf(file: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const element of elementsOf(fromHtml(await readFile(file, 'utf8')))) {
    const { id, dataTurn } = element.properties
    if (dataTurn !== undefined) texts.set('turns', (texts.get('turns') ?? '') + toString(element))
    if (typeof id === 'string') texts.set(id, toString(element))
  }
  return texts
}

type Quote = { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string }
type Annotation = {
  target: {
    source: string
    selector: [{ type: 'FragmentSelector'; value: string; refinedBy: Quote }, Quote]
  }
}

/** Where the edition is: at the root of a site, or in a library, with files of the library beside it. */
function placeOf({ base, folder, within }: Site): Place {
  if (!within) return { base }
  const isOutside = (path: string) => existsSync(join(within.folder, path))
  return { base, name: basename(folder), isOutside }
}
