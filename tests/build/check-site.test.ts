import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkSite } from '#checks/built/check-site.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { readEdition } from '#reading/read-edition.ts'
import { testSites } from '../sites.ts'

const site = testSites.find(({ name }) => name === 'panel')!
const page = 'exchanges/builders-of-the-wall/index.html'
let corpus: Corpus
let folder: string

beforeAll(async () => {
  const reading = await readEdition(site.content)
  if (!reading.corpus) throw new Error('no edition')
  corpus = reading.corpus
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await cp(site.folder, folder, { recursive: true })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The issues of the built site with a piece of one of its files replaced. */
async function issuesAfter(name: string, from: string | RegExp, to: string): Promise<string[]> {
  const file = join(folder, name)
  const html = await readFile(file, 'utf8')
  const changed = html.replace(from, to)
  expect(changed).not.toBe(html)
  await writeFile(file, changed)
  try {
    const { issues } = await checkSite(folder, corpus, { base: site.base })
    return issues.map(({ rule, message }) => `${rule}: ${message}`)
  } finally {
    await writeFile(file, html)
  }
}

test('the site as built has no issues', async () => {
  const { issues, pages } = await checkSite(folder, corpus, { base: site.base })
  expect(issues).toEqual([])
  expect(pages).toBeGreaterThan(30)
})

test.each<[string, string, string | RegExp, string, string]>([
  ['a word lost on a page', page, 'carried stones', 'carried', '[stones ]'],
  ['a quotation mark made straight', page, 'masons’ strike', "masons' strike", 'U+0027'],
  ['a space lost before an annotation', page, 'before <a', 'before<a', '1.A4'],
  ['a note’s number among the words', page, '>from 1811<', '>from 18111<', '18111'],
  ['a paragraph without its id', page, '<p id="a3">', '<p>', 'missing paragraph 1.A3'],
  ['a paragraph too many', page, '<p id="a3">', '<p id="x">More.</p><p id="a3">', '#x'],
  ['a word lost in the whole text', 'read/index.html', 'two shillings', 'shillings', '1.A2'],
  ['a link that leads nowhere', 'index.html', 'href="glossary/"', 'href="glosary/"', '/glosary/'],
  ['a link from the root', 'index.html', 'href="glossary/"', 'href="/glossary/"', 'relative'],
  ['a link out of the site', 'index.html', 'href="glossary/"', 'href="../x/"', '../x/'],
  ['a fragment that leads nowhere', page, 'href="#n-wage"', 'href="#n-wages"', '#n-wages'],
  [
    'a published address lost',
    'bibliography/index.html',
    'id="shah-2009"',
    '',
    '/bibliography/#shah-2009',
  ],
  [
    'a picture of another host',
    page,
    '<main',
    '<img src="https://example.org/x.png"><main',
    'https://example.org',
  ],
  [
    'a link that runs code',
    page,
    '<main',
    '<a href=" java&#10;script:alert(1)">x</a><main',
    'expected one to a web page',
  ],
  ['a style in an attribute', page, '<main', '<main style="color:red"', '`style`'],
  [
    'a page without a policy',
    page,
    /<meta http-equiv="content-security-policy"[^>]*>/,
    '',
    'without a content security policy',
  ],
])('%s is found', async (_name, file, from, to, message) => {
  const issues = await issuesAfter(file, from, to)
  expect(issues.join('\n')).toContain(message)
})

test('editorial words inside a paragraph are allowed if they are marked as apparatus', async () => {
  expect(
    await issuesAfter(page, '<p id="a3">', '<p id="a3"><span data-apparatus>1.A3 </span>'),
  ).toEqual([])
})
