import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { elementsOf } from '#checks/built/read-pages.ts'
import { changesOf, linksBelow, linksFrom } from '#integrations/relative-links.ts'
import { replaceParts } from '#integrations/replace-parts.ts'

const segment = fc.constantFrom('a', 'b', 'exchanges', 'путь', '5', 'a:b', '%20')
const folder = fc.array(segment, { maxLength: 4 }).map((all) => ['', ...all, ''].join('/'))
const end = fc.constantFrom('', 'file.txt', '#a3', '?q=a/b', 'x.md?q#/y', 'c:d')

test('a relative link leads where the path leads, from any page and wherever the site is', () => {
  fc.assert(
    fc.property(folder, folder, end, folder, (page, target, rest, base) => {
      const link = linksFrom(page)(target + rest)
      expect(link).not.toMatch(/^(?:\/|$)/)
      const host = `https://example.org${base.slice(0, -1)}`
      expect(new URL(link, host + page).href).toBe(new URL(host + target + rest).href)
    }),
  )
})

test('what does not begin at the root stays as it is', () => {
  for (const write of [linksFrom('/a/b/'), linksBelow('/base/')])
    for (const link of [
      '#a3',
      '../x/',
      'https://example.org/x/',
      '//example.org/x/',
      'mailto:a@b.c',
    ])
      expect(write(link)).toBe(link)
  expect(linksBelow('/base/')('/x/#y')).toBe('/base/x/#y')
})

const written = (html: string) => {
  const tree = fromHtml(html, { verbose: true })
  const write = linksFrom('/exchanges/a/')
  return replaceParts(
    html,
    new Map([...elementsOf(tree)].map((element) => [element, changesOf(element, write)])),
    [],
  )
}

test('only attributes, styles and linked data that are paths change', () => {
  const html = `<!doctype html>
<html data-base="/" lang="en"><head><title>/x/</title>
<style>@font-face{src:url(/_astro/a.woff2)} a::after{content:'/'}</style>
<meta content="0; url=/5/" http-equiv="refresh"><meta name="description" content="/x/">
<script type="application/ld+json">{"name":"/x/","url":"/exchanges/b/","text":"\\"url\\":\\"/y/"}</script>
<script type="module" src=/_astro/Page.js></script></head>
<body><a  class='x' href='/?q=a&amp;b="c"'>href="/x/"</a><form action="/search/"><p>“a” /x/</p></body></html>`
  expect(written(html)).toBe(
    html
      .replace('data-base="/"', 'data-base="../../"')
      .replace('/_astro/a.woff2', '../../_astro/a.woff2')
      .replace('url=/5/', 'url=../../5/')
      .replace('"/exchanges/b/"', '"../b/"')
      .replace('src=/_astro/Page.js', 'src="../../_astro/Page.js"')
      .replace(`href='/?q=a&amp;b="c"'`, 'href="../../?q=a&amp;b=&quot;c&quot;"')
      .replace('"/search/"', '"../../search/"'),
  )
})
