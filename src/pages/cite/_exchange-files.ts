import type { APIRoute, GetStaticPaths } from 'astro'
import { citationKey } from '#citations/citation-slots.ts'
import { citeInterview } from '#citations/cite-interview.ts'
import { type ExportFormat, exportTypes } from '#citations/export-work.ts'
import { keyStem } from '#citations/interview-item.ts'
import { citedAs } from '#corpus/cited-parts.ts'
import { absolute, getCorpus, getExchange } from '#edition/edition.ts'
import { exchangePath } from '#model/address.ts'

/** The citations of all exchanges in one format for reference managers. */
export function exchangeFiles(format: ExportFormat): {
  getStaticPaths: GetStaticPaths
  GET: APIRoute<{ number: number }>
} {
  return {
    getStaticPaths: async () => {
      const { exchanges } = await getCorpus()
      return exchanges.map(({ slug, number }) => ({ params: { slug }, props: { number } }))
    },
    GET: async ({ props: { number }, site }) => {
      const { edition } = await getCorpus()
      const exchange = await getExchange(number)
      const locator = citedAs(exchange)
      const url = absolute(exchangePath(exchange.slug), site)
      const cited = { key: citationKey(keyStem(edition), locator), locator, url }
      const [file] = citeInterview(edition, cited, format)
      return new Response(file?.text, { headers: { 'Content-Type': exportTypes[format] } })
    },
  }
}
