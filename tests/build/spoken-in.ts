import { unzipSync } from 'fflate'
import type { Nodes, Paragraph } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import type { WholeJson } from '#exports/json/schema.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { elementsIn } from './xml.ts'

/** Paragraphs with the label of their speaker, which is empty in the introduction. */
export type Spoken = [speaker: string, text: string][]

/** The interview according to its transcript. */
export function spokenInTranscript({ transcript, edition }: Corpus): Spoken {
  return transcript.paragraphs.map(({ speaker, text }) => [
    edition.speakers.find(({ key }) => key === speaker)?.label ?? '',
    text,
  ])
}

/** Functions that read the interview back from each kind of download. */
export const readers: Readonly<
  Record<string, (downloads: string, corpus: Corpus) => Promise<Spoken>>
> = {
  TEI: spokenInTei,
  EPUB: spokenInEpub,
  JSON: spokenInJson,
  Markdown: spokenInMarkdown,
  'plain text': spokenInText,
}

async function spokenInTei(downloads: string, corpus: Corpus): Promise<Spoken> {
  const found = elementsIn(
    await readFile(join(downloads, 'edition.tei.xml')),
    '//t:body//t:speaker | //t:body//t:div/t:p | //t:body//t:sp/t:p',
    { t: 'http://www.tei-c.org/ns/1.0' },
  )
  return inTurn(
    found.map(({ text, attribute }) => ({ text, address: attribute('n') })),
    corpus,
  )
}

async function spokenInEpub(downloads: string, corpus: Corpus): Promise<Spoken> {
  const files = unzipSync(new Uint8Array(await readFile(join(downloads, 'edition.epub'))))
  const chapters = Object.keys(files).filter((name) => /exchange-\d+\.xhtml$/.test(name))
  const found = chapters
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((name) => {
      const html = new TextDecoder().decode(files[name])
      return elementsIn(
        new TextEncoder().encode(html.replace(/<(a|span) class="ref"[^>]*>[^<]*<\/\1>/g, '')),
        '//h:h3[@class="who"] | //h:div[@class="row"]/h:p',
        { h: 'http://www.w3.org/1999/xhtml' },
      )
    })
  return inTurn(
    found.map(({ text, attribute }) => ({
      text,
      address: attribute('id')?.replace(/^x/, '').toUpperCase(),
    })),
    corpus,
  )
}

async function spokenInJson(downloads: string): Promise<Spoken> {
  const { exchanges, speakers } = JSON.parse(
    await readFile(join(downloads, 'edition.json'), 'utf8'),
  ) as WholeJson
  return exchanges.flatMap(({ turns }) =>
    turns.flatMap(({ speaker, paragraphs }) =>
      paragraphs.map(({ text }): Spoken[number] => [
        speakers.find(({ key }) => key === speaker)?.label ?? '',
        text,
      ]),
    ),
  )
}

async function spokenInMarkdown(downloads: string, corpus: Corpus): Promise<Spoken> {
  const tree = fromMarkdown(await readFile(join(downloads, 'edition.md'), 'utf8'), {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  })
  const names = namesOf(corpus)
  const found = tree.children
    .filter((node) => node.type === 'paragraph')
    .map((node) => ({ text: wordsOf(node), address: addressOf(node) }))
    .filter(({ address, text }) => address !== undefined || names.has(text))
  return inTurn(found, corpus)
}

async function spokenInText(downloads: string, corpus: Corpus): Promise<Spoken> {
  const names = namesOf(corpus)
  const lines = (await readFile(join(downloads, 'edition.txt'), 'utf8')).split('\n')
  const found = lines.flatMap((line): Line[] => {
    const [, address, text] = /^(\d+\.[PQA]\d+[A-Z]?) {2}(.*)$/u.exec(line) ?? []
    if (address !== undefined) return [{ text: withoutTime(text ?? ''), address }]
    const name = line.replace(/:$/, '')
    return line.endsWith(':') && names.has(name) ? [{ text: name, address: undefined }] : []
  })
  return inTurn(found, corpus)
}

/** Assigns each paragraph to the speaker named before it, and drops the notices of withdrawn paragraphs. */
function inTurn(found: readonly Line[], { exchanges }: Corpus): Spoken {
  const withdrawn = new Set(
    exchanges.flatMap(({ number, withdrawn }) =>
      Object.keys(withdrawn).map((id) => paragraphAddress(number, id)),
    ),
  )
  const introduction = new Set(
    [...paragraphsOf(exchanges)]
      .filter(({ turn }) => turn.by === undefined)
      .map(({ exchange, paragraph }) => paragraphAddress(exchange.number, paragraph.id)),
  )
  let speaker = ''
  const spoken: Spoken = []
  for (const { text, address } of found) {
    if (address === undefined) speaker = text
    else if (!withdrawn.has(address)) spoken.push([introduction.has(address) ? '' : speaker, text])
  }
  return spoken
}

function namesOf({ edition }: Corpus): ReadonlySet<string> {
  return new Set(edition.speakers.map(({ label }) => label))
}

/** The address that begins a paragraph as a link, followed by a space. */
function addressOf({ children: [first] }: Paragraph): string | undefined {
  const words = first?.type === 'link' ? textOf(first) : ''
  return /^\d+\.[PQA]\d+[A-Z]?$/.test(words) ? words : undefined
}

function wordsOf(node: Paragraph): string {
  const text = textOf(node)
  const address = addressOf(node)
  return address === undefined ? text : withoutTime(text.slice(address.length + 1))
}

/** Words without the time before them, in square brackets. */
export function withoutTime(words: string): string {
  return words.replace(/^\[\d+(?::\d\d)+(?:[.,]\d+)?\] /, '')
}

/** The text of a Markdown tree. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** A paragraph with its address, or the label of a speaker, which has no address. */
type Line = { text: string; address: string | undefined }
