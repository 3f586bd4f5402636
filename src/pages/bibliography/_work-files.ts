import type { APIRoute, GetStaticPaths } from 'astro'
import { type ExportFormat, exportTypes, exportWork } from '#citations/export-work.ts'
import { getCorpus } from '#edition/edition.ts'
import type { Work } from '#model/work.ts'

/** The files of all works in one format. A format has a page of its own, whose name says how they end. */
export function workFiles(format: ExportFormat): {
  getStaticPaths: GetStaticPaths
  GET: APIRoute<{ work: Work }>
} {
  return {
    getStaticPaths: async () => {
      const { works } = await getCorpus()
      return [...works.values()].map((work) => ({ params: { key: work.id }, props: { work } }))
    },
    GET: ({ props: { work } }) =>
      new Response(exportWork(work, format), { headers: { 'Content-Type': exportTypes[format] } }),
  }
}
