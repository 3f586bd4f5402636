import type { Corpus } from '#corpus/corpus.ts'
import { readDates } from '#model/date.ts'
import type { Analysis } from '../analysis.ts'
import { canRoute, toJson } from '../build-parts.ts'
import { sharedEngineFolder } from '../engine-file.ts'
import type { IndexFiles } from '../pagefind-files.ts'
import { readPassages } from '../passages.ts'
import type { SearchRecord } from '../records.ts'
import { buildSearch, type EditionSearch } from '../search-files.ts'
import { hasUnspacedScript, separateWord, splitWords } from '../split-words.ts'
import { engineLanguageOf, loadAnalyses } from '../stemmer-modules.ts'
import { stemmer as stemEnglish } from '../stemmers/english.ts'
import { textForFirstHits } from '../text-for-first-hits.ts'
import { firstTextFile } from '../interview-text.ts'
import type { CatalogueEntry, RouteGroup } from './library-files.ts'
import { pairsOf, routeWords } from './route-words.ts'

/** How many records of an interview have a word: passages, and others. */
export type WordCount = [word: string, passages: number, others: number]

/** What a library needs to know of an edition that it searches. It is plain data, so that it can come from another thread. */
export type SearchedInterview = {
  folder: string
  entry: CatalogueEntry
  topics: [key: string, label: string][]
  /** How many passages it has. */
  passages: number
  words: (Pick<RouteGroup, 'languages' | 'engine'> & { counts: WordCount[] })[]
  /** The files of the engine that it is searched with, and the language in which that stems. */
  engine: { language: string; files: [path: string, content: Uint8Array][] }
}

/** The search files of an edition in a library, by their paths below its `pagefind/`, and what the library needs to know of it. */
export async function searchInLibrary(
  corpus: Corpus,
  folder: string,
): Promise<{ files: IndexFiles; interview: SearchedInterview }> {
  const search = await buildSearch(corpus, true)
  const files = new Map(search.files)
  files.set(firstTextFile, toJson(textForFirstHits(corpus)))
  return { files, interview: await describeSearch(corpus, folder, search) }
}

async function describeSearch(
  { edition, topics, exchanges }: Corpus,
  folder: string,
  { files, spoken, apparatus }: EditionSearch,
): Promise<SearchedInterview> {
  const { language, apparatus: editors = language } = edition
  const engineLanguage = engineLanguageOf(edition)
  const analyses = await loadAnalyses(edition)
  const engine = canRoute({ engineLanguage }) ? engineLanguage : 'forms'
  const used = new Set(exchanges.flatMap((exchange) => exchange.topics))
  const ownTopics = Object.entries(topics).flatMap(([key, { label }]): [string, string][] =>
    used.has(key) ? [[key, label]] : [],
  )
  const names = [...edition.speakers.map(({ name }) => name), ...ownTopics.map(([, one]) => one)]
  const dates = edition.recorded?.date ?? (edition.date ? readDates(edition.date) : undefined)
  const inSpoken = countWords(spoken, analyses.spoken, engine)
  const inOthers = countWords(apparatus, analyses.apparatus, engine)
  const named = namedWords([edition.title], analyses.spoken, engine)
  const namedByEditors = namedWords(names, analyses.apparatus, engine)
  const groups: SearchedInterview['words'] =
    language === editors
      ? [
          {
            languages: [language],
            engine,
            counts: joined(inSpoken, [inOthers, named, namedByEditors]),
          },
        ]
      : [
          { languages: [language, editors], engine, counts: joined(inSpoken, [named]) },
          {
            languages: [editors, language],
            engine,
            counts: joined(new Map(), [inOthers, namedByEditors]),
          },
        ]
  return {
    folder,
    entry: {
      title: edition.title,
      year: dates?.from.year,
      language,
      ...(editors !== language && { apparatus: editors }),
      engine: engineLanguage,
      speakers: edition.speakers.map(({ key, name }) => [key, name]),
    },
    topics: ownTopics,
    passages: spoken.records.filter(({ about }) => about.kind === 'interview').length,
    words: groups,
    engine: {
      language: engineLanguage,
      files: [...files].flatMap(([path, content]): [string, Uint8Array][] =>
        path.startsWith(sharedEngineFolder)
          ? [[path.slice(sharedEngineFolder.length), content]]
          : [],
      ),
    },
  }
}

type Counts = ReadonlyMap<string, number>

/** How many records have each word: as the index has it or, if browsers cannot make its stems, as it is written. */
function countWords(
  { words, records }: EditionSearch['spoken'],
  analysis: Analysis,
  engine: string,
): Counts {
  const counts = new Map(engine === 'forms' ? [] : words)
  for (const record of records)
    for (const word of new Set(uncountedWords(record, analysis, engine)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words of a record that the index does not have. */
function uncountedWords(
  { content, about }: SearchRecord,
  analysis: Analysis,
  engine: string,
): string[] {
  const text =
    about.kind === 'interview'
      ? readPassages(content)
          .map((one) => one.text)
          .join(' ')
      : content
  if (engine === 'forms') return routeWords(text, analysis, (word) => word)
  return hasUnspacedScript(text)
    ? pairsOf(splitWords(text).map(({ word }) => separateWord(word)))
    : []
}

/** The words of names, as if each name were a record. */
function namedWords(names: readonly string[], analysis: Analysis, engine: string): Counts {
  const stemmed = engine === 'en' ? stemEnglish : (word: string) => word
  const counts = new Map<string, number>()
  for (const name of names)
    for (const word of new Set(routeWords(name, analysis, stemmed)))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function joined(spoken: Counts, others: readonly Counts[]): WordCount[] {
  const words = new Set([spoken, ...others].flatMap((one) => [...one.keys()]))
  return Array.from(words, (word) => [
    word,
    spoken.get(word) ?? 0,
    others.reduce((sum, one) => sum + (one.get(word) ?? 0), 0),
  ])
}
