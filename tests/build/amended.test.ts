import { EpubCheck } from '@likecoin/epubcheck-ts'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planImport } from '#importer/plan-import.ts'
import { writeImport } from '#importer/write-import.ts'
import { build } from './support.ts'

/** An edition before and after paragraphs were withdrawn and inserted. */
const published = `A Talk in Parts

It took place by the river.

The day was warm.

Ida: Shall we begin?

Where do harbours silt up?

Otto: At the mouth of a river.

In every bay.

Ida: And who pays?

Otto: The city does.

Ida: Did it help?

Otto: For a year.

Ida: Was that all?

Otto: That was all.
`

const amended = `A Talk in Parts

Two people spoke.

The day was warm.

Ida: Where do harbours silt up?

Otto: One moment.

At the mouth of a river.

And in lagoons.

In every bay.

Otto: The city does.

Ida: Did it help?
`

const words: Record<string, string> = {
  '00-introduction': 'Two people spoke.\n\nThe day was warm.\n',
  '01-shall-we-begin':
    ':::question\nWhere do harbours silt up?\n:::\n\n:::answer\nOne moment.\n\nAt the mouth of a river.\n\nAnd in lagoons.\n\nIn every bay.\n:::\n',
  '02-and-who-pays': ':::answer\nThe city does.\n:::\n',
  '03-did-it-help': ':::question\nDid it help?\n:::\n',
  '04-was-that-all': '',
}

const commands = [
  ['withdraw', '0.P1', 'Said elsewhere.'],
  ['insert', '0.P0A', 'Overlooked.'],
  ['withdraw', '1.Q1', 'Not said.'],
  ['insert', '1.A0A', 'Overlooked.'],
  ['insert', '1.A1A', 'Overlooked.'],
  ['withdraw', '2.Q1', 'Not asked.'],
  ['withdraw', '3.A1', 'Not answered.'],
  ['withdraw', '4.Q1', 'Not asked.'],
  ['withdraw', '4.A1', 'Not answered.'],
]

const withdrawn = ['0.p1', '1.q1', '2.q1', '3.a1', '4.q1', '4.a1']
const current = ['0.p0a', '0.p2', '1.q2', '1.a0a', '1.a1', '1.a1a', '1.a2', '2.a1', '3.q1']

let folder: string
let out: string

function addresses(...args: string[]): void {
  const program = ['--disable-warning=ExperimentalWarning', 'src/cli/addresses.ts']
  execFileSync(process.execPath, [...program, ...args, '--in', folder])
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'edition-'))
  out = await mkdtemp(join(tmpdir(), 'site-'))
  const bytes = new TextEncoder().encode(published)
  await writeImport(planImport(bytes), bytes, folder)
  addresses()
  await writeFile(join(folder, 'transcript.txt'), amended)
  for (const [name, text] of Object.entries(words)) {
    const file = join(folder, 'exchanges', `${name}.mdx`)
    const [head = ''] = /^---\n.*?\n---\n/s.exec(await readFile(file, 'utf8')) ?? []
    await writeFile(file, `${head}\n${text}`)
  }
  for (const command of commands) addresses(...command)
  const { code, output } = await build({ CONTENT_DIR: folder, OUT_DIR: out })
  expect(output).toContain('every word, link and address as it should be')
  expect(code).toBe(0)
}, 300_000)

afterAll(() => Promise.all([folder, out].map((one) => rm(one, { recursive: true, force: true }))))

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
  ['shall-we-begin', ['q1', 'q2', 'a0a', 'a1', 'a1a', 'a2']],
  ['and-who-pays', ['q1', 'a1']],
  ['did-it-help', ['q1', 'a1']],
  ['was-that-all', ['q1', 'a1']],
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
    expect(text.indexOf('1.Q1 was')).toBeGreaterThan(text.indexOf('The day was warm.'))
    expect(text.indexOf('1.Q1 was')).toBeLessThan(text.indexOf('Where do harbours'))
  },
)

test('every paragraph in the TEI file has an id', async () => {
  const file = await download('edition.tei.xml')
  for (const id of [...current, ...withdrawn]) expect(file).toContain(`xml:id="x${id}"`)
})

test('the EPUB is valid', async () => {
  const epub = new Uint8Array(await readFile(join(out, 'downloads/edition.epub')))
  const { messages } = await EpubCheck.validate(epub)
  expect(messages).toEqual([])
})

test('the JSON file lists withdrawn paragraphs with the reasons', async () => {
  const { exchanges } = JSON.parse(await download('edition.json')) as {
    exchanges: { number: number; withdrawn?: { address: string; why: string }[] }[]
  }
  expect(exchanges.find(({ number }) => number === 2)?.withdrawn).toMatchObject([
    { id: 'q1', address: '2.Q1', why: 'Not asked.' },
  ])
})
