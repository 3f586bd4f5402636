import type { APIRoute, GetStaticPaths } from 'astro'
import { citationFormats, citationTemplate } from '#citations/cite-interview.ts'
import { keyStem } from '#citations/interview-item.ts'
import { citationLanguage } from '#citations/language.ts'
import { citedAs, citedParagraphs, publicationDate } from '#corpus/cited-parts.ts'
import type { Exchange } from '#corpus/corpus.ts'
import { corpus, interfaceLanguage, messages } from '#edition/edition.ts'
import { embedPath, exchangePath } from '#model/paths.ts'
import type { CiteData } from '#model/cite-data.ts'
import { inMarks, quotationMarks, titleMarks } from '#model/quotation-marks.ts'

export const getStaticPaths = (() => {
  return corpus.exchanges.map((exchange) => ({
    params: { number: String(exchange.number) },
    props: { exchange },
  }))
}) satisfies GetStaticPaths

/** What the browser needs to quote and cite paragraphs of an exchange. It loads it when a reader does so. */
export const GET: APIRoute<{ exchange: Exchange }> = ({ props: { exchange } }) => {
  const { edition } = corpus
  const formats = citationFormats(citationLanguage(edition)).map((format) => ({
    key: format,
    label: messages.cite.formats[format],
    runs: citationTemplate(edition, format),
  }))
  const data: CiteData = {
    title: edition.title,
    quotedTitle: inMarks(edition.title, titleMarks(interfaceLanguage)),
    marks: quotationMarks(edition.language),
    publication: edition.source?.publication,
    date: publicationDate(edition),
    path: exchangePath(exchange.slug),
    embed: embedPath(exchange.slug),
    whole: citedAs(exchange, edition),
    keyStem: keyStem(edition),
    speakers: Object.fromEntries(
      citedParagraphs(exchange).map(({ id, speaker }) => [id, speaker ?? '']),
    ),
    formats,
  }
  return Response.json(data)
}
