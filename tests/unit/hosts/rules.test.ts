import { describe, expect, test } from 'vitest'
import { exportFormats } from '#citations/export-work.ts'
import { typeRules } from '#hosts/file-types.ts'
import { expressionOf, readHeaderRules, readRedirects, sentHeaders } from '#hosts/rules.ts'

const text = `# What is kept.
/_astro/*
  Cache-Control: public, max-age=60

/
  Content-Security-Policy: frame-ancestors 'none'
  Link: <https://example.org/set.json>; rel="linkset"
/about/*
  Content-Security-Policy: frame-ancestors 'none'
`

test('headers are read with the pattern above them', () => {
  const policy = { name: 'Content-Security-Policy', value: "frame-ancestors 'none'" }
  expect(readHeaderRules(text)).toEqual([
    { pattern: '/_astro/*', headers: [{ name: 'Cache-Control', value: 'public, max-age=60' }] },
    {
      pattern: '/',
      headers: [policy, { name: 'Link', value: '<https://example.org/set.json>; rel="linkset"' }],
    },
    { pattern: '/about/*', headers: [policy] },
  ])
  expect(readHeaderRules('')).toEqual([])
})

test('each value is sent once, with all its paths', () => {
  const sent = sentHeaders(readHeaderRules(text))
  expect(sent.map(({ name, paths }) => [name, paths])).toEqual([
    ['Cache-Control', '^(?:/_astro/.*)$'],
    ['Content-Security-Policy', '^(?:/|/about/.*)$'],
    ['Link', '^(?:/)$'],
  ])
})

test('redirects are read', () => {
  expect(readRedirects('# old\n/a/ /b/ 301\n\n/c  /d\n')).toEqual([
    { from: '/a/', to: '/b/' },
    { from: '/c', to: '/d' },
  ])
})

describe('what a pattern matches', () => {
  test.each([
    ['/', ['/'], ['', '/a']],
    ['/:page', ['/a', '/a.b'], ['/', '/a/', '/a/b']],
    ['/:page/', ['/a/'], ['/a', '/a/b/']],
    ['/embed/*', ['/embed/', '/embed/a/b'], ['/embed', '/embedded/', '/x/embed/']],
    ['/edition.tei/*', ['/edition.tei/1'], ['/edition-tei/1']],
    ['/a+(b)|[c]^$/', ['/a+(b)|[c]^$/'], ['/aa', '/']],
    ['/*.txt', ['/a.txt', '/a/b.txt'], ['/a.txt/', '/atxt']],
  ])('%s', (pattern, matched, others) => {
    const expression = new RegExp(`^${expressionOf(pattern)}$`)
    expect(matched.filter((path) => !expression.test(path))).toEqual([])
    expect(others.filter((path) => expression.test(path))).toEqual([])
  })
})

test('works are sent with the types that they are exported as', () => {
  for (const ending of ['bib', 'ris'] as const)
    expect(typeRules.find(({ pattern }) => pattern === `/*.${ending}`)?.headers).toEqual([
      { name: 'Content-Type', value: exportFormats[ending] },
    ])
})
