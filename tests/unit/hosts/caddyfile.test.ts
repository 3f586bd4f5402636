import { describe, expect, test } from 'vitest'
import { caddyfile } from '#hosts/caddyfile.ts'
import { readHostRules } from '#hosts/host-rules.ts'
import { headersOf } from '#model/host-headers.ts'
import { siteWithRules, somePaths } from './small-host-files.ts'

/** The headers that a configuration of Caddy sends with a path below that of the site. */
function sentBy(configuration: string, path: string): Map<string, string> {
  const matchers = new Map(
    [...configuration.matchAll(/^\t*(@\S+) path_regexp `(.*)`$/gm)].map(
      ([, name = '', expression = '']) => [name, new RegExp(expression)],
    ),
  )
  const sent = [...configuration.matchAll(/^\t*header (@\S+) (\S+) `(.*)`$/gm)]
  expect(sent.length).toBeGreaterThan(10)
  return new Map(
    sent.flatMap(([, matcher = '', name = '', value = '']) =>
      matchers.get(matcher)!.test(path) ? [[name, value]] : [],
    ),
  )
}

describe.each(['/', '/50%25%20off/%D0%BF%D1%83%D1%82%D1%8C/'])('at %s', (base) => {
  test('every path has the headers that it must have, and no other policy', async () => {
    const configuration = caddyfile(readHostRules(await siteWithRules(base), base))
    for (const path of somePaths) {
      const sent = sentBy(configuration, path)
      const expected = headersOf(path)
      expect(Object.fromEntries([...sent].filter(([name]) => name in expected)), path).toEqual(
        expected,
      )
      expect(sent.has('Access-Control-Allow-Origin'), path).toBe(path.startsWith('/linker/'))
      expect(sent.get('Cache-Control'), path).toBe('no-cache')
    }
  })

  test('so has every file its type, and only what is named by its content is kept', async () => {
    const configuration = caddyfile(readHostRules(await siteWithRules(base), base))
    const typeOf = (path: string) => sentBy(configuration, path).get('Content-Type')
    expect(typeOf('/downloads/edition.epub')).toBe('application/epub+zip')
    expect(typeOf('/downloads/edition.tei/1.A1.xml')).toBe('application/tei+xml; charset=utf-8')
    expect(typeOf('/sitemap.xml')).toBe('application/xml')
    expect(typeOf('/cite/tuning.bib')).toBe('text/x-bibtex; charset=utf-8')
    expect(typeOf('/about/')).toBeUndefined()
    const script = sentBy(configuration, '/_astro/Page.aBc.js')
    expect(script.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
    const link = sentBy(configuration, '/').get('Link')
    expect(link).toBe(`<${base}linkset.json>; rel="linkset"; type="application/linkset+json"`)
  })

  test('old addresses lead to new ones', async () => {
    const configuration = caddyfile(readHostRules(await siteWithRules(base), base))
    const moved = /map \S+ \{moved\} \{\n(.*?)\n\t*\}/s.exec(configuration)?.[1] ?? ''
    const rows = [...moved.matchAll(/`~(.*)` `(.*)\$\{1\}`/g)]
    const target = (address: string) =>
      rows
        .filter(([, expression = '']) => new RegExp(expression).test(address))
        .map(([, , to]) => to)
    expect(target(`${base}exchanges/tuning/`)).toEqual([`${base}exchanges/taste-and-tuning/`])
    expect(target(`${base}exchanges/tuning/?v=1`)).toEqual([`${base}exchanges/taste-and-tuning/`])
    expect(target(`${base}exchanges/tuning/more`)).toEqual([])
  })
})

test('rules of a site that was built for another path are refused', async () => {
  const folder = await siteWithRules('/some/path/')
  for (const base of ['/', '/some/', '/other/', '/some/path/more/'])
    expect(() => readHostRules(folder, base), base).toThrow(
      `expected one for the title page of a site at ${base}`,
    )
})
