import { about } from './about.ts'
import { apparatus } from './apparatus.ts'
import { cards } from './browser/cards.ts'
import { cite as citeScript } from './browser/cite.ts'
import { header } from './browser/header.ts'
import { highlights } from './browser/highlights.ts'
import { hits } from './browser/hits.ts'
import { landing } from './browser/landing.ts'
import { library as librarySearch } from './browser/library.ts'
import { local } from './browser/local.ts'
import { my as myScript } from './browser/my.ts'
import { notes } from './browser/notes.ts'
import { offline } from './browser/offline.ts'
import { panels } from './browser/panels.ts'
import { player } from './browser/player.ts'
import { previews } from './browser/previews.ts'
import { quote } from './browser/quote.ts'
import { reading as readingScript } from './browser/reading.ts'
import { recent } from './browser/recent.ts'
import { resume } from './browser/resume.ts'
import { search as searchScript } from './browser/search.ts'
import { start } from './browser/start.ts'
import { steps } from './browser/steps.ts'
import { versions as versionsScript } from './browser/versions.ts'
import { verify as verifyScript } from './browser/verify.ts'
import { works } from './browser/works.ts'
import { cite } from './cite.ts'
import { dates } from './dates.ts'
import { documents } from './documents.ts'
import { downloads } from './downloads.ts'
import { evidence } from './evidence.ts'
import { exports } from './exports.ts'
import { library } from './library.ts'
import { linker } from './linker.ts'
import { my } from './my.ts'
import { reading } from './reading.ts'
import { search } from './search.ts'
import { site } from './site.ts'
import { versions } from './versions.ts'
import { verify } from './verify.ts'

/**
 * The messages of the interface in English: plain, short, exact and friendly, in British spelling.
 *
 * Vocabulary, to be kept in every language:
 *
 * - exchange: a question and its answer; the introduction counts as one
 * - passage: a paragraph of the interview that a search found
 * - note: a remark by the editors on words of the interview
 * - entry: an article of the glossary
 * - source: a work of the bibliography
 * - reference: `5.A3`, by which a paragraph is cited
 * - summary: what the editors say that a question or an answer says
 * - mention: a place where words that stand for an entry, or are searched for, occur in the interview
 * - subject: a topic across the interviews of a library
 * - use: such a place in a passage that a search found, as its results count them
 * - highlight: a mark on words of the text that the reader asked for
 *
 * A message is a string, or a function of what varies in it. Its file says where it is used: the files here are for pages and
 * exports, those in `browser/` for one script each.
 */
export const en = {
  about,
  apparatus,
  cite,
  dates,
  documents,
  downloads,
  evidence,
  exports,
  library,
  linker,
  my,
  reading,
  search,
  site,
  versions,
  verify,
  browser: {
    cards,
    cite: citeScript,
    header,
    highlights,
    hits,
    landing,
    library: librarySearch,
    local,
    my: myScript,
    notes,
    offline,
    panels,
    player,
    previews,
    quote,
    reading: readingScript,
    recent,
    resume,
    search: searchScript,
    start,
    steps,
    versions: versionsScript,
    verify: verifyScript,
    works,
  },
}
