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
 * The messages of the interface in Arabic, as books from Beirut and Cairo have them.
 *
 * Vocabulary, in the order of the English one:
 *
 * - المحاورة: a question and its answer; the introduction is التمهيد, and the interview الحوار
 * - الموضع: a paragraph of the interview that a search found, and any place where a name is mentioned
 * - الحاشية: a remark by the editors; its kinds are سهو، توضيح، تحقّق، مختلَف فيه، تطوّر لاحق
 * - المادة: an article of the glossary, المعجم
 * - المصدر: a work of the bibliography, المصادر والمراجع; any work is عمل, and what was first published is الأصل
 * - رمز الإحالة: `5.A3`, by which a paragraph is cited; to cite is الاستشهاد
 * - الملخّص: what the editors say that a question or an answer says
 * - التظليل: a mark on words of the text that the reader asked for; what the reader writes on it is ملاحظة. To select words is التحديد
 *
 * The edition is الطبعة, its versions are إصدارات. Buttons and headings are verbal nouns, and no sentence says “you”, because a
 * verb would have to be masculine or feminine. The same is true of speakers: جواب فلان, not أجاب or أجابت. Numbers have the
 * digits 0–9, as references have. What may be in Latin letters is isolated from the words around it (`isolated.ts`).
 */
export const ar: Catalogue = {
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
