import { createElement } from '#browser/create-element.ts'
import type { CiteData } from '#model/cite-data.ts'
import { innerQuotes } from './inner-quotes.ts'

/** A run of spoken words, stressed or not. */
export type Run = { text: string; stressed: boolean }

/** Words of one speaker, paragraph by paragraph. The introduction has no speaker. */
export type SpeakerPart = { speaker: string; paragraphs: Run[][] }

/** `address` is `5.A3` or `5.Q1–A1`; `url` leads to the words. */
export type Quotation = { parts: SpeakerPart[]; address: string; url: string }

type Source = Pick<CiteData, 'title' | 'publication' | 'date'>

/** A quotation as plain text: the words in quotation marks, then who said them, where, when, and the link. */
export function plainQuotation(quotation: Quotation, source: Source): string {
  return paragraphsOf(quotation, source, false)
    .map((paragraph) =>
      paragraph.map((piece) => (typeof piece === 'string' ? piece : piece.textContent)).join(''),
    )
    .join('\n\n')
}

/** The same as HTML: paragraphs, stress and titles in italics, the link on the address. */
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

/** The paragraphs of a part: each opens with a quotation mark, the last one alone closes with one. */
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

/** Marks are turned over the whole paragraph, so that a stressed word does not part an opening mark from its closing one. */
function withInnerQuotes(runs: readonly Run[]): (string | HTMLElement)[] {
  const text = innerQuotes(runs.map((run) => run.text).join(''))
  let at = 0
  return runs.map((run) => {
    const words = text.slice(at, (at += run.text.length))
    return run.stressed ? createElement('em', {}, words) : words
  })
}
