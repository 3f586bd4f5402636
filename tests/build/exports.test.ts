import { EpubCheck } from '@likecoin/epubcheck-ts'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import jsonld from 'jsonld'
import type { RemoteDocument } from 'jsonld/jsonld-spec.js'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readCorpus } from '#corpus/read-corpus.ts'
import { formats } from '#exports/formats.ts'
import { filesIn } from './support.ts'
import { xmlErrors } from './xml.ts'

const downloads = 'dist/downloads'

test('the TEI file is valid against TEI All, and a wrong one is not', async () => {
  const file = await readFile(`${downloads}/edition.tei.xml`, 'utf8')
  const wrong = file.replace('<speaker>', '<spaeker/><speaker>')
  const [errors, found] = await xmlErrors('tests/schemas/tei_all.rng', file, wrong)
  expect(errors).toEqual([])
  expect(found).not.toEqual([])
}, 300_000)

test('every pointer of the TEI file leads to something in it', async () => {
  const file = await readFile(`${downloads}/edition.tei.xml`, 'utf8')
  const ids = [...file.matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const pointers = [...file.matchAll(/(?:who|ref|target|ana|resp)="(#[^"]+)"/g)]
    .flatMap(([, value]) => value!.split(' '))
    .map((pointer) => pointer.slice(1))
  expect(pointers.length).toBeGreaterThan(500)
  expect(pointers.filter((id) => !ids.includes(id))).toEqual([])
})

test('epubcheck finds nothing to say of the EPUB', async () => {
  const { messages, valid } = await EpubCheck.validate(
    new Uint8Array(await readFile(`${downloads}/edition.epub`)),
  )
  expect(messages).toEqual([])
  expect(valid).toBe(true)
})

test('the JSON files are as their published schema says, and a wrong one is not', async () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false })
  ;(ajvFormats as unknown as { default: (ajv: Ajv2020) => void }).default(ajv)
  const schema = JSON.parse(await readFile(`${downloads}/edition.schema.json`, 'utf8')) as object
  const validate = ajv.compile(schema)
  const files = [`${downloads}/edition.json`, ...(await filesIn(`${downloads}/exchanges`, '.json'))]
  expect(files).toHaveLength(16)
  for (const file of files) {
    const data = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
    expect(validate(data), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true)
    expect(validate({ ...data, speakers: 'Somebody' })).toBe(false)
  }
})

test('the annotations are JSON-LD in which every word has its meaning from the W3C', async () => {
  const context = JSON.parse(
    await readFile('tests/schemas/anno.jsonld', 'utf8'),
  ) as RemoteDocument['document']
  const file = await readFile(`${downloads}/annotations.jsonld`, 'utf8')
  const documentLoader = (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Unexpected request for ${url}`)
    return Promise.resolve({ documentUrl: url, document: context })
  }
  // `safe`, which refuses what has no meaning, is younger than the types.
  const options: jsonld.Options.ToRdf & { safe: true } = {
    documentLoader,
    base: 'https://example.org/downloads/',
    format: 'application/n-quads',
    safe: true,
  }
  const [collection] = await jsonld.expand(JSON.parse(file) as jsonld.JsonLdDocument, options)
  const rdf = await jsonld.toRDF(JSON.parse(file) as jsonld.JsonLdDocument, options)
  expect(collection?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection'])
  const { total } = JSON.parse(file) as { total: number }
  const bodies = (rdf as unknown as string).match(/<http:\/\/www\.w3\.org\/ns\/oa#hasBody>/g)
  expect(bodies).toHaveLength(total)
  await expect(
    jsonld.expand(
      JSON.parse(file.replaceAll('"exact"', '"exatc"')) as jsonld.JsonLdDocument,
      options,
    ),
  ).rejects.toThrow()
})

test('the feed is valid Atom', async () => {
  const feed = await readFile('dist/changes.atom', 'utf8')
  const wrong = feed.replace(/<updated>.*?<\/updated>/, '')
  const [errors, found] = await xmlErrors('tests/schemas/atom.rng', feed, wrong)
  expect(errors).toEqual([])
  expect(found).not.toEqual([])
})

test('hosts that read `_headers` name each whole file by its type', async () => {
  const headers = await readFile('dist/_headers', 'utf8')
  const { corpus } = await readCorpus('content')
  if (!corpus) throw new Error('no edition')
  const known = /\.(txt|xml)$/
  for (const { mediaType, files } of Object.values(formats).flatMap((list) => list)) {
    const [whole] = files({ corpus, site: undefined, fonts: [] })
    if (!whole || (known.test(whole.path) && !whole.path.includes('tei'))) continue
    expect(headers).toContain(`${whole.path}\n  Content-Type: ${mediaType.split(';')[0]}`)
  }
})

test('the plain forms that llms.txt names are there', async () => {
  const text = await readFile('dist/llms.txt', 'utf8')
  const links = [...text.matchAll(/^- \[.+?\]\((\S+?)\)/gm)].map(([, link]) => link!)
  expect(links.length).toBeGreaterThan(15)
  for (const link of links.filter((one) => !one.endsWith('/'))) {
    expect((await readFile(`dist/${link}`)).length, link).toBeGreaterThan(0)
  }
})
