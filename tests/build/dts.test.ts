import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readEdition } from '#reading/read-edition.ts'
import { type Site, sites } from '../sites.ts'
import { referencesIn } from './references-in.ts'
import { filesIn } from './support.ts'
import { elementsIn } from './xml.ts'

/*
 * The text service, used as its clients use it: from the entry point, by its URI templates, and from there on only by what the answers
 * say.
 */

type Unit = { identifier: string; level: number; parent: string | null; citeType: string }
type Navigation = { '@id': string; ref?: Unit; member?: Unit[]; resource: Resource }
type Templates = { collection: string; navigation: string; document: string }
type Resource = Templates & { '@id': string; '@type': string; download: string }
type Collection = Resource & { member?: Resource[]; totalChildren: number }

describe.each(sites)('$name', (site) => {
  const entryPoint = () => json<Templates>(site, `${site.url}/dts/entry.json`)
  const theText = async () => {
    const { collection } = await entryPoint()
    const root = await json<Collection>(site, expand(collection, {}))
    expect(root.member).toHaveLength(root.totalChildren)
    const [{ '@id': id }] = root.member as [Resource]
    const parents = await json<Collection>(site, expand(collection, { id, nav: 'parents' }))
    expect(parents.member?.map((one) => one['@id'])).toEqual([root['@id']])
    const resource = await json<Resource>(site, expand(collection, { id }))
    expect(resource['@type']).toBe('Resource')
    expect(await bytes(site, resource.download)).toEqual(
      await bytes(site, expand(resource.document, {})),
    )
    return resource
  }

  test('the templates of the text are those of the entry point', async () => {
    const entry = await entryPoint()
    const resource = await theText()
    for (const request of [{ down: '1' }, { ref: '1' }, { ref: '1', down: '-1' }]) {
      expect(expand(resource.navigation, request)).toBe(
        expand(entry.navigation, { resource: resource['@id'], ...request }),
      )
      expect(expand(resource.document, request)).toBe(
        expand(entry.document, { resource: resource['@id'], ...request }),
      )
    }
  })

  test('every reference is found once, with its words and its speaker', async () => {
    const resource = await theText()
    const whole = await json<Navigation>(site, expand(resource.navigation, { down: '-1' }))
    const corpus = (await readEdition(site.content)).corpus!
    const expected = await referencesIn['ids of the TEI file']!(site, corpus)
    const units = whole.member!.filter(({ level }) => level === 2)
    expect(units.map(({ identifier }) => identifier).sort()).toEqual([...expected.keys()].sort())
    if (!corpus.edition.partFiles) {
      for (const template of [resource.navigation, resource.document])
        expect(template).not.toContain('{/ref}')
      expect(await filesIn(join(site.folder, 'downloads/edition.tei'), '.xml')).toEqual([])
      return
    }
    for (const { identifier: ref, parent } of units) {
      const file = await bytes(site, expand(resource.document, { ref }))
      const found = elementsIn(file, '//dts:wrapper/*', { dts: 'https://w3id.org/api/dts#' })
      expect(found.map(({ text }) => text)).toEqual([expected.get(ref)])
      expect(found[0]!.attribute('n')).toBe(ref)
      const one = await json<Navigation>(site, expand(resource.navigation, { ref }))
      expect(one.ref).toEqual(units.find(({ identifier }) => identifier === ref))
      expect(one.member).toBeUndefined()
      const siblings = await json<Navigation>(site, expand(resource.navigation, { ref, down: '0' }))
      expect(siblings.member).toEqual(units.filter((unit) => unit.parent === parent))
    }
  })

  test('the structure of the text can be followed from the top', async () => {
    const resource = await theText()
    const ask = (request: Record<string, string>) =>
      json<Navigation>(site, expand(resource.navigation, request))
    const all = (await ask({ down: '-1' })).member!
    const tops = (await ask({ down: '1' })).member!
    expect(tops).toEqual(all.filter(({ parent }) => parent === null))
    expect((await ask({ down: '2' })).member).toEqual(all)
    const hasParts = resource.navigation.includes('{/ref}')
    expect(hasParts).toBe((await readEdition(site.content)).corpus!.edition.partFiles === true)
    for (const top of hasParts ? tops : []) {
      const { identifier: ref } = top
      const below = [top, ...all.filter(({ parent }) => parent === ref)]
      expect((await ask({ ref, down: '1' })).member).toEqual(below)
      expect((await ask({ ref, down: '-1' })).member).toEqual(below)
      expect((await ask({ ref, down: '0' })).member).toEqual(tops)
      expect((await ask({ ref })).ref).toEqual(top)
      const part = await bytes(site, expand(resource.document, { ref }))
      const found = elementsIn(part, '//dts:wrapper/t:div', {
        dts: 'https://w3id.org/api/dts#',
        t: 'http://www.tei-c.org/ns/1.0',
      })
      expect(found.map((one) => one.attribute('n'))).toEqual([ref])
    }
  })

  test('every answer says where it is', async () => {
    for (const file of await filesIn(join(site.folder, 'dts/navigation'), '.json')) {
      const { '@id': id } = JSON.parse(await readFile(file, 'utf8')) as Navigation
      expect(fileOf(site, id)).toBe(file)
    }
  })
})

test('the parts point to what the whole text has', async () => {
  for (const { folder } of sites) {
    const whole = await readFile(join(folder, 'downloads/edition.tei.xml'), 'utf8')
    for (const file of await filesIn(join(folder, 'downloads/edition.tei'), '.xml')) {
      const part = await readFile(file, 'utf8')
      expect(part).toMatch(/ xml:base="[^"]*\/edition\.tei\.xml"/)
      const pointers = [...part.matchAll(/(?:who|ref|target|ana|resp)="#([^" ]+)/g)]
      for (const [, id] of pointers) expect(whole).toContain(`xml:id="${id}"`)
    }
  }
})

/** Expands a URI template (RFC 6570) with the operators that the service uses. */
function expand(template: string, values: Record<string, string | undefined>): string {
  return template.replace(/\{([/;]?)([\w,]+)\}/g, (_, operator: string, names: string) =>
    names
      .split(',')
      .filter((name) => values[name] !== undefined)
      .map((name) => {
        const value = encodeURIComponent(values[name]!)
        return operator === ';' ? `;${name}=${value}` : operator + value
      })
      .join(''),
  )
}

function fileOf({ url, folder }: Site, address: string): string {
  expect(address.startsWith(`${url}/`), address).toBe(true)
  return join(folder, decodeURIComponent(address.slice(url.length + 1)))
}

function bytes(site: Site, address: string): Promise<Buffer> {
  return readFile(fileOf(site, address))
}

async function json<T>(site: Site, address: string): Promise<T> {
  const response = JSON.parse((await bytes(site, address)).toString()) as T &
    Record<string, unknown>
  expect(response['@context']).toBe('https://dtsapi.org/context/v1.0.json')
  expect(response['dtsVersion']).toBe('1.0')
  return response
}
