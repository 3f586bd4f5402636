import type { APIRoute } from 'astro'
import { partsOf } from '#corpus/parts.ts'
import { corpus, messages } from '#edition/edition.ts'
import { evidencePaths } from '#model/evidence.ts'
import {
  argumentPath,
  exchangePath,
  glossPath,
  introductionPath,
  linkerPath,
  topicPath,
} from '#model/paths.ts'
import { numberedTitle } from '#model/titles.ts'

/** The addresses and titles of pages, from which the 404 page suggests similar ones. Only that page loads them. */
export const GET: APIRoute = () => {
  const { exchanges, glossary, topics, argument, essays } = corpus
  const parts = partsOf(corpus)
  const { apparatus } = messages
  const { footer } = messages.site
  return Response.json([
    ...exchanges.map((exchange) => [exchangePath(exchange.slug), numberedTitle(exchange)]),
    ...[...glossary.values()].map(({ key, label }) => [glossPath(key), label]),
    ...Object.entries(topics).map(([key, { label }]) => [topicPath(key), label]),
    ...(essays.length > 0 ? [[introductionPath, apparatus.essays.introduction]] : []),
    ['/read/', footer.wholeText],
    ['/questions/', footer.questions],
    ...(parts.notes ? [['/notes/', footer.notes]] : []),
    ...(argument.length > 0 ? [[argumentPath, apparatus.argument.title]] : []),
    ...(parts.glossary ? [['/glossary/', footer.glossary]] : []),
    ...(parts.topics ? [['/topics/', footer.topics]] : []),
    ...(parts.timeline ? [['/timeline/', footer.timeline]] : []),
    ...(parts.glossary ? [['/index/', footer.index]] : []),
    ...(parts.bibliography ? [['/bibliography/', footer.bibliography]] : []),
    ['/errata/', footer.errata],
    ['/downloads/', footer.downloads],
    [evidencePaths.page, messages.evidence.title],
    [linkerPath, messages.linker.title],
    ['/about/', footer.about],
    ['/search/', messages.search.title],
    ['/verify/', messages.verify.title],
  ])
}
