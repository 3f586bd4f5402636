import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteCalled } from './support.ts'

/** Paragraphs of the edition that were withdrawn: between others, first, last, whole turns, and a whole exchange. */
const withdrawn = ['0.p2', '1.a3', '2.q2', '2.a2', '4.q1', '6.q1', '6.a1', '7.q1', '7.a1']
const current = ['0.p0a', '0.p1', '1.q1', '1.a1', '1.a1a', '1.a2', '2.q1', '2.a0a', '4.a1', '7.q2']

const { folder: out } = siteCalled('amended')

async function pageOf(path: string): Promise<string> {
  return readFile(join(out, path, 'index.html'), 'utf8')
}

function download(name: string): Promise<string> {
  return readFile(join(out, 'downloads', name), 'utf8')
}

test.each(['read', 'print'])(
  '/%s/ has every current and every withdrawn paragraph',
  async (path) => {
    const page = await pageOf(path)
    for (const id of [...current, ...withdrawn]) expect(page, id).toContain(` id="${id}"`)
    for (const id of withdrawn) expect(page).toContain(`${id.toUpperCase()} was withdrawn on `)
  },
)

test('the page of questions has current and withdrawn questions, and no answers', async () => {
  const page = await pageOf('questions')
  for (const id of [...current, ...withdrawn])
    expect(page.includes(` id="${id}"`), id).toBe(id.includes('.q'))
})

test.each([
  ['introduction', ['p0a', 'p1', 'p2']],
  ['how-do-you-make-an-almanac', ['q1', 'a1', 'a1a', 'a2', 'a3']],
  ['who-reads-it', ['q1', 'q2', 'a0a', 'a1', 'a2']],
  ['do-you-keep-them', ['q1', 'a1']],
  ['would-you-do-it-again', ['q1', 'a1']],
  ['will-there-be-another', ['q1', 'q2', 'a1']],
])('the pages of the exchange %s have all its paragraphs, in order', async (slug, ids) => {
  for (const path of [`exchanges/${slug}`, `embed/${slug}`]) {
    const page = await pageOf(path)
    const found = [...page.matchAll(/ id="([pqa]\d+[a-z]?)"/g)].map(([, id]) => id)
    expect(found, path).toEqual(ids)
  }
  const cited = await pageOf(`cite/${slug}`)
  for (const id of ids) expect(cited).toContain(` id="${id}"`)
})

test.each(['edition.txt', 'edition.md', 'edition.tei.xml'])(
  '%s has a notice in place of each withdrawn paragraph',
  async (name) => {
    const text = await download(name)
    for (const id of withdrawn) expect(text, id).toContain(`${id.toUpperCase()} was withdrawn on `)
    expect(text.indexOf('4.Q1 was')).toBeGreaterThan(text.indexOf('Every year.'))
    expect(text.indexOf('4.Q1 was')).toBeLessThan(text.indexOf('They stand in the window.'))
  },
)

test('every paragraph in the TEI file has an id', async () => {
  const file = await download('edition.tei.xml')
  for (const id of [...current, ...withdrawn]) expect(file).toContain(`xml:id="x${id}"`)
})

test('the JSON file lists withdrawn paragraphs with the reasons', async () => {
  const { exchanges } = JSON.parse(await download('edition.json')) as {
    exchanges: { number: number; withdrawn?: { address: string; why: string }[] }[]
  }
  expect(exchanges.find(({ number }) => number === 4)?.withdrawn).toMatchObject([
    {
      id: 'q1',
      address: '4.Q1',
      why: 'The question was added in print; Tully went on by himself.',
    },
  ])
})

test('the page of an earlier version says what has become of each paragraph', async () => {
  const page = await pageOf('v/0.9.0')
  const fates = [...page.matchAll(/ id="(\d+\.\w+)" data-fate="(\w+)"/g)]
  expect(fates).toHaveLength(16)
  expect(
    fates.filter(([, , fate]) => fate !== 'same').map(([, id, fate]) => `${id} ${fate}`),
  ).toEqual(['2.a2 gone', '5.a1 changed'])
})

test('an earlier version is published as it was recorded', async () => {
  const published = await readFile(join(out, 'v/0.9.0/text.json'), 'utf8')
  const recorded = await readFile('tests/editions/amended/releases/0.9.0.json', 'utf8')
  expect(JSON.parse(published)).toEqual(JSON.parse(recorded))
})
