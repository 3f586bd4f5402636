import { unzipSync } from 'fflate'
import type { Nodes, Paragraph } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import type { WholeJson } from '#exports/json/schema.ts'
import { readCorpus } from '#corpus/read-corpus.ts'
import { elementsIn } from './xml.ts'

/** The interview as the transcript has it: who speaks, and each paragraph. */
let interview: Spoken
const downloads = 'dist/downloads'

beforeAll(async () => {
  const { corpus } = await readCorpus('content')
  if (!corpus) throw new Error('no edition')
  const { speakers } = corpus.edition
  interview = corpus.transcript.paragraphs.map(({ speaker, text }) => [
    speakers.find(({ key }) => key === speaker)?.label ?? '',
    text,
  ])
  expect(interview.length).toBeGreaterThan(40)
})

test('the transcript can be got back from the TEI file', async () => {
  const xml = await readFile(`${downloads}/edition.tei.xml`)
  const namespaces = { t: 'http://www.tei-c.org/ns/1.0' }
  const found = elementsIn(
    xml,
    '//t:body//t:speaker | //t:body//t:div/t:p | //t:body//t:sp/t:p',
    namespaces,
  )
  expect(inTurn(found.map(({ text, attribute }) => ({ text, address: attribute('n') })))).toEqual(
    interview,
  )
})

test('from the EPUB', async () => {
  const files = unzipSync(new Uint8Array(await readFile(`${downloads}/edition.epub`)))
  const chapters = Object.keys(files).filter((name) => /exchange-\d+\.xhtml$/.test(name))
  const found = chapters.sort().flatMap((name) => {
    const html = new TextDecoder().decode(files[name]).replace(/<a class="ref"[^>]*>\d+<\/a>/g, '')
    return elementsIn(
      new TextEncoder().encode(html),
      '//h:h3[@class="who"] | //h:div[@class="row"]/h:p',
      { h: 'http://www.w3.org/1999/xhtml' },
    )
  })
  expect(
    inTurn(
      found.map(({ text, attribute }) => ({ text, address: attribute('id') })),
      true,
    ),
  ).toEqual(interview)
})

test('from the JSON', async () => {
  const { exchanges, speakers } = JSON.parse(
    await readFile(`${downloads}/edition.json`, 'utf8'),
  ) as WholeJson
  const found = exchanges.flatMap(({ turns }) =>
    turns.flatMap(({ speaker, paragraphs }) =>
      paragraphs.map(({ text }) => [
        speakers.find(({ key }) => key === speaker)?.label ?? '',
        text,
      ]),
    ),
  )
  expect(found).toEqual(interview)
})

test('from the Markdown', async () => {
  const source = await readFile(`${downloads}/edition.md`, 'utf8')
  const tree = fromMarkdown(source, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  })
  const found = tree.children
    .filter((node) => node.type === 'paragraph')
    .map((node) => ({ text: wordsOf(node), address: addressOf(node) }))
    .filter(({ address, text }) => address !== undefined || names().has(text))
  expect(inTurn(found)).toEqual(interview)
})

test('and from the plain text', async () => {
  const source = await readFile(`${downloads}/edition.txt`, 'utf8')
  const found = [...source.matchAll(/^(?:(\d+\.[PQA]\d+)  (.*)|(\S+):)$/gm)].map(
    ([, address, text, speaker]) => ({ text: text ?? speaker ?? '', address }),
  )
  expect(inTurn(found)).toEqual(interview)
})

/** Gives each paragraph, known by its address, to the speaker named before it; the introduction has none. */
function inTurn(
  found: readonly { text: string; address: string | undefined }[],
  ids = false,
): Spoken {
  let speaker = ''
  const spoken: Spoken = []
  for (const { text, address } of found) {
    if (address === undefined) speaker = text
    else {
      expect(address).toMatch(ids ? /^x\d+\.[pqa]\d+$/ : /^\d+\.[PQA]\d+$/)
      spoken.push([speaker, text])
    }
  }
  return spoken
}

function names(): ReadonlySet<string> {
  return new Set(interview.map(([speaker]) => speaker))
}

/** A paragraph begins with its address, which is a link, and a blank. */
function addressOf({ children: [first] }: Paragraph): string | undefined {
  const words = first?.type === 'link' ? textOf(first) : ''
  return /^\d+\.[PQA]\d+$/.test(words) ? words : undefined
}

function wordsOf(node: Paragraph): string {
  const text = textOf(node)
  const address = addressOf(node)
  return address === undefined ? text : text.slice(address.length + 1)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

type Spoken = [speaker: string, text: string][]
