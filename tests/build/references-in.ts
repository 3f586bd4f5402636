import { unzipSync } from 'fflate'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm'
import type { Link, Paragraph } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { elementsOf } from '#checks/built/read-pages.ts'
import type { Corpus } from '#corpus/corpus.ts'
import type { ExchangeJson } from '#exports/json/schema.ts'
import type { Site } from '../sites.ts'
import { textOf, withoutTime } from './spoken-in.ts'
import { elementsIn } from './xml.ts'

/** References, such as `5.A3`, with the words that are found behind each. */
export type References = ReadonlyMap<string, string>

/** Functions that read the references back from each form of a built site. They know nothing of the code that wrote them. */
export const referencesIn: Readonly<
  Record<string, (site: Site, corpus: Corpus) => Promise<References>>
> = {
  'pages of the exchanges': (site, corpus) =>
    inPages(site, corpus, ({ slug }) => `exchanges/${slug}`),
  'pages at short addresses': inShortPages,
  'pages for frames': inFrames,
  'page with the whole text': (site) => inWholeText(site, 'read'),
  'page for paper': (site) => inWholeText(site, 'print'),
  'page list of the EPUB': inPageList,
  'ids of the TEI file': inTeiIds,
  'citation structure of the TEI file': inCiteStructure,
  'JSON file': inJson,
  'JSON files of the exchanges': inJsonByExchange,
  'Markdown file': (site) => inMarkdown(site, 'edition.md'),
  'Markdown files of the exchanges': inMarkdownByExchange,
}

/** The forms that are files of single exchanges, which not every edition has. */
export const ofParts: ReadonlySet<string> = new Set([
  'JSON files of the exchanges',
  'Markdown files of the exchanges',
])

/** Throws if a reference is found twice. */
export function once(found: Iterable<readonly [string, string]>): References {
  const references = new Map<string, string>()
  for (const [reference, words] of found) {
    if (references.has(reference)) throw new Error(`Unexpected second ${reference}`)
    references.set(reference, words)
  }
  return references
}

/** The elements of a page by their ids, with their words. */
export async function idsIn(site: Site, path: string): Promise<References> {
  const html = await readFile(join(site.folder, path, 'index.html'), 'utf8')
  return once(
    elementsOf(fromHtml(html)).flatMap((element) =>
      typeof element.properties.id === 'string'
        ? [[element.properties.id, toString(element).trim()] as const]
        : [],
    ),
  )
}

const isParagraphId = (id: string) => /^[pqa]\d+[a-z]?$/.test(id)

async function inPages(
  site: Site,
  { exchanges }: Corpus,
  pathOf: (exchange: Corpus['exchanges'][number]) => string,
): Promise<References> {
  const found = exchanges.map(async (exchange) =>
    [...(await idsIn(site, pathOf(exchange)))]
      .filter(([id]) => isParagraphId(id))
      .map(([id, words]) => [`${exchange.number}.${id.toUpperCase()}`, words] as const),
  )
  return once((await Promise.all(found)).flat())
}

/** There the reference is the end of the paragraph, as a link out of the frame. */
async function inFrames(site: Site, corpus: Corpus): Promise<References> {
  const found = await inPages(site, corpus, ({ slug }) => `embed/${slug}`)
  return once(
    [...found].map(([reference, words]) => [
      reference,
      words.endsWith(` ${reference}`) ? words.slice(0, -reference.length - 1) : words,
    ]),
  )
}

/** `/5/` redirects to the page of exchange 5; the script that follows the link keeps the fragment. */
async function inShortPages(site: Site, { exchanges }: Corpus): Promise<References> {
  const found = exchanges.map(async ({ number }) => {
    const html = await readFile(join(site.folder, String(number), 'index.html'), 'utf8')
    const link = elementsOf(fromHtml(html)).find(
      ({ properties }) => properties['dataForward'] !== undefined,
    )
    const page = new URL(String(link?.properties['href']), `${site.url}/${number}/`).href
    return [...(await idsIn(site, page.slice(site.url.length)))]
      .filter(([id]) => isParagraphId(id))
      .map(([id, words]) => [`${number}.${id.toUpperCase()}`, words] as const)
  })
  return once((await Promise.all(found)).flat())
}

async function inWholeText(site: Site, path: string): Promise<References> {
  const found = [...(await idsIn(site, path))].filter(([id]) => /^\d+\.[pqa]\d+[a-z]?$/.test(id))
  return once(found.map(([id, words]) => [id.toUpperCase(), words]))
}

const xhtml = { h: 'http://www.w3.org/1999/xhtml' }

