import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import type { WholeJson } from '#exports/json/schema.ts'
import { lengthOf } from '#corpus/extent.ts'
import { secondsOf } from '#model/time.ts'
import { readEdition } from '#reading/read-edition.ts'
import { siteOf } from '../sites.ts'
import { silentRecording } from '../silent-recording.ts'
import { elementsIn } from './xml.ts'

const site = siteOf('recording')
const tei = { t: 'http://www.tei-c.org/ns/1.0' }
const fileOf = (path: string) => readFile(join(site.folder, path))
const textOf = (path: string) => readFile(join(site.folder, path), 'utf8')

let corpus: Corpus
let json: WholeJson
beforeAll(async () => {
  corpus = (await readEdition(site.content)).corpus!
  json = JSON.parse(await textOf('downloads/edition.json')) as WholeJson
})

const times = () =>
  [...paragraphsOf(corpus.exchanges)].flatMap(({ paragraph: { time } }) => time ?? [])

test('the recording and the image are published as they are', async () => {
  const recording = await readFile(join(site.content, 'talk.flac'))
  expect(await fileOf('recording/talk.flac')).toEqual(recording)
  expect(Uint8Array.from(recording)).toEqual(silentRecording(38))
  expect(await fileOf('images/landing.png')).toEqual(
    await readFile(join(site.content, 'images/landing.png')),
  )
  expect(await textOf('_headers')).toContain('/recording/talk.flac\n  Content-Type: audio/flac')
})

test('devices are asked to keep the image, and not the recording', async () => {
  const { files } = JSON.parse(await textOf('offline/edition.json')) as { files: [string][] }
  const kept = files.map(([url]) => url)
  expect(kept).toContain('images/landing.png')
  expect(kept.filter((url) => url.startsWith('recording'))).toEqual([])
})

test('only pages with times have the player', async () => {
  const players = ['exchanges/the-last-day', 'exchanges/the-landing', 'read']
  for (const page of [...players, '.', 'exchanges/introduction', 'print', 'questions'])
    expect((await textOf(`${page}/index.html`)).includes('<audio'), page).toBe(
      players.includes(page),
    )
})

test('if nothing has a time, the title page and the whole text have it', async () => {
  const { folder } = siteOf('panel')
  const pages = ['.', 'read', 'exchanges/what-the-sea-does', 'about']
  const withPlayer = await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(join(folder, page, 'index.html'), 'utf8')
      return html.includes('<audio') && html.includes('media-src https://media.example.org')
    }),
  )
  expect(withPlayer).toEqual([true, true, false, false])
})

describe('what is not spoken', () => {
  test('is in JSON, with its place', () => {
    const [introduction, first, second] = json.exchanges
    expect(introduction?.turns[0]?.unspoken?.[0]).toMatchObject({ after: 0, type: 'image' })
    expect(first?.unspoken).toEqual([
      { after: 0, type: 'stage', text: 'A door; rain on a roof' },
      { after: 3, type: 'stage', text: 'Laughter' },
    ])
    expect(first?.turns[1]?.unspoken).toEqual([
      { after: 2, type: 'stage', text: 'He draws the way on the table' },
    ])
    expect(second?.unspoken?.map(({ after, type, text }) => [after, type, text])).toEqual([
      [2, 'heading', 'The yard'],
      [5, 'heading', 'The roof'],
      [7, 'stage', 'The rain again; the recording ends'],
    ])
    expect(second?.turns[1]?.unspoken?.[0]?.url).toMatch(/\/images\/landing\.png$/)
  })

  test('is in TEI as its guidelines ask', async () => {
    const file = await fileOf('downloads/edition.tei.xml')
    const found = (path: string) => elementsIn(file, path, tei).map(({ text }) => text)
    expect(found('//t:body//t:sp/t:stage')).toEqual(['He draws the way on the table'])
    expect(found('//t:body//t:div[@type="part"]/t:head')).toEqual(['The yard', 'The roof'])
    expect(found('//t:figure/t:figDesc')).toHaveLength(2)
    expect(found('//t:note[@type="source"]')).toHaveLength(2)
    expect(found('//t:note[@type="source"][@resp]')).toEqual([])
  })

  test.each(['md', 'txt'])('is in the %s file', async (ending) => {
    const text = await textOf(`downloads/edition.${ending}`)
    expect(text).toMatch(/\[He draws the way on the table\]/)
    expect(text).toMatch(/^#+ The yard$/m)
    expect(text).toContain('The landing, in a drawing by Marian Teale')
  })

  test('is in the EPUB, with the image', async () => {
    const files = unzipSync(new Uint8Array(await fileOf('downloads/edition.epub')))
    const chapters = Object.entries(files)
      .filter(([name]) => /exchange-\d+\.xhtml$/.test(name))
      .map(([, content]) => new TextDecoder().decode(content))
      .join('')
    expect(files['OEBPS/images/landing.png']).toBeDefined()
    expect(chapters).toContain('<p class="stage">Laughter</p>')
    expect(chapters).toContain('<h3 class="inside">The yard</h3>')
    expect(chapters).toContain('src="images/landing.png"')
  })

  test('does not count as words', () => {
    const words = corpus.transcript.paragraphs.flatMap(({ text }) => text.split(' '))
    expect(lengthOf(corpus.exchanges, 'en').count).toBe(words.length)
  })
})

describe('times', () => {
  test('are in JSON', () => {
    const found = json.exchanges.flatMap(({ turns }) =>
      turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ time }) => time ?? [])),
    )
    expect(found).toEqual(times())
  })

  test('are in TEI as a timeline that paragraphs point to', async () => {
    const file = await fileOf('downloads/edition.tei.xml')
    const whens = elementsIn(file, '//t:timeline/t:when[@interval]', tei)
    expect(whens.map(({ attribute }) => Number(attribute('interval')))).toEqual(
      times().map((time) => secondsOf(time)),
    )
    expect(elementsIn(file, '//t:p/@synch', tei).map(({ text }) => text)).toHaveLength(
      times().length,
    )
  })

  test.each(['md', 'txt'])('come before the words in the %s file', async (ending) => {
    const text = await textOf(`downloads/edition.${ending}`)
    expect(text).toMatch(/ \\?\[00:00:08\] On the last day/)
  })
})

test('the recording is named in JSON, TEI and the data of the title page', async () => {
  expect(json.recording).toMatchObject({ kind: 'audio', type: 'audio/flac' })
  const media = elementsIn(await fileOf('downloads/edition.tei.xml'), '//t:recording/t:media', tei)
  expect(media[0]?.attribute('url')).toBe(`${site.url}/recording/talk.flac`)
  expect(await textOf('index.html')).toContain('"audio":{"@type":"AudioObject"')
})

test('the sources have everything that a build needs', async () => {
  const files = unzipSync(new Uint8Array(await fileOf('downloads/source.zip')))
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['source/talk.flac', 'source/images/landing.png']),
  )
  expect((await stat(join(site.content, 'talk.flac'))).size).toBeLessThan(1000)
})
