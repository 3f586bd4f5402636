import { messages } from 'virtual:messages/quote'
import { createElement } from '#browser/create-element.ts'
import type { CiteData } from '#model/cite-data.ts'
import { swapMarks } from '#model/swap-marks.ts'
import type { QuotationMarks } from '#model/quotation-marks.ts'
import { type Citation, plainRuns, richRuns } from './citations.ts'

/** A run of spoken words, with or without emphasis. */
export type Run = { text: string; stressed: boolean }

/** The words of one speaker by paragraph. `speaker` is empty in the introduction. */
export type SpeakerPart = { speaker: string; paragraphs: Run[][] }

/** Quoted words, their address, `5.A3` or `5.Q1–A1`, and the URL by which they are cited, if there is one. */
export type Quotation = { parts: SpeakerPart[]; address: string; url: string | undefined }

/** What is copied: a text, and if it has a format, the same as HTML, with paragraphs and italics. */
export type CopiedText = { plain: string; rich?: string }

type Source = Pick<CiteData, 'quotedTitle' | 'marks' | 'publication' | 'date'>

type Paragraph = (string | HTMLElement)[]

/** A quotation for any reader: the words in quotation marks, then the speaker, the source, the date and the URL, if there is one. */
export function attributedQuotation(quotation: Quotation, source: Source): CopiedText {
  const { parts, address, url } = quotation
  const { quotedTitle, publication, date } = source
  const [only] = parts
  const attribution = (reference: string | HTMLElement, printed: string | undefined) =>
    messages.attribution<HTMLElement>(
      {
        speaker: (parts.length === 1 && only?.speaker) || undefined,
        title: quotedTitle,
        publication,
        date,
        reference,
        url: printed,
      },
      (words) => createElement('i', {}, words),
    )
  const linked = url === undefined ? address : createElement('a', { href: url }, address)
  return {
    plain: asText(withReference(quotation, source, attribution(address, url))),
    rich: asHtml(withReference(quotation, source, attribution(linked, undefined))),
  }
}

/** A quotation in a style of citations: the words in quotation marks with the short form, and below them the full citation. */
export function citedQuotation(
  quotation: Quotation,
  source: Source,
  { format, full, short }: Citation,
): CopiedText {
  const reference = format.referredToBy === 'name' && short ? [plainRuns(short)] : undefined
  const paragraphs = [...withReference(quotation, source, reference), richRuns(full)]
  return { plain: asText(paragraphs), rich: asHtml(paragraphs) }
}

/** The spoken paragraphs with a reference after them: at the end of the last if they are of one speaker. */
function withReference(
  { parts }: Quotation,
  { marks }: Source,
  reference: Paragraph | undefined,
): Paragraph[] {
  const isOne = parts.length === 1
  const spoken = parts.flatMap((part) => quotedParagraphs(part, marks, isOne ? '' : part.speaker))
  if (!reference) return spoken
  if (!isOne) return [...spoken, reference]
  return [...spoken.slice(0, -1), messages.attributed(spoken.at(-1) ?? [], reference)]
}

function asText(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map((pieces) =>
      pieces.map((piece) => (typeof piece === 'string' ? piece : piece.textContent)).join(''),
    )
    .join('\n\n')
}

function asHtml(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((pieces) => createElement('p', {}, ...pieces).outerHTML).join('')
}

/** The paragraphs of one speaker: each begins with a quotation mark, and only the last ends with one. */
function quotedParagraphs(
  { paragraphs }: SpeakerPart,
  marks: QuotationMarks,
  speaker: string,
): Paragraph[] {
  return paragraphs.map((runs, index) => {
    const isLast = index === paragraphs.length - 1
    const words = [marks.open, ...withInnerMarks(runs, marks), isLast ? marks.close : '']
    return index === 0 && speaker !== '' ? messages.spokenBy(speaker, words) : words
  })
}

/** Swaps quotation marks in the whole paragraph, since a pair of them may begin and end in different runs. */
function withInnerMarks(runs: readonly Run[], marks: QuotationMarks): Paragraph {
  const text = swapMarks(runs.map((run) => run.text).join(''), marks)
  let at = 0
  return runs.map((run) => {
    const words = text.slice(at, (at += run.text.length))
    return run.stressed ? createElement('em', {}, words) : words
  })
}