async function inPageList(site: Site): Promise<References> {
  const book = unzipSync(
    new Uint8Array(await readFile(join(site.folder, 'downloads/edition.epub'))),
  )
  const fileOf = (name: string) => {
    const text = new TextDecoder().decode(book[`OEBPS/${name}`])
    // The numbers of notes are not spoken.
    return new TextEncoder().encode(text.replace(/<(a|span) class="ref"[^>]*>[^<]*<\/\1>/g, ''))
  }
  const list = elementsIn(
    fileOf('contents.xhtml'),
    '//h:nav[@role="doc-pagelist"]/h:ol/h:li/h:a',
    xhtml,
  )
  return once(
    list.map(({ text, attribute }) => {
      const [file = '', id = ''] = attribute('href')!.split('#')
      const [paragraph] = elementsIn(
        fileOf(file),
        `//h:span[@id="${id}"][@role="doc-pagebreak"][.="${text}"]/following-sibling::h:p`,
        xhtml,
      )
      return [text, paragraph?.text ?? '']
    }),
  )
}

const inTei = (site: Site) => readFile(join(site.folder, 'downloads/edition.tei.xml'))

/** An `xml:id` cannot begin with a digit: `x5.a3`. */
async function inTeiIds(site: Site): Promise<References> {
  const found = elementsIn(await inTei(site), '//*[starts-with(@xml:id, "x")]', {})
  return once(
    found
      .map(({ text, attribute }) => [attribute('xml:id')!.slice(1).toUpperCase(), text] as const)
      .filter(([reference]) => /^\d+\.[PQA]\d+[A-Z]?$/.test(reference)),
  )
}

/** Resolves references as the header says. XPath 1.0 knows no default namespace, so the document is read without. */
async function inCiteStructure(site: Site): Promise<References> {
  const text = (await inTei(site)).toString().replace(' xmlns="http://www.tei-c.org/ns/1.0"', '')
  using document = XmlDocument.fromString(text)
  const found: [string, string][] = []
  const resolve = (structure: XmlElement, within: XmlElement, before: string): void => {
    const inner = elementsOfXml(structure.find('citeStructure'))
    for (const unit of elementsOfXml(within.find(structure.attr('match')!.content))) {
      const value = unit.eval(structure.attr('use')!.content)
      const own = Array.isArray(value) ? value[0]!.content : String(value)
      const reference = before + (structure.attr('delim')?.content ?? '') + own
      if (inner.length === 0) found.push([reference, unit.content])
      for (const one of inner) resolve(one, unit, reference)
    }
  }
  const structures = elementsOfXml(document.find('/TEI/teiHeader//refsDecl/citeStructure'))
  for (const structure of structures) resolve(structure, document.root, '')
  return once(found)
}

function elementsOfXml(nodes: readonly XmlNode[]): XmlElement[] {
  return nodes.filter((node) => node instanceof XmlElement)
}

async function jsonOf<T>(site: Site, name: string): Promise<T> {
  return JSON.parse(await readFile(join(site.folder, 'downloads', name), 'utf8')) as T
}

async function inJson(site: Site): Promise<References> {
  const { exchanges } = await jsonOf<{ exchanges: ExchangeJson[] }>(site, 'edition.json')
  return once(exchanges.flatMap(inExchange))
}

async function inJsonByExchange(site: Site, { exchanges }: Corpus): Promise<References> {
  const files = exchanges.map(({ slug }) =>
    jsonOf<{ exchange: ExchangeJson }>(site, `exchanges/${slug}.json`),
  )
  return once((await Promise.all(files)).flatMap(({ exchange }) => inExchange(exchange)))
}

function inExchange({ turns, withdrawn }: ExchangeJson): [string, string][] {
  return [
    ...turns.flatMap(({ paragraphs }) => paragraphs),
    ...(withdrawn ?? []).map((one) => ({ ...one, text: `${one.address} ${one.why}` })),
  ].map(({ address, text }) => [address, text])
}

async function inMarkdownByExchange(site: Site, { exchanges }: Corpus): Promise<References> {
  const files = exchanges.map(({ slug }) => inMarkdown(site, `exchanges/${slug}.md`))
  return once((await Promise.all(files)).flatMap((found) => [...found]))
}

async function inMarkdown(site: Site, name: string): Promise<References> {
  return once(
    (await citedParagraphs(site, name)).map(({ link, paragraph }) => [
      textOf(link),
      withoutTime(textOf(paragraph).slice(textOf(link).length + 1)),
    ]),
  )
}

/** The paragraphs of a Markdown file that begin with a reference as a link. */
export async function citedParagraphs(
  site: Site,
  name: string,
): Promise<{ link: Link; paragraph: Paragraph }[]> {
  const tree = fromMarkdown(await readFile(join(site.folder, 'downloads', name), 'utf8'), {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  })
  return tree.children.flatMap((paragraph) => {
    const link = paragraph.type === 'paragraph' ? paragraph.children[0] : undefined
    return paragraph.type === 'paragraph' &&
      link?.type === 'link' &&
      /^\d+\.[PQA]\d+[A-Z]?$/.test(textOf(link))
      ? [{ link, paragraph }]
      : []
  })
}
