import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { cloudfrontFunction } from '#hosts/cloudfront.ts'
import { readHostRules } from '#hosts/host-rules.ts'
import { headersOf } from '#model/host-headers.ts'
import { siteWithRules, somePaths } from './small-host-files.ts'

type Values = Record<string, { value: string; multiValue?: { value: string }[] }>
type Result = { uri?: string; statusCode?: number; headers: Values }

/** The function for a site, to be called as CloudFront calls it. */
async function functionFor(base: string) {
  const source = cloudfrontFunction(readHostRules(await siteWithRules(base), base))
  const call = (event: object): Result =>
    JSON.parse(
      runInNewContext(`${source}; JSON.stringify(handler(${JSON.stringify(event)}))`) as string,
    ) as Result
  return {
    source,
    ask: (uri: string, querystring: Values = {}) => {
      const request = { method: 'GET', uri, querystring, headers: {} }
      const result = call({ context: { eventType: 'viewer-request' }, request })
      return result.uri ?? `${result.statusCode} ${result.headers['location']?.value}`
    },
    headersWith: (uri: string) => {
      const request = { method: 'GET', uri, querystring: {}, headers: {} }
      const response = { statusCode: 200, headers: { 'content-type': { value: 'from/s3' } } }
      const { headers } = call({ context: { eventType: 'viewer-response' }, request, response })
      return new Map(Object.entries(headers).map(([name, { value }]) => [name, value]))
    },
  }
}

describe.each(['/', '/some/path/'])('at %s', (base) => {
  test('a folder is its page, and has a slash', async () => {
    const { ask } = await functionFor(base)
    expect(ask(base)).toBe(`${base}index.html`)
    expect(ask(`${base}v/1.0.0/`)).toBe(`${base}v/1.0.0/index.html`)
    expect(ask(`${base}about`)).toBe(`301 ${base}about/`)
    expect(ask(`${base}v/1.0.0`)).toBe(`301 ${base}v/1.0.0/`)
    for (const file of ['robots.txt', 'downloads/edition.tei.xml', 'recording/talk.mp3'])
      expect(ask(base + file)).toBe(base + file)
  })

  test('an old address leads to the new one, with its query', async () => {
    const { ask } = await functionFor(base)
    const to = `301 ${base}exchanges/taste-and-tuning/`
    expect(ask(`${base}exchanges/tuning/`)).toBe(to)
    expect(ask(`${base}exchanges/tuning/`, { v: { value: '1.0.0' } })).toBe(`${to}?v=1.0.0`)
    const several = { a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] } }
    expect(ask(`${base}exchanges/tuning/`, { ...several, b: { value: '' } })).toBe(
      `${to}?a=1&a=2&b`,
    )
  })

  test('no redirect leads to another host', async () => {
    const { ask } = await functionFor(base)
    expect(ask('//example.org/about')).toBe('301 /example.org/about/')
    expect(ask('///example')).toBe('301 /example/')
  })

  test('every path has its headers', async () => {
    const { headersWith } = await functionFor(base)
    for (const path of somePaths) {
      const sent = headersWith(base + path.slice(1))
      const expected = Object.entries(headersOf(path)).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ])
      for (const [name, value] of expected)
        expect(sent.get(name!), `${name} of ${path}`).toBe(value)
      expect(sent.has('access-control-allow-origin'), path).toBe(path.startsWith('/linker/'))
    }
    // What CloudFront asks the bucket for is what the first call returned.
    expect(headersWith(`${base}embed/tuning/index.html`).get('content-security-policy')).toBe(
      'frame-ancestors *',
    )
    expect(headersWith(`${base}downloads/edition.epub`).get('content-type')).toBe(
      'application/epub+zip',
    )
    expect(headersWith(`${base}share.png`).get('content-type')).toBe('from/s3')
  })
})

test('the function has only syntax that the runtime of CloudFront is documented to have', async () => {
  const { source } = await functionFor('/')
  const code = source.replace(/^var (?:base|moved|sent) = .*?;$/gms, '').replace(/^ *\/\/.*$/gm, '')
  expect(code).toContain('function handler(event)')
  expect(code).not.toMatch(
    /=>|\bof\b|\?\.|\?\?|\.\.\.|\b(?:let|const|class)\b|\{ *\w+(?:, *\w+)* *\} *=/,
  )
})
