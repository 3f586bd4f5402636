import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type Corpus, essayNames } from '#corpus/corpus.ts'
import { partsOf } from '#corpus/parts.ts'
import { argumentSchema } from '#model/argument.ts'
import { editionSchema } from '#model/edition.ts'
import { errataSchema } from '#model/errata.ts'
import { type Issue, type Position, wholeFile } from '#model/issue.ts'
import { type Ledger, ledgerSchema } from '#model/ledger.ts'
import { type Searches, searchesSchema } from '#model/searches.ts'
import { timelineSchema } from '#model/timeline.ts'
import { topicsSchema } from '#model/topic.ts'
import { type Work, workSchema } from '#model/work.ts'
import { type Collected, collectData, collectText } from './collected.ts'
import type { Incomplete } from './incomplete.ts'
import { localizeLocators } from './local-locators.ts'
import { readArgument } from './read-argument.ts'
import { readEssays } from './read-essays.ts'
import { readExchanges } from './read-exchanges.ts'
import { readGlossary } from './read-glossary.ts'
import { readImages } from './read-images.ts'
import { readReleases } from './read-releases.ts'
import { readTimeline } from './read-timeline.ts'
import { readTranscriptFile } from './read-transcript-file.ts'

/** An edition as read from its folder. */
export type Reading = {
  /** What could be read; undefined if `edition.yaml` or the transcript could not. */
  corpus: Corpus | undefined
  /** Everything that could not be read. */
  issues: Issue[]
  incomplete: Incomplete
  /** The text of every file, by its absolute path. */
  sources: ReadonlyMap<string, string>
  /** The position of a field in one of the files, such as `['speakers', 0, 'label']` in `edition.yaml`. */
  at: (file: string, path: readonly (string | number)[]) => Position
}

/** A reading of which there is a corpus. */
export type CorpusReading = Reading & { corpus: Corpus }

/** Reads the edition in a folder, each of its files once. */
export async function readEdition(folder: string): Promise<Reading> {
  const root = resolve(folder)
  const collected: Collected = { issues: [], sources: new Map(), fields: new Map() }
  const { issues, sources, fields } = collected
  const read = async <S extends z.ZodType>(name: string, schema: S, required = false) => {
    const file = join(root, name)
    const source = await collectText(file, collected, required)
    if (source === undefined) return undefined
    return collectData(schema, source, file, collected, { mayBeEmpty: !required })
  }

  const edition = await read('edition.yaml', editionSchema, true)
  const topics = await read('topics.yaml', topicsSchema)
  const events = await read('timeline.yaml', timelineSchema)
  const timeline = events && readTimeline(events, join(root, 'timeline.yaml'), collected)
  const list = await read('bibliography.json', z.array(workSchema))
  const works = worksByKey(list ?? [], join(root, 'bibliography.json'), collected)
  const ledger = await read('addresses.json', ledgerSchema)
  const errata = await read('errata.yaml', errataSchema)
  const searches = await read('searches.yaml', searchesSchema)
  const releases = await readReleases(join(root, 'releases'), collected)
  const glossary = await readGlossary(
    join(root, 'glossary'),
    edition ?? { language: 'en' },
    collected,
  )
  const exchanges = edition && (await readExchanges(join(root, 'exchanges'), edition, collected))
  const accounts = await read('argument.yaml', argumentSchema)
  const argument =
    exchanges &&
    readArgument(
      accounts ?? [],
      join(root, 'argument.yaml'),
      { edition, exchanges: exchanges.exchanges },
      collected,
    )
  const essays = await readEssays(root, collected)
  const transcript =
    edition && (await readTranscriptFile(join(root, 'transcript.txt'), edition, collected))

  const images = await readImages(join(root, 'images'), issues)
  const icon = edition?.icon && (await collectText(join(root, edition.icon), collected))

  const isIncomplete = (name: string) => issues.some(({ file }) => file === join(root, name))
  const corpus: Corpus | undefined = edition &&
    exchanges &&
    transcript && {
      root,
      edition,
      topics: topics ?? {},
      timeline,
      argument: argument ?? [],
      essays,
      transcript,
      exchanges: exchanges.exchanges,
      glossary: glossary.entries,
      works,
      ledger: ledger ?? emptyLedger,
      errata: errata ?? [],
      releases,
      searches: searches ?? noSearches,
      images,
      ...(icon && { icon }),
    }
  if (corpus) {
    localizeLocators(corpus)
    corpus.edition = { ...corpus.edition, isAnnotated: partsOf(corpus).annotations }
  }
  return {
    corpus,
    issues,
    incomplete: {
      exchanges: exchanges?.incomplete ?? true,
      works: isIncomplete('bibliography.json'),
      topics: isIncomplete('topics.yaml'),
      timeline: isIncomplete('timeline.yaml'),
      editors: ['argument.yaml', ...essayNames.map((name) => `${name}.md`)].some(isIncomplete),
      ledger: isIncomplete('addresses.json'),
      any: issues.some(({ file }) => file !== join(root, 'searches.yaml')),
      glossary: glossary.incomplete,
    },
    sources,
    at: (file, path) => fields.get(file)?.(path) ?? wholeFile,
  }
}

/** Works by key. A work whose key is taken already is reported and replaces the first. */
function worksByKey(works: readonly Work[], file: string, into: Collected): Map<string, Work> {
  const byKey = new Map<string, Work>()
  const places = new Map<string, number>()
  const at = into.fields.get(file)
  for (const [index, work] of works.entries()) {
    if (byKey.has(work.id)) {
      const message = `Unexpected second work "${work.id}", expected each key only once`
      const position = at?.([index]) ?? wholeFile
      const hint = 'Give one of them another id.'
      into.issues.push({ rule: 'duplicate-key', message, file, position, hint })
    } else places.set(work.id, index)
    byKey.set(work.id, work)
  }
  // Works are found by key everywhere else, so their positions are too.
  if (at)
    into.fields.set(file, ([key = '', ...path]) => at([places.get(String(key)) ?? 0, ...path]))
  return byKey
}

const emptyLedger: Ledger = { pages: {}, redirects: {}, withdrawn: {}, numbers: {}, words: {} }

const noSearches: Searches = { same: [], queries: [] }
