import { readdir, readFile } from 'node:fs/promises'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { elementsOf } from '#checks/built/read-pages.ts'
import { filesIn, siteCalled } from './support.ts'

const slug = 'builders-of-the-wall'
const { url: site, folder: out, base } = siteCalled('panel')
const title = 'Five People and a Harbour Wall [1. The builders of the wall]'

/** What the head of a page says: meta elements by name, links by their relation, data. */
async function headOf(path: string) {
  const tree = fromHtml(await readFile(`${out}${path}`, 'utf8'))
  const meta = new Map<string, string[]>()
  const links = new Map<string, string>()
  let data: unknown
  for (const { tagName, properties, children } of elementsOf(tree)) {
    const name = String(properties['name'] ?? properties['property'] ?? '')
    if (tagName === 'meta' && name !== '')
      meta.set(name, [...(meta.get(name) ?? []), String(properties['content'])])
    if (tagName === 'link') links.set(String(properties['rel']), String(properties['href']))
    if (
      tagName === 'script' &&
      properties['type'] === 'application/ld+json' &&
      children[0]?.type === 'text'
    )
      data = JSON.parse(children[0].value)
  }
  return { meta, links, data }
}

test('Zotero finds an interview with its speakers, title, date, publication and address', async () => {
  const { meta } = await headOf(`/exchanges/${slug}/index.html`)
  expect(meta.get('z:itemType')).toEqual(['interview'])
  expect(meta.get('z:interviewees')).toEqual(['Shah, Amina', 'Berg, Lukas', 'Okafor, Ruth'])
  expect(meta.get('z:interviewers')).toEqual(['Vale, Nora', 'Reed, Tomas'])
  expect(meta.get('DC.title')).toEqual([title])
  expect(meta.get('DC.date')).toEqual(['2016-05-14'])
  expect(meta.get('DC.source')).toEqual(['Sallow Bay Gazette'])
  expect(meta.get('DC.publisher')).toEqual(['Gazette Printing Company'])
  expect(meta.get('DC.identifier')).toEqual([`${site}/exchanges/${slug}/`])
  expect(meta.has('citation_author')).toBe(false)
})

test('canonical, Open Graph, Dublin Core and linked data agree', async () => {
  const { meta, links, data } = await headOf(`/exchanges/${slug}/index.html`)
  const url = `${site}/exchanges/${slug}/`
  expect(links.get('canonical')).toBe(url)
  expect(meta.get('og:url')).toEqual([url])
  expect(meta.get('og:title')).toEqual(['1. The builders of the wall'])
  expect(data).toMatchObject({
    '@graph': [
      {
        '@type': 'Article',
        genre: 'Interview',
        name: title,
        url,
        datePublished: '2016-05-14',
        author: [
          { '@type': 'Person', name: 'Amina Shah' },
          { name: 'Lukas Berg' },
          { name: 'Ruth Okafor' },
        ],
        contributor: [{ '@type': 'Person', name: 'Nora Vale' }, { name: 'Tomas Reed' }],
      },
      { '@type': 'BreadcrumbList', itemListElement: [{ item: `${site}/` }, { item: url }] },
    ],
  })
})

test('the glossary is a set of terms, and each entry is one of it', async () => {
  expect((await headOf('/glossary/index.html')).data).toMatchObject({
    '@type': 'DefinedTermSet',
    url: `${site}/glossary/`,
  })
  expect((await headOf('/glossary/lime-mortar/index.html')).data).toMatchObject({
    '@graph': [{ '@type': 'DefinedTerm', inDefinedTermSet: `${site}/glossary/` }, {}],
  })
})

test('every paragraph of a page for frames is a quotation', async () => {
  const { data } = await headOf(`/embed/${slug}/index.html`)
  const quotations = (data as { '@graph': Record<string, unknown>[] })['@graph']
  expect(quotations).toHaveLength(6)
  expect(quotations[4]).toMatchObject({
    '@type': 'Quotation',
    url: `${site}/exchanges/${slug}/#a3`,
    creator: { name: 'Lukas Berg' },
  })
})

test('of an edition with files for parts, oEmbed says how to show an exchange', async () => {
  const { url, folder } = siteCalled('bells')
  const exchange = 'after-the-last-founder'
  const page = await readFile(`${folder}/exchanges/${exchange}/index.html`, 'utf8')
  expect(page).toContain(`application/json+oembed" href="../../embed/${exchange}.json"`)
  const description = JSON.parse(await readFile(`${folder}/embed/${exchange}.json`, 'utf8')) as {
    html: string
  }
  expect(description).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: expect.stringContaining('[7. After the last founder]') as string,
    provider_url: `${url.replace(/\/$/, '')}/`,
  })
  expect(description.html).toContain(`/embed/${exchange}/"`)
  const without = await readFile(`${out}/exchanges/${slug}/index.html`, 'utf8')
  expect(without).not.toContain('oembed')
})

test('`.nojekyll` makes GitHub Pages serve `_astro` despite its underscore', async () => {
  expect(await readdir(out)).toEqual(expect.arrayContaining(['_astro', '.nojekyll']))
})

test('the headers let the pages for frames be framed, and no page besides', async () => {
  const rules = [
    ...(await readFile(`${out}/_headers`, 'utf8')).matchAll(
      /^(\S+)\n {2}Content-Security-Policy: (.*)$/gm,
    ),
  ]
  const pages = (await filesIn(out, 'index.html')).map((file) =>
    file.slice(out.length).replace('index.html', ''),
  )
  expect(pages.length).toBeGreaterThan(30)
  for (const page of pages) {
    const policies = rules
      .filter(([, rule = '']) => matcher(rule).test(base.slice(0, -1) + page))
      .map(([, , policy]) => policy)
    const expected = page.startsWith('/embed/') ? 'frame-ancestors *' : "frame-ancestors 'none'"
    expect(new Set(policies), page).toEqual(new Set([expected]))
  }
})

/** A rule of such a file: `:name` stands for one part of a path, `*` for all that follows. */
function matcher(rule: string): RegExp {
  return new RegExp(`^${rule.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`)
}
