import { expect, test } from 'vitest'
import { type Corpus, paragraphsOf } from '#corpus/corpus.ts'
import { printToPdf } from '#cli/print-to-pdf.ts'
import { directionOf } from '#model/direction.ts'
import { paragraphAddress } from '#model/paragraph-address.ts'
import { readEdition } from '#reading/read-edition.ts'
import { findChromium } from '../browser.ts'
import { ownSite } from '../sites.ts'
import { siteCalled } from './support.ts'
import { type PdfText, readPdf, type Run } from './pdf-text.ts'

const sites = [ownSite, ...['amended', 'arabic', 'bells', 'chinese'].map(siteCalled)]

test.each(sites)(
  'the PDF of $name has a destination at each paragraph, and no others like it',
  async ({ content, folder, base }) => {
    const corpus = (await readEdition(content)).corpus!
    const pdf = await readPdf(await printToPdf(await findChromium(), folder, base))
    const places = pdf.destinations
      .filter(({ name }) => /^\d+\.[pqa]\d+[a-z]?$/.test(name))
      .sort((a, b) => a.at - b.at)
    const withdrawn = corpus.exchanges.flatMap(({ number, withdrawn }) =>
      Object.keys(withdrawn).map((id) => paragraphAddress(number, id)),
    )
    const spoken = spokenIn(corpus)
    const direction = directionOf(corpus.edition.language)
    expect(places.map(({ name }) => name.toUpperCase()).sort()).toEqual(
      [...spoken.keys(), ...withdrawn].sort(),
    )
    for (const [index, { name, at }] of places.entries()) {
      const reference = name.toUpperCase()
      const end = places[index + 1]?.at ?? Infinity
      const found = comparable(direction, lettersOf(behind(pdf, at, end, direction)))
      const words = spoken.get(reference) ?? ''
      // The reference is beside the first line.
      const expected = comparable(direction, lettersOf(reference + words))
      const order = direction === 'ltr' ? (letters: string) => letters : sorted
      expect(order(asWritten(found.slice(0, expected.length), expected)), reference).toBe(
        order(expected),
      )
    }
  },
)

function spokenIn({ exchanges }: Corpus): ReadonlyMap<string, string> {
  return new Map(
    [...paragraphsOf(exchanges)].map(({ exchange, paragraph }) => [
      paragraphAddress(exchange.number, paragraph.id),
      paragraph.words.text,
    ]),
  )
}

/** The text between two places of a PDF, line by line. */
function behind({ runs }: PdfText, from: number, to: number, direction: 'ltr' | 'rtl'): string {
  const lines: Run[][] = []
  const inside = runs
    .filter(({ text, at }) => at >= from && at < to && lettersOf(text) !== '')
    .toSorted((a, b) => a.at - b.at)
  for (const run of inside) {
    const line = lines.at(-1)
    if (line && run.at - line[0]!.at < 5) line.push(run)
    else lines.push([run])
  }
  const order = (a: Run, b: Run) => (direction === 'ltr' ? a.left - b.left : b.right - a.right)
  return lines
    .map((line) =>
      line
        .sort(order)
        .map(({ text }) => text)
        .join(''),
    )
    .join('')
}

/** Latin words in a line from right to left come in several runs, whose order their places do not tell. */
function sorted(letters: string): string {
  return Array.from(letters).sort().join('')
}

/** Letters alone: notes, digits, hyphens and spaces differ between a page and its text. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\u2E80-\u2EFF]/gu, '')
}

/** Without the words in scripts whose letters change their shapes, which a PDF spells by its shapes, unless the text is in one. */
function comparable(direction: 'ltr' | 'rtl', letters: string): string {
  return direction === 'rtl' ? letters : letters.replace(/[\p{sc=Arabic}\p{sc=Devanagari}]/gu, '')
}

/** Fonts draw some Chinese characters and the radicals that look the same with one glyph, of which a PDF knows only one. */
function asWritten(found: string, expected: string): string {
  return found.replace(/[\u2E80-\u2EFF]/g, (_, at: number) => expected[at] ?? '')
}
