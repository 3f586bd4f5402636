import { createElement } from '#browser/create-element.ts'
import type { CiteData } from '#model/cite-data.ts'
import { innerQuotes } from './inner-quotes.ts'

/** A run of spoken words, with or without emphasis. */
export type Run = { text: string; stressed: boolean }

/** The words of one speaker by paragraph. `speaker` is empty in the introduction. */
export type SpeakerPart = { speaker: string; paragraphs: Run[][] }

/** Quoted words, their address, `5.A3` or `5.Q1–A1`, and a link to them. */
export type Quotation = { parts: SpeakerPart[]; address: string; url: string }

type Source = Pick<CiteData, 'title' | 'publication' | 'date'>

/** A quotation as plain text: the words in quotation marks, then the speaker, the source, the date and the link. */
export function plainQuotation(quotation: Quotation, source: Source): string {
  return paragraphsOf(quotation, source, false)
    .map((paragraph) =>
      paragraph.map((piece) => (typeof piece === 'string' ? piece : piece.textContent)).join(''),
    )
    .join('\n\n')
}

/** The same as HTML, with paragraphs and italics, and the address as the link. */
export function richQuotation(quotation: Quotation, source: Source): string {
  return paragraphsOf(quotation, source, true)
    .map((paragraph) => createElement('p', {}, ...paragraph).outerHTML)
    .join('')
}

function paragraphsOf(
  { parts, address, url }: Quotation,
  source: Source,
  rich: boolean,
): (string | HTMLElement)[][] {
  const [only] = parts
  const isOne = parts.length === 1
  const spoken = parts.flatMap((part) => quotedParagraphs(part, isOne ? '' : part.speaker))
  const speaker = isOne ? only?.speaker : undefined
  const publication =
    source.publication === undefined ? undefined : createElement('i', {}, source.publication)
  const place = rich ? [createElement('a', { href: url }, address)] : [address, url]
  const attribution = [
    speaker && `${speaker}, `,
    `“${innerQuotes(source.title)},” `,
    ...[publication, source.date, ...place]
      .filter((piece) => piece !== undefined)
      .flatMap((piece, index) => (index === 0 ? [piece] : [', ', piece])),
  ]
    .filter((piece) => piece !== undefined)
    .filter((piece) => piece !== '')
  const last = ['(', ...attribution, ')']
  if (!isOne) return [...spoken, last]
  return [...spoken.slice(0, -1), [...(spoken.at(-1) ?? []), ' ', ...last]]
}

/** The paragraphs of one speaker: each begins with a quotation mark, and only the last ends with one. */
function quotedParagraphs(
  { paragraphs }: SpeakerPart,
  speaker: string,
): (string | HTMLElement)[][] {
  return paragraphs.map((runs, index) => [
    index === 0 && speaker !== '' ? `${speaker}: ` : '',
    '“',
    ...withInnerQuotes(runs),
    index === paragraphs.length - 1 ? '”' : '',
  ])
}

/** Swaps quotation marks in the whole paragraph, since a pair of them may begin and end in different runs. */
function withInnerQuotes(runs: readonly Run[]): (string | HTMLElement)[] {
  const text = innerQuotes(runs.map((run) => run.text).join(''))
  let at = 0
  return runs.map((run) => {
    const words = text.slice(at, (at += run.text.length))
    return run.stressed ? createElement('em', {}, words) : words
  })
}
