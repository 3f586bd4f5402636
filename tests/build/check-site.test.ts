import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { checkSite } from '#checks/built/check-site.ts'
import type { Corpus } from '#corpus/corpus.ts'
import { readCorpus } from '#corpus/read-corpus.ts'
import { temporaryFolder } from '../unit/support.ts'

const page = 'exchanges/hierarchy-equality-spheres-of-influence/index.html'
let corpus: Corpus

beforeAll(async () => {
  const reading = await readCorpus('content')
  if (!reading.corpus) throw new Error('no edition')
  corpus = reading.corpus
})

/** The issues of the built site after a piece of one of its files was replaced. */
async function issuesAfter(file: string, from: string | RegExp, to: string): Promise<string[]> {
  const folder = await temporaryFolder()
  await cp('dist', folder, { recursive: true })
  const html = await readFile(join(folder, file), 'utf8')
  const changed = html.replace(from, to)
  expect(changed).not.toBe(html)
  await writeFile(join(folder, file), changed)
  const { issues } = await checkSite(folder, corpus, '/')
  return issues.map(({ rule, message }) => `${rule}: ${message}`)
}

test('the site as built has no issues', async () => {
  const { issues, pages } = await checkSite('dist', corpus, '/')
  expect(issues).toEqual([])
  expect(pages).toBeGreaterThan(50)
})

test.each<[string, string, string | RegExp, string, string]>([
  ['a word lost on a page', page, 'junior partner', 'partner', 'a [junior ]partner'],
  ['a quotation mark made straight', page, '“Chinese threat”', '"Chinese threat"', 'U+0022'],
  [
    'a Chinese sign lost',
    'exchanges/sco-expansion-india-central-asia/index.html',
    '和而不同',
    '和不同',
    '9.A1',
  ],
  ['a blank lost between marks', page, / (<a class="term"[^>]*href="#t-sco")/, '$1', '5.A3'],
  ['a note’s number put among the words', page, '>aids<', '>aids2<', '[aids2]'],
  ['a paragraph without its id', page, '<p id="a3">', '<p>', 'absence of 5.A3'],
  ['a paragraph too many', page, '<p id="a3">', '<p id="x">More.</p><p id="a3">', '#x'],
  ['a word lost in the whole text', 'read/index.html', 'junior partner', 'partner', '5.Q1'],
  ['a link that leads nowhere', 'index.html', 'href="/glossary/"', 'href="/glosary/"', '/glosary/'],
  ['a fragment that leads nowhere', page, 'href="#n-aides"', 'href="#n-aide"', '#n-aide'],
  [
    'a published address lost',
    'bibliography/index.html',
    'id="lo-2008"',
    '',
    '/bibliography/#lo-2008',
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

test('words of ours inside a paragraph are let be if they are marked as apparatus', async () => {
  expect(
    await issuesAfter(page, '<p id="a3">', '<p id="a3"><span data-apparatus>5.A3 </span>'),
  ).toEqual([])
})
