import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { fromHtml } from 'hast-util-from-html'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { elementsOf } from '#checks/built/read-pages.ts'
import { type Site, sites } from '../sites.ts'
import { filesIn } from './support.ts'

type Operation = {
  parameters?: { name: string; schema: { enum: string[] } }[]
  responses: { 200: { content: Record<string, { schema?: { $ref: string } }> } }
}
type Description = {
  servers: { url: string }[]
  paths: Record<string, { get: Operation }>
  components: { schemas: Record<string, object> }
}

/**
 * What a site is made of, besides its data: pages, scripts, images, the search, what hosts and browsers read. The record of the checks of a
 * version is there only if they were run.
 */
const noData =
  /^(?:_astro|local|pagefind|offline|recording|share)\/|^evidence\/(?:axe\.earl\.jsonld|record\.json)$|\.(?:html|png|svg|js|webmanifest)$|^(?:_headers|_redirects|\.[\w-]+|opensearch\.xml|[\w-]+-license\.txt)$/

/** Folders whose names have a dot. */
const folders = /\/edition\.tei$|^v\/[^/]+$/

describe.each(sites)('$name', (site) => {
  test('the OpenAPI description is valid', async () => {
    const description = await descriptionOf(site)
    // The validator follows no references to other files.
    description.components.schemas['Edition'] = { type: 'object' }
    const { valid, errors } = await new Validator().validate({ ...description })
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  test('it describes every file with data once, and no others', async () => {
    const { servers, paths } = await descriptionOf(site)
    expect(servers).toEqual([{ url: site.url }])
    const described = Object.entries(paths).flatMap(([path, { get }]) => pathsOf(path, get))
    const files = (await filesIn(site.folder, ''))
      .map((file) => relative(site.folder, file).split(sep).join('/'))
      .filter((file) => /\.\w+$/.test(file) && !folders.test(file) && !noData.test(file))
    expect(described.toSorted()).toEqual(files.map((file) => `/${file}`).toSorted())
  })

  test('the JSON files are what it says', async () => {
    const { paths, components } = await descriptionOf(site)
    const ajv = new Ajv2020({ strict: false })
    ;(ajvFormats as unknown as { default: (ajv: Ajv2020) => void }).default(ajv)
    const edition = await readFile(join(site.folder, 'downloads/edition.schema.json'), 'utf8')
    ajv.addSchema(JSON.parse(edition) as object)
    ajv.addSchema({ $id: 'openapi', components })
    let count = 0
    for (const [path, { get }] of Object.entries(paths)) {
      const [[type, { schema }]] = Object.entries(get.responses[200].content) as [
        [string, { schema?: { $ref: string } }],
      ]
      if (!/json/.test(type) || !schema) continue
      const validate = ajv.compile({ $ref: `openapi${schema.$ref}` })
      for (const file of pathsOf(path, get).slice(0, 20)) {
        const data = JSON.parse(await readFile(join(site.folder, file), 'utf8')) as unknown
        expect(validate(data), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true)
        expect(validate('something else'), file).toBe(false)
        count++
      }
    }
    expect(count).toBeGreaterThan(10)
  })

  test('the link set leads to files and pages that are there, in both directions', async () => {
    const { linkset } = JSON.parse(await readFile(join(site.folder, 'linkset.json'), 'utf8')) as {
      linkset: ({ anchor: string } & Record<string, { href: string }[]>)[]
    }
    const own = (address: string) => address.startsWith(`${site.url}/`)
    for (const { anchor, ...relations } of linkset)
      for (const address of [
        anchor,
        ...Object.values(relations)
          .flat()
          .map(({ href }) => href),
      ])
        if (own(address)) expect(await isThere(site, address), address).toBe(true)
    const [home, ...others] = linkset
    expect(home!.anchor).toBe(`${site.url}/`)
    for (const { href } of home!['item']!) {
      const item = others.find(({ anchor }) => anchor === href)
      expect(item?.['collection']).toEqual([{ href: `${site.url}/`, type: 'text/html' }])
    }
    const { exchanges } = JSON.parse(
      await readFile(join(site.folder, 'downloads/edition.json'), 'utf8'),
    ) as { exchanges: { url: string }[] }
    const pages = others.filter(({ anchor }) => anchor.startsWith(`${site.url}/exchanges/`))
    expect(pages.map(({ anchor }) => anchor)).toEqual(exchanges.map(({ url }) => url))
  })

  test('the link set leads through the versions in both directions, and to their words', async () => {
    const { linkset } = JSON.parse(await readFile(join(site.folder, 'linkset.json'), 'utf8')) as {
      linkset: ({ anchor: string } & Record<string, { href: string }[]>)[]
    }
    const to = (anchor: string | undefined, relation: string) =>
      linkset.find((one) => one.anchor === anchor)?.[relation]?.[0]?.href
    const home = linkset[0]!.anchor
    const pages = linkset
      .map(({ anchor }) => anchor)
      .filter((anchor) => /\/v\/[^/]+\/$/.test(anchor))
    expect(pages.length).toBeGreaterThan(0)
    expect(to(home, 'version-history')).toBe(`${site.url}/v/`)
    expect(to(home, 'predecessor-version')).toBe(pages[1])
    for (const [index, page] of pages.entries()) {
      expect(to(page, 'version-history')).toBe(`${site.url}/v/`)
      expect(to(page, 'latest-version')).toBe(pages[0])
      expect(to(page, 'predecessor-version')).toBe(pages[index + 1])
      expect(to(page, 'successor-version')).toBe(pages[index - 1])
      expect(to(page, 'item')).toBe(`${page}text.json`)
      expect(to(`${page}text.json`, 'collection')).toBe(page)
    }
    const { paths } = await descriptionOf(site)
    const described = pathsOf('/v/{version}/text.json', paths['/v/{version}/text.json']!.get)
    expect(described.map((path) => site.url + path)).toEqual(
      pages.map((page) => `${page}text.json`),
    )
    const text = await readFile(join(site.folder, 'dts/collection/edition.json'), 'utf8')
    const { dublinCore } = JSON.parse(text) as { dublinCore: { hasVersion: string[] } }
    expect(dublinCore.hasVersion).toEqual(pages.map((page) => `${page}text.json`))
  })

  test('the title page has the same links as the link set', async () => {
    const html = await readFile(join(site.folder, 'index.html'), 'utf8')
    const { linkset } = JSON.parse(await readFile(join(site.folder, 'linkset.json'), 'utf8')) as {
      linkset: Record<string, { href: string }[]>[]
    }
    const links = [...elementsOf(fromHtml(html))]
      .filter(({ tagName }) => tagName === 'link')
      .map(({ properties }) => ({
        rel: String(properties['rel']).split(/[ ,]/),
        href: new URL(String(properties['href']), `${site.url}/`).href,
      }))
    for (const relation of [
      ...['cite-as', 'type', 'license', 'item', 'describedby'],
      ...['version-history', 'predecessor-version'],
    ]) {
      const found = links.filter(({ rel }) => rel.includes(relation)).map(({ href }) => href)
      const expected = (linkset[0]?.[relation] ?? []).map(({ href }) => href)
      expect(found.toSorted(), relation).toEqual(expected.toSorted())
    }
    const [set] = links.filter(({ rel }) => rel.includes('linkset'))
    expect(set?.href).toBe(`${site.url}/linkset.json`)
  })

  test('hosts that read `_headers` send the link set with the pages that are in it', async () => {
    const headers = await readFile(join(site.folder, '_headers'), 'utf8')
    const base = site.base.slice(0, -1)
    const link = `Link: <${base}/linkset.json>; rel="linkset"; type="application/linkset+json"`
    const rules = headers.split(/\n(?=[/#])/).filter((rule) => rule.includes(link))
    expect(rules.map((rule) => rule.split('\n')[0])).toEqual([
      `${base}/`,
      `${base}/exchanges/*`,
      `${base}/v/*`,
    ])
    expect(headers).toContain(`Link: <${base}/dts/collection/edition.json>; rel="collection"`)
  })
})

async function descriptionOf({ folder }: Site): Promise<Description> {
  return JSON.parse(await readFile(join(folder, 'openapi.json'), 'utf8')) as Description
}

/** A path with each combination of the values of its parameters. */
function pathsOf(path: string, { parameters = [] }: Operation): string[] {
  return parameters.reduce(
    (paths, { name, schema }) =>
      paths.flatMap((one) => schema.enum.map((value) => one.replace(`{${name}}`, value))),
    [path],
  )
}

async function isThere({ url, folder }: Site, address: string): Promise<boolean> {
  const [path = '', id] = decodeURIComponent(address.slice(url.length)).split('#')
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
  const content = await readFile(file, 'utf8').catch(() => undefined)
  return content !== undefined && (id === undefined || content.includes(`id="${id}"`))
}
