import type { Catalogue } from '../catalogue.ts'
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
 * The messages of the interface in Russian. Readers are addressed impersonally: buttons are infinitives or nouns. «Ё» is written
 * throughout; a dash has a no-break space before it, and so has the noun after a number.
 *
 * Vocabulary:
 *
 * - раздел (exchange): a question and its answer; «предисловие» is the introduction
 * - фрагмент (passage): a paragraph of the interview that a search found; elsewhere a paragraph is «абзац»
 * - примечание (note): a remark by the editors, who are «редакция»
 * - статья глоссария (entry): an article of the glossary, «глоссарий»
 * - источник (source): a work of the bibliography, «библиография»
 * - отсылка (reference): `5.A3`; «ссылка» is a link, «библиографическая ссылка» a citation
 * - краткое содержание (summary): what the editors say that a question or an answer says
 * - выделение (highlight): a mark on words of the text that the reader asked for; what the reader writes on it is a «заметка».
 *   Beside it, to select words is «выбрать»
 *
 * Inserted names and titles stay in the nominative: a message puts them after a colon or makes them the subject.
 */
export const ru: Catalogue = {
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
