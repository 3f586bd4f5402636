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
 * The messages of the interface in German. Buttons are infinitives or nouns; readers are „Sie“, and only where a sentence needs it.
 *
 * Vocabulary:
 *
 * - Abschnitt (exchange): a question and its answer; „Einleitung“ is the introduction
 * - Stelle (passage): a paragraph of the interview that a search found; elsewhere a paragraph is „Absatz“
 * - Anmerkung (note): a remark by the editors, who are not named: their work is „editorisch“
 * - Eintrag (entry): an article of the „Glossar“
 * - Quelle (source): a work of the „Literaturverzeichnis“
 * - Stellenangabe (reference): `5.A3`; „Link“ is a link, „Nachweis“ a citation
 * - Zusammenfassung (summary): what the editors say that a question or an answer says
 * - Erwähnung (mention): a place where words that stand for an entry, or are searched for, occur in the interview
 * - Markierung (highlight): a mark on words of the text that the reader asked for; what the reader writes on it is a „Notiz“. To
 *   select words is „auswählen“; what a search found is „hervorgehoben“
 *
 * This is an „Edition“: an „Ausgabe“ may be one of the journal. „Redaktion“ is avoided for the same reason. Inserted names and
 * titles stay in the nominative or after „von“ and „zu“.
 */
export const de: Catalogue = {
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
