import type { APIRoute, GetStaticPaths } from 'astro'
import {
  citationFormats,
  citationTemplate,
  isStyle,
  shortTemplate,
} from '#citations/cite-interview.ts'
import { placeholders } from '#citations/citation-slots.ts'
import { referredToBy } from '#citations/short-styles.ts'
import { keyStem } from '#citations/interview-item.ts'
import { citationLanguage } from '#citations/language.ts'
import { citedAs, citedParagraphs, publicationDate } from '#corpus/cited-parts.ts'
import { citedEdition } from '#corpus/drafts.ts'
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
export const GET: APIRoute<{ exchange: Exchange }> = ({ props: { exchange }, site }) => {
  const edition = citedEdition(corpus, exchange)
  const formats = citationFormats(citationLanguage(edition))
  const data: CiteData = {
    title: edition.title,
    quotedTitle: inMarks(edition.title, titleMarks(interfaceLanguage)),
    marks: quotationMarks(edition.language),
    publication: edition.source?.publication,
    date: publicationDate(edition),
    version: edition.version,
    path: exchangePath(exchange.slug),
    embed: embedPath(exchange.slug),
    whole: citedAs(exchange, edition),
    authors: [undefined, ...edition.speakers].map((speaker) => ({
      name: speaker?.name ?? '',
      keyStem: keyStem(edition, speaker),
      citations: formats.map((format) => ({
        full: citationTemplate(edition, format, { ...placeholders, speaker }),
        // A copy in a folder has no URL that others could open, unless the site’s own is known.
        ...(!site && {
          withoutUrl: citationTemplate(edition, format, { url: undefined, speaker }),
        }),
        short: shortTemplate(edition, format, speaker),
      })),
    })),
    spokenBy: Object.fromEntries(
      citedParagraphs(exchange).map(({ id, speaker }) => [
        id,
        speaker ? edition.speakers.findIndex(({ key }) => key === speaker.key) + 1 : 0,
      ]),
    ),
    formats: formats.map((format) => ({
      key: format,
      label: messages.cite.formats[format],
      referredToBy: isStyle(format) ? referredToBy(format) : undefined,
    })),
  }
  return Response.json(data)
}
