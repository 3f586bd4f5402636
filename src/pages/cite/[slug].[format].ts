import type { APIRoute, GetStaticPaths } from 'astro'
import { citationKey } from '#citations/citation-slots.ts'
import { citeInterview } from '#citations/cite-interview.ts'
import { type ExportFormat, exportFormats } from '#citations/export-work.ts'
import { keyStem } from '#citations/interview-item.ts'
import { citedAs } from '#corpus/cited-parts.ts'
import { citedEdition } from '#corpus/drafts.ts'
import type { Exchange } from '#corpus/corpus.ts'
import { absolute, corpus, site } from '#edition/edition.ts'
import { citedPath, exchangePath } from '#model/paths.ts'
import { keysOf } from '#model/keys-of.ts'

/** The citation of an exchange as a file for reference managers. */
export const getStaticPaths = (() => {
  const formats = corpus.edition.partFiles ? keysOf(exportFormats) : []
  return corpus.exchanges.flatMap((exchange) =>
    formats.map((format) => ({
      params: { slug: exchange.slug, format },
      props: { exchange, format },
    })),
  )
}) satisfies GetStaticPaths

type Props = { exchange: Exchange; format: ExportFormat }

export const GET: APIRoute<Props> = ({ props: { exchange, format } }) => {
  const edition = citedEdition(corpus, exchange)
  const locator = citedAs(exchange, edition)
  const url = site && absolute(citedPath(exchangePath(exchange.slug), edition))
  const cited = { key: citationKey(keyStem(edition), locator), locator, url }
  const [file] = citeInterview(edition, cited, format)
  return new Response(file?.text, { headers: { 'Content-Type': exportFormats[format] } })
}
