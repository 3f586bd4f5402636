import { placeholders } from '#citations/citation-slots.ts'
import {
  citationFormats,
  citationTemplate,
  isStyle,
  shortTemplate,
} from '#citations/cite-interview.ts'
import { keyStem } from '#citations/interview-item.ts'
import { citationLanguage } from '#citations/language.ts'
import { referredToBy } from '#citations/short-styles.ts'
import { citedAs, citedParagraphs, publicationDate } from '#corpus/cited-parts.ts'
import type { Corpus, Exchange } from '#corpus/corpus.ts'
import { citedEdition } from '#corpus/drafts.ts'
import { permanentName } from '#exports/changes.ts'
import type { CiteFile, CommonCiteData, ExchangeCiteData } from '#model/cite-data.ts'
import type { Edition } from '#model/edition.ts'
import { memoize } from '#model/memoize.ts'
import { embedPath, exchangePath } from '#model/paths.ts'
import { inMarks, quotationMarks, titleMarks } from '#model/quotation-marks.ts'
import { interfaceLanguage, messages, site } from './edition.ts'

/** The data for quoting and citing any part of the edition. */
export const citeFile: (corpus: Corpus) => CiteFile = memoize((corpus) => {
  const { edition, exchanges } = corpus
  const draft = exchanges
    .map((exchange) => citedEdition(corpus, exchange))
    .find((one) => one.version !== edition.version)
  return {
    common: commonData(edition),
    draft: draft && { version: draft.version, authors: authorsOf(draft) },
    exchanges: Object.fromEntries(
      exchanges.map((exchange) => [exchange.number, exchangeData(exchange, corpus)]),
    ),
  }
})

function commonData(edition: Edition): CommonCiteData {
  return {
    edition: permanentName({ edition }),
    title: edition.title,
    quotedTitle: inMarks(edition.title, titleMarks(interfaceLanguage)),
    marks: quotationMarks(edition.language),
    publication: edition.source?.publication,
    date: publicationDate(edition),
    version: edition.version,
    authors: authorsOf(edition),
    formats: citationFormats(citationLanguage(edition)).map((format) => ({
      key: format,
      label: messages.cite.formats[format],
      referredToBy: isStyle(format) ? referredToBy(format) : undefined,
    })),
  }
}

function authorsOf(edition: Edition): CommonCiteData['authors'] {
  const formats = citationFormats(citationLanguage(edition))
  return [undefined, ...edition.speakers].map((speaker) => ({
    name: speaker?.name ?? '',
    keyStem: keyStem(edition, speaker),
    citations: formats.map((format) => ({
      full: citationTemplate(edition, format, { ...placeholders, speaker }),
      // A copy in a folder has no URL that others could open, unless the site’s own is known.
      ...(site === undefined && {
        withoutUrl: citationTemplate(edition, format, { url: undefined, speaker }),
      }),
      short: shortTemplate(edition, format, speaker),
    })),
  }))
}

function exchangeData(exchange: Exchange, corpus: Corpus): ExchangeCiteData {
  const cited = citedEdition(corpus, exchange)
  return {
    path: exchangePath(exchange.slug),
    embed: embedPath(exchange.slug),
    whole: citedAs(exchange, cited),
    spokenBy: Object.fromEntries(
      citedParagraphs(exchange).map(({ id, speaker }) => [
        id,
        speaker ? cited.speakers.findIndex(({ key }) => key === speaker.key) + 1 : 0,
      ]),
    ),
    ...(cited.version !== corpus.edition.version && { isDraft: true }),
  }
}
