/**
 * Addresses of the edition, as paths from its root, without the site's base path. Pages link to them as they are: a build makes them
 * relative to each page, and checks that they exist (`integrations/finish-pages.ts`).
 * For the parts of a paragraph's address, see `paragraph-address.ts`.
 */

/** The root of the library that an edition is in, as its pages link to it. */
export const libraryRoot = '/../'

/** The folder below which each exchange has its page. */
export const exchangesFolder = 'exchanges/'

/** `/exchanges/<slug>/` */
export function exchangePath(slug: string): string {
  return `/${exchangesFolder}${slug}/`
}

/** Whether an exchange has a short address. Static hosts keep these two for their error pages. */
export function hasShortPath(number: number): boolean {
  return number !== 404 && number !== 500
}

/** The page of an exchange that other sites may frame: `/embed/<slug>/`. */
export function embedPath(slug: string): string {
  return `/embed/${slug}/`
}

/** The oEmbed description of an exchange: `/embed/<slug>.json`. */
export function embedDescriptionPath(slug: string): string {
  return `/embed/${slug}.json`
}

/** The page with the citations of an exchange in every format: `/cite/<slug>/`. */
export function citePath(slug: string): string {
  return `/cite/${slug}/`
}

/** A citation of an exchange as a file for reference managers: `/cite/<slug>.bib`. */
export function citeFilePath(slug: string, ending: string): string {
  return `/cite/${slug}.${ending}`
}

/** The data for quoting and citing any part of the edition. */
export const citeDataPath = '/cite/data/all.json'

/** The same for one exchange: `/cite/data/5.json`. */
export function exchangeCiteDataPath(number: number | '{number}'): string {
  return `/cite/data/${number}.json`
}

/** The page about the script for other sites, whose files are below it. */
export const linkerPath = '/linker/'

/** The short form, `/5/`. */
export function shortPath(number: number): string {
  return `/${number}/`
}

/** The preview image of a shared link to an exchange. */
export function sharePath(slug: string): string {
  return `/share/${slug}.png`
}

/** `/exchanges/<slug>/#a3` */
export function paragraphPath(slug: string, id: string): string {
  return `${exchangePath(slug)}#${id}`
}

/** An image of the interview: `/images/bell.jpg` */
export function imagePath(file: string): string {
  return `/images/${file}`
}

/** The recording of the interview, if it is a file of the edition: `/recording/talk.mp3` */
export function recordingPath(file: string): string {
  return `/recording/${file.split('/').at(-1) ?? ''}`
}

/** What follows the path of a page to go to a paragraph by its time: `?t=00:12:03#a3` */
export function timeQuery(time: string, id: string): string {
  return `?t=${time.replace(',', '.')}#${id}`
}

/** The id of a paragraph on the page that holds the whole text: `5.a3`. */
export function wholeTextId(number: number, id: string): string {
  return `${number}.${id}`
}

/** The id of the heading of an exchange on a page with several: `x5`. */
export function sectionId(number: number): string {
  return `x${number}`
}

export function glossPath(key: string): string {
  return `/glossary/${key}/`
}

export function workPath(key: string): string {
  return `/bibliography/#${key}`
}

/** A work as a file for reference managers: `/bibliography/surkov-2018.bib`. */
export function workFilePath(key: string, ending: string): string {
  return `/bibliography/${key}.${ending}`
}

/** All works as a file for reference managers: `/downloads/bibliography.bib`. */
export function allWorksPath(ending: string): string {
  return `/downloads/bibliography.${ending}`
}

/** `/exchanges/<slug>/#n-aides` */
export function notePath(slug: string, key: string): string {
  return `${exchangePath(slug)}#${noteId('note', key)}`
}

/** The id of a note or citation below an exchange. */
export function noteId(type: 'note' | 'cite', key: string): string {
  return `${type === 'note' ? 'n' : 'c'}-${key}`
}

/** The id of an entry in the index. */
export function indexId(key: string): string {
  return `i-${key}`
}

/** The id of a term below an exchange. */
export function termId(key: string): string {
  return `t-${key}`
}

/** A path of the interview as a citation has it, with the version that is cited: `/exchanges/<slug>/?v=0.2.0#a3` */
export function citedPath(path: string, { version }: { version: string }): string {
  const [page = '', fragment] = path.split('#')
  return `${page}?v=${encodeURIComponent(version)}${fragment === undefined ? '' : `#${fragment}`}`
}

/** The versions of the edition. */
export const versionsPath = '/v/'

/** The text of a version: `/v/0.2.0/` */
export function versionPath(version: string): string {
  return `${versionsPath}${version}/`
}

/** The record of a version as data. */
export function versionFilePath(version: string): string {
  return `${versionsPath}${version}/text.json`
}

/** `/topics/<key>/` */
export function topicPath(key: string): string {
  return `/topics/${key}/`
}

/** `/timeline/#<key>` */
export function eventPath(key: string): string {
  return `/timeline/#${key}`
}

/** What is at issue in all exchanges. */
export const argumentPath = '/argument/'

/** The editors’ introduction, and their note on the text. */
export const introductionPath = '/introduction/'

/** The id of the account of what is at issue, on the page of its exchange. */
export const accountId = 'at-issue'

/** `/exchanges/<slug>/#at-issue` */
export function accountPath(slug: string): string {
  return `${exchangePath(slug)}#${accountId}`
}

/** An essay by the editors on their page: `/introduction/#note-on-the-text` */
export function essayPath(name: string): string {
  return `${introductionPath}#${name}`
}

/** The documents about the program that are pages of every edition, and the page that goes through the Endings principles. */
export const documentPaths = { formats: '/formats/', machines: '/machines/' } as const
export const endingsPath = '/endings/'

/** The id of the words that say that a page is a draft. No key of an edition can be the same, since keys are in lower case. */
export const draftId = 'Draft'

/** The page with the reader’s own highlights, which only a device has. */
export const myPath = '/my/'
