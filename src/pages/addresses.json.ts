import type { APIRoute } from 'astro'
import { corpus } from '#edition/edition.ts'
import { exchangePath, glossPath, topicPath } from '#model/paths.ts'
import { numberedTitle } from '#model/titles.ts'

/** The addresses and titles of pages, from which the 404 page suggests similar ones. Only that page loads them. */
export const GET: APIRoute = () => {
  const { exchanges, glossary, topics } = corpus
  return Response.json([
    ...exchanges.map((exchange) => [exchangePath(exchange.slug), numberedTitle(exchange)]),
    ...[...glossary.values()].map(({ key, label }) => [glossPath(key), label]),
    ...Object.entries(topics).map(([key, { label }]) => [topicPath(key), label]),
    ...otherPages,
  ])
}

const otherPages = [
  ['/read/', 'The whole text'],
  ['/notes/', 'Notes'],
  ['/glossary/', 'Glossary'],
  ['/topics/', 'Topics'],
  ['/timeline/', 'Timeline'],
  ['/index/', 'Index'],
  ['/bibliography/', 'Bibliography'],
  ['/errata/', 'Errata'],
  ['/about/', 'About this edition'],
  ['/search/', 'Search'],
] as const
