import type { APIRoute, GetStaticPaths } from 'astro'
import { type ExportFormat, exportFormats, exportWork } from '#citations/export-work.ts'
import { citationLanguage } from '#citations/language.ts'
import { corpus } from '#edition/edition.ts'
import { keysOf } from '#model/keys-of.ts'
import type { Work } from '#model/work.ts'

/** A work as a file for reference managers, if the edition has files for parts. */
export const getStaticPaths = (() => {
  const formats = corpus.edition.partFiles ? keysOf(exportFormats) : []
  return [...corpus.works.values()].flatMap((work) =>
    formats.map((format) => ({ params: { key: work.id, format }, props: { work, format } })),
  )
}) satisfies GetStaticPaths

type Props = { work: Work; format: ExportFormat }

export const GET: APIRoute<Props> = ({ props: { work, format } }) =>
  new Response(exportWork(work, format, citationLanguage(corpus.edition)), {
    headers: { 'Content-Type': exportFormats[format] },
  })
