import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { build, filesIn } from './support.ts'
import { xmlErrors } from './xml.ts'

const folders = ['.cache/twice/first', '.cache/twice/second'] as const

beforeAll(async () => {
  for (const OUT_DIR of folders) {
    const { code, output } = await build({ OUT_DIR, SITE_URL: 'https://example.org/some/path' })
    expect(code, output).toBe(0)
  }
}, 600_000)

test('two builds give the same bytes: pages, exports, fonts, images and the index', async () => {
  const [first, second] = [await digests(folders[0]), await digests(folders[1])]
  for (const ending of [
    '.html',
    '.epub',
    '.woff2',
    '.pf_meta',
    '.pf_filter',
    '.js',
    '.svg',
    '.xml',
  ]) {
    expect(
      [...first.keys()].some((name) => name.endsWith(ending)),
      ending,
    ).toBe(true)
  }
  expect([...second]).toEqual([...first])
})

test('where it is known where the edition is published, the sitemap is valid and names pages that are there', async () => {
  const [folder] = folders
  const sitemap = await readFile(join(folder, 'sitemap.xml'))
  expect(await xmlErrors('node_modules/sitemap/schema/sitemap.xsd', sitemap)).toEqual([[]])
  const pages = [...sitemap.toString().matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page]) => page!)
  expect(pages.length).toBeGreaterThan(100)
  for (const page of pages) {
    const path = page.replace('https://example.org/some/path/', '')
    const html = await readFile(join(folder, path, 'index.html'), 'utf8')
    expect(html, page).toContain(`rel="canonical" href="${page}"`)
    expect(html).not.toContain('noindex')
  }
  expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: https://example.org/some/path/sitemap.xml',
  )
})

test('and no address in an export is a relative one', async () => {
  for (const name of [
    'edition.md',
    'edition.json',
    'annotations.jsonld',
    'concordance.csv',
    '../llms.txt',
  ]) {
    const text = await readFile(join(folders[0], 'downloads', name), 'utf8')
    expect(text, name).toContain('https://example.org/some/path/')
    expect(text, name).not.toContain('../')
  }
})

async function digests(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const entries = await filesIn(folder, '')
  for (const file of entries.sort()) {
    const content = await readFile(file).catch(() => undefined)
    if (content) {
      found.set(file.slice(folder.length), createHash('sha256').update(content).digest('hex'))
    }
  }
  return found
}
