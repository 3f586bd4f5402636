import type { Interview } from '#model/library.ts'
import { exchangePath, glossPath, paragraphPath, topicPath } from '#model/paths.ts'

/**
 * Addresses of the library, as paths from its root. As in an edition, pages link to them as they are, and a build makes them
 * relative.
 */

/** The pages from which the others are reached. */
export const libraryPages = {
  home: '/',
  people: '/people/',
  subjects: '/subjects/',
  dates: '/dates/',
  entries: '/entries/',
  search: '/search/',
} as const

/** The files for programs. The sitemap lists those of the editions, and that of the library’s own pages. */
export const libraryFiles = {
  sitemap: '/sitemap.xml',
  ownSitemap: '/library-sitemap.xml',
  feed: '/changes.atom',
  robots: '/robots.txt',
  llms: '/llms.txt',
} as const

/** `/people/<slug>/` */
export function personPath(slug: string): string {
  return `${libraryPages.people}${slug}/`
}

/** `/subjects/<key>/` */
export function subjectPath(key: string): string {
  return `${libraryPages.subjects}${key}/`
}

/** `/entries/<key>/` */
export function entryPath(key: string): string {
  return `${libraryPages.entries}${key}/`
}

type InFolder = Pick<Interview, 'folder'>

/** The title page of an interview: `/<folder>/` */
export function interviewPath({ folder }: InFolder): string {
  return `/${folder}/`
}

/** `/<folder>/exchanges/<slug>/` */
export function exchangePathIn(interview: InFolder, { slug }: { slug: string }): string {
  return pathIn(interview, exchangePath(slug))
}

/** `/<folder>/exchanges/<slug>/#a3` */
export function paragraphPathIn(
  interview: InFolder,
  { slug }: { slug: string },
  id: string,
): string {
  return pathIn(interview, paragraphPath(slug, id))
}

/** The entry in the glossary of an interview: `/<folder>/glossary/<key>/` */
export function glossPathIn(interview: InFolder, key: string): string {
  return pathIn(interview, glossPath(key))
}

/** The page of a topic in an interview: `/<folder>/topics/<key>/` */
export function topicPathIn(interview: InFolder, key: string): string {
  return pathIn(interview, topicPath(key))
}

/** A path of an edition as one of the library. */
export function pathIn({ folder }: InFolder, path: string): string {
  return `/${folder}${path}`
}
