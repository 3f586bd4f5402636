import { EpubCheck } from '@likecoin/epubcheck-ts'
import { XmlDocument } from 'libxml2-wasm'
import { readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { formatWork } from '../citations/in-english.ts'
import { type Work, workSchema } from '#model/work.ts'
import { smallEdition } from '../checks/small-edition.ts'
import { exported, textsOf } from './exported.ts'

async function textsIn(language: string, others = '') {
  const edition = await smallEdition()
  const source = await readFile(edition.file('edition.yaml'), 'utf8')
  await writeFile(edition.file('edition.yaml'), `${source}language: ${language}\n${others}`)
  const { files } = await exported(edition.folder)
  return { files, texts: textsOf(files) }
}

test('a right-to-left interview has that direction in every format that supports it, whatever the interface', async () => {
  const { files, texts } = await textsIn('ar', 'interface: en\n')
  const opf = texts.get('/downloads/edition.epub/OEBPS/package.opf')!
  expect(opf).toContain('page-progression-direction="rtl"')
  const documents = [...texts].filter(([path]) => path.endsWith('.xhtml'))
  expect(documents.length).toBeGreaterThan(5)
  for (const [path, text] of documents) {
    const isInterview = /\/(exchange-\d+|title-page)\.xhtml$/.test(path)
    const root = isInterview ? /<html [^>]*lang="ar"[^>]*dir="rtl"/ : /<html [^>]*lang="en"/
    expect(text, path).toMatch(root)
  }
  expect(texts.get('/downloads/edition.epub/OEBPS/glossary.xhtml')).toContain(
    '<dl lang="ar" dir="rtl">',
  )
  expect(opf).toContain('<dc:language>ar</dc:language>\n<dc:language>en</dc:language>')
  expect(JSON.parse(texts.get('/downloads/edition.json')!)).toMatchObject({ direction: 'rtl' })
  expect(texts.get('/downloads/edition.tei.xml')).toContain('<text style="direction: rtl">')
  const { messages } = await EpubCheck.validate(files.get('/downloads/edition.epub')!)
  expect(messages).toEqual([])
}, 60_000)

test('in its EPUB, addresses have their own direction, spoken words that of the edition', async () => {
  const { texts } = await textsIn('he')
  const directions = (file: string, path: string) => {
    using document = XmlDocument.fromString(texts.get(`/downloads/edition.epub/OEBPS/${file}`)!)
    return document.find(path).map((node) => node.content)
  }
  expect(directions('exchange-01.xhtml', '//*[@class="addr"]/@dir')).toContain('auto')
  expect(directions('exchange-01.xhtml', '//*[local-name()="p"]/@id')).not.toEqual([])
  expect(directions('exchange-01.xhtml', '//*[local-name()="p"][@id]/@dir')).toEqual([])
})

test('a left-to-right edition does not mention a direction', async () => {
  const { texts } = await textsIn('ru')
  expect(texts.size).toBeGreaterThan(15)
  for (const [path, text] of texts)
    if (!path.endsWith('.schema.json')) expect(text, path).not.toMatch(/rtl|dir="|direction/)
})

test('a title in a right-to-left language has its direction', () => {
  const work = workSchema.parse({ id: 'silt', type: 'book', title: 'ألواح النيل', language: 'ar' })
  const entryOf = (one: Work) => formatWork(one, new Map([[one.id, one]]))
  expect(entryOf(work)).toContain('<span lang="ar" dir="rtl">ألواح النيل</span>')
  const withItalics = { ...work, title: 'ألواح <i>النيل</i>' }
  expect(entryOf(withItalics)).toMatch(/<span lang="ar" dir="rtl">(?:<[^>]+>)*ألواح <.*النيل/)
})
