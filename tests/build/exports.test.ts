import jsonld from 'jsonld'
import type { RemoteDocument } from 'jsonld/jsonld-spec.js'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readEdition } from '#reading/read-edition.ts'
import { formats } from '#exports/formats.ts'
import { siteCalled } from './support.ts'

const { content, folder, url } = siteCalled('panel')
const { corpus } = await readEdition(content)

test('the annotations are JSON-LD in which every word has its meaning from the W3C', async () => {
  const context = JSON.parse(
    await readFile('tests/schemas/anno.jsonld', 'utf8'),
  ) as RemoteDocument['document']
  const file = await readFile(`${folder}/downloads/annotations.jsonld`, 'utf8')
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

test('hosts that read `_headers` name each whole file by its type', async () => {
  const headers = await readFile(`${folder}/_headers`, 'utf8')
  const known = /\.(txt|xml)$/
  let count = 0
  for (const { mediaType, files } of Object.values(formats).flatMap((list) => list)) {
    const [whole] = files({
      corpus: corpus!,
      site: undefined,
      fonts: [],
      sources: () => Promise.resolve([]),
    })
    if (!whole || (known.test(whole.path) && !whole.path.includes('tei'))) continue
    const rule = [...headers.matchAll(/^(\S+)\n {2}Content-Type: ([^;\n]+)/gm)].find(
      ([, path = '']) =>
        path.endsWith(whole.path) || (path.endsWith('/dts/*') && whole.path.startsWith('/dts/')),
    )
    expect(rule?.[2], whole.path).toBe(mediaType.split(';')[0])
    count++
  }
  expect(count).toBeGreaterThan(8)
})

test('the plain forms that llms.txt names are there', async () => {
  const text = await readFile(`${folder}/llms.txt`, 'utf8')
  const links = [...text.matchAll(/^- \[.+?\]\((\S+?)\)/gm)].map(([, link]) => link!)
  const files = links.filter((link) => !link.endsWith('/'))
  expect(files.length).toBeGreaterThan(4)
  expect(links.length).toBeGreaterThan(corpus!.exchanges.length + 4)
  for (const link of links) {
    expect(link).toContain(`${url}/`)
    const path = link.slice(url.length).replace(/\/$/, '/index.html')
    expect((await readFile(join(folder, path))).length, link).toBeGreaterThan(0)
  }
})
