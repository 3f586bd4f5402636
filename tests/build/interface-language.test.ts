import type { Nodes } from 'hast'
import { toString } from 'hast-util-to-string'
import { beforeAll, describe, expect, test } from 'vitest'
import { readPages } from '#checks/built/read-pages.ts'
import { checkEdition } from '#checks/all-checks.ts'
import { type BuiltSite, derivedSites, siteOf } from '../sites.ts'

/*
 * On a page whose interface is in another script, no English is left apart from names. In the pseudo-locale, messages are in
 * brackets, so any English outside them is not in the catalogue.
 */

/** Sites of editions in another script than Latin, whose interface is in that script or in the pseudo-locale. */
const testedSites: readonly BuiltSite[] = [
  siteOf('chinese'),
  siteOf('russian'),
  siteOf('arabic'),
  ...derivedSites.filter(({ from }) => from.endsWith('chinese')),
]

/** What is the same in every language: names of formats, programs and standards, addresses and names of files. */
const names = new RegExp(
  [
    String.raw`https?:\/\/\S+`,
    String.raw`[\w-]+(?:\.(?:atom|bib|csv|epub|json|jsonld|md|ris|tei|txt|xml|zip))+`,
    'Web Annotations|SIL Open Font License',
    'APA|Atom|BibTeX|CSL-JSON|CSV|EPUB|GB/T|JSON-LD|JSON Schema|JSON|LaTeX|MIT|MLA|Markdown|PDF|RIS|TEI|W3C|XML',
    'EndNote|JavaScript|Literata|Mendeley|Pandoc|Zotero',
    'Chicago|URL|[Cc]ookie|kB|Aa|Escape|Tab',
    'Ace|axe|CSP|CSS|CycloneDX|Distributed Text Services|DTS|EARL|Endings|HTML|OpenAPI|SHA-256|Signposting|ZIP',
  ]
    .map((one) => `(?<![A-Za-z])(?:${one})(?![A-Za-z])`)
    .join('|'),
  'g',
)

describe.each(testedSites)('on the pages of $name', (site) => {
  let ownWords: ReadonlySet<string>
  const known = 'from' in site ? wordsOfLocale : []

  beforeAll(async () => {
    const { corpus } = await checkEdition(site.content)
    ownWords = new Set([...stringsIn(corpus), site.url].flatMap((text) => latinWords(text)))
  })

  test('no English is left apart from names', async () => {
    const left = new Set<string>()
    let texts = 0
    for await (const { path, tree } of readPages(site.folder))
      for (const text of textsOf(tree)) {
        texts++
        const english = latinWords(withoutMessages(text)).filter(
          (word) => !ownWords.has(word) && !known.includes(word),
        )
        if (english.length > 0) left.add(`${path}: ${english.join(' ')} in “${text.slice(0, 60)}”`)
      }
    expect(texts).toBeGreaterThan(1000)
    expect([...left]).toEqual([])
  })
})

/** Words that dates and citations get from the data of a locale, not from the catalogue. Those of the pseudo-locale are English. */
const wordsOfLocale = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2000, month)).toLowerCase(),
).concat('chap', 'interview', 'by')

test('words in another language than the interface say which', async () => {
  const site = derivedSites.find(({ name }) => name === 'bells-arabic')!
  const wrong = new Set<string>()
  let texts = 0
  for await (const { path, tree } of readPages(site.folder))
    for (const { text, lang } of textsInLanguages(tree, '')) {
      texts++
      // Names and the words of a citation need no language.
      const isLatin =
        (text.match(/(?<![/-])\b[a-z]+\b/g) ?? []).length > 3 && !path.startsWith('/cite/')
      const isArabic = /\p{sc=Arabic}/u.test(text)
      if ((isLatin && !isArabic && lang === 'ar') || (isArabic && lang !== 'ar'))
        wrong.add(`${path}: “${text.trim().slice(0, 60)}” in ${lang}`)
    }
  expect(texts).toBeGreaterThan(1000)
  expect([...wrong]).toEqual([])
})

/** The text of a page, each piece with the language that its elements say it is in. */
function* textsInLanguages(
  node: Nodes,
  lang: string,
): Generator<{ text: string; lang: string }, void, undefined> {
  if (node.type === 'text') yield { text: node.value, lang }
  if (node.type === 'element') {
    if (['script', 'style', 'code', 'pre', 'template', 'title'].includes(node.tagName)) return
    if (typeof node.properties['lang'] === 'string') lang = node.properties['lang']
  }
  if ('children' in node) for (const child of node.children) yield* textsInLanguages(child, lang)
}

/** The words in Latin letters in a text, in lower case. Single letters are parts of references such as 5.A3. */
function latinWords(text: string): string[] {
  return (text.replace(names, ' ').match(/[A-Za-z][A-Za-z’']+/g) ?? []).map((word) =>
    word.toLowerCase(),
  )
}

/** A text without messages in the pseudo-locale, which are in brackets. */
function withoutMessages(text: string): string {
  return text.replace(/\[[^[\]]*\]/g, ' ')
}

/** What a page shows or says: its text, names and descriptions. */
function* textsOf(node: Nodes): Generator<string, void, undefined> {
  if (node.type === 'text') yield node.value
  if (node.type === 'element') {
    if (['script', 'style', 'code', 'pre', 'template'].includes(node.tagName)) return
    // The documents about the program are in English, and say so.
    if ('dataDocument' in node.properties && node.properties['lang'] === 'en') return
    const { alt, ariaLabel, placeholder, title, name, content } = node.properties
    for (const text of [alt, ariaLabel, placeholder, title])
      if (typeof text === 'string') yield text
    if (name === 'description' && typeof content === 'string') yield content
    // A long address is divided by places where a line may break.
    if (node.children.some((child) => child.type === 'element' && child.tagName === 'wbr'))
      return yield toString(node)
  }
  if ('children' in node) for (const child of node.children) yield* textsOf(child)
}

/** Every string of an edition that can be printed: not the names that programs use. */
function* stringsIn(value: unknown, key = ''): Generator<string, void, undefined> {
  if (['type', 'kind', 'file', 'root'].includes(key)) return
  if (typeof value === 'string' && !['term', 'cite', 'note'].includes(value)) yield value
  if (typeof value !== 'object' || value === null) return
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  for (const [name, one] of entries as [unknown, unknown][]) yield* stringsIn(one, String(name))
}
