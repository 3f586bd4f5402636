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
 * The messages in Simplified Chinese: plain, short and exact. Punctuation follows GB/T 15834, numerals GB/T 15835. Nothing
 * stands between Chinese and Latin letters or digits. The reader is not addressed, or else as 您.
 *
 * Vocabulary:
 *
 * - exchange: 问答, counted with 则; the introduction, 引言, counts as one
 * - passage: 段, 段落
 * - note: 注释
 * - entry: 词条, which is also the name of the glossary
 * - source: 文献; what a statement rests on is its 资料来源
 * - reference: 段号
 * - summary: 提要
 * - highlight: 划线, counted with 条; what the reader writes on it is 笔记. To select words is 选中
 */
export const zhHans: Catalogue = {
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
