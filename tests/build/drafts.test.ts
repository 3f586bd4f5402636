import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftId } from '#model/paths.ts'
import { derivedSites } from '../sites.ts'
import { filesIn } from './support.ts'

const siteNamed = (name: string) => derivedSites.find((site) => site.name === name)!
const noindex = '<meta name="robots" content="noindex"'

describe('an edition of which nothing has been published', () => {
  const { folder } = siteNamed('bare-draft')
  const textOf = (path: string) => readFile(join(folder, path), 'utf8')

  test('asks search engines not to index any page or file', async () => {
    const pages = await filesIn(folder, '.html')
    expect(pages.length).toBeGreaterThan(20)
    for (const page of pages) expect(await readFile(page, 'utf8'), page).toContain(noindex)
    const rules = (await textOf('_headers')).split(/^(?=\S)/m)
    const ofFolders = rules.filter((rule) => rule.includes('frame-ancestors'))
    expect(ofFolders.length).toBeGreaterThan(10)
    expect(ofFolders.filter((rule) => !rule.includes('X-Robots-Tag: noindex'))).toEqual([])
  })

  test('is in no sitemap and no feed, but may be read, since its pages say what it is', async () => {
    expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false)
    expect(existsSync(join(folder, 'changes.atom'))).toBe(false)
    expect(await textOf('robots.txt')).toBe('User-agent: *\nAllow: /\n')
  })

  test('promises no address, and is cited as a draft', async () => {
    const [slug] = await readdir(join(folder, 'cite'))
    expect(await textOf('linkset.json')).not.toContain('cite-as')
    expect(await textOf('index.html')).not.toContain('cite-as')
    expect(await textOf('about/index.html')).not.toContain('permanent')
    expect(await textOf('endings/index.html')).toContain('its addresses are not yet permanent')
    const citations = await textOf(`cite/${slug}/index.html`)
    expect(citations).toMatch(/version \d+\.\d+\.\d+-draft/)
    expect(citations).not.toMatch(/version \d+\.\d+\.\d+(?!-draft|[\d.])/)
  })
})

describe('a published edition with a new exchange', () => {
  const { folder, from } = siteNamed('arabic-draft')
  const textOf = (path: string) => readFile(join(folder, path, 'index.html'), 'utf8')

  test('marks only the pages of that exchange', async () => {
    const names = await readdir(join(from, 'exchanges'))
    const slugs = names.sort().map((name) => name.replace(/^\d+-|\.mdx$/g, ''))
    const last = slugs.at(-1)!
    expect(await textOf(`exchanges/${last}`)).toContain(noindex)
    expect(await textOf(`exchanges/${last}`)).toContain(`id="${draftId}"`)
    expect(await textOf(`cite/${last}`)).toMatch(/\d-draft/)
    const others = [
      ...slugs.slice(0, -1).map((slug) => `exchanges/${slug}`),
      '',
      'read',
      'glossary',
    ]
    for (const path of others) {
      expect(await textOf(path), path).not.toContain(noindex)
      expect(await textOf(path), path).not.toContain(`id="${draftId}"`)
    }
    expect(await textOf(`cite/${slugs[0]}`)).not.toMatch(/\d-draft/)
    const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8')
    expect(sitemap).toContain(`/exchanges/${slugs[0]}/`)
    expect(sitemap).not.toContain(`/exchanges/${last}/`)
  })
})
