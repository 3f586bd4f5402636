import { messages } from 'virtual:messages/quote'
import { createElement } from '#browser/create-element.ts'
import type { CiteData } from '#model/cite-data.ts'
import { swapMarks } from '#model/swap-marks.ts'
import type { QuotationMarks } from '#model/quotation-marks.ts'

/** A run of spoken words, with or without emphasis. */
export type Run = { text: string; stressed: boolean }

/** The words of one speaker by paragraph. `speaker` is empty in the introduction. */
export type SpeakerPart = { speaker: string; paragraphs: Run[][] }

/** Quoted words, their address, `5.A3` or `5.Q1–A1`, and a link to them. */
export type Quotation = { parts: SpeakerPart[]; address: string; url: string }

type Source = Pick<CiteData, 'quotedTitle' | 'marks' | 'publication' | 'date'>

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
  { quotedTitle, marks, publication, date }: Source,
  rich: boolean,
): (string | HTMLElement)[][] {
  const [only] = parts
  const isOne = parts.length === 1
  const spoken = parts.flatMap((part) => quotedParagraphs(part, marks, isOne ? '' : part.speaker))
  const attribution = messages.attribution<HTMLElement>(
    {
      speaker: (isOne && only?.speaker) || undefined,
      title: quotedTitle,
      publication,
      date,
      reference: rich ? createElement('a', { href: url }, address) : address,
      url: rich ? undefined : url,
    },
    (words) => createElement('i', {}, words),
  )
  if (!isOne) return [...spoken, attribution]
  return [...spoken.slice(0, -1), messages.attributed(spoken.at(-1) ?? [], attribution)]
}

/** The paragraphs of one speaker: each begins with a quotation mark, and only the last ends with one. */
function quotedParagraphs(
  { paragraphs }: SpeakerPart,
  marks: QuotationMarks,
  speaker: string,
): (string | HTMLElement)[][] {
  return paragraphs.map((runs, index) => {
    const isLast = index === paragraphs.length - 1
    const words = [marks.open, ...withInnerMarks(runs, marks), isLast ? marks.close : '']
    return index === 0 && speaker !== '' ? messages.spokenBy(speaker, words) : words
  })
}

/** Swaps quotation marks in the whole paragraph, since a pair of them may begin and end in different runs. */
function withInnerMarks(runs: readonly Run[], marks: QuotationMarks): (string | HTMLElement)[] {
  const text = swapMarks(runs.map((run) => run.text).join(''), marks)
  let at = 0
  return runs.map((run) => {
    const words = text.slice(at, (at += run.text.length))
    return run.stressed ? createElement('em', {}, words) : words
  })
}
