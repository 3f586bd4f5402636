import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type Corpus, essayNames, type Exchange } from '#corpus/corpus.ts'
import { partsOf } from '#corpus/parts.ts'
import { argumentSchema } from '#model/argument.ts'
import { editionSchema } from '#model/edition.ts'
import { errataSchema } from '#model/errata.ts'
import { type Issue, type Position, wholeFile } from '#model/issue.ts'
import { type Ledger, ledgerSchema } from '#model/ledger.ts'
import { type Searches, searchesSchema } from '#model/searches.ts'
import { timelineSchema } from '#model/timeline.ts'
import { type Topics, topicsSchema } from '#model/topic.ts'
import { workSchema } from '#model/work.ts'
import { type Collected, collectData, collectText } from './collected.ts'
import type { Incomplete } from './incomplete.ts'
import { localizeLocators } from './local-locators.ts'
import { readArgument } from './read-argument.ts'
import { readEssays } from './read-essays.ts'
import { readExchanges } from './read-exchanges.ts'
import { inOrder, readEntries } from './read-glossary.ts'
import { readImages } from './read-images.ts'
import { readReleases } from './read-releases.ts'
import { type Shared, sharedBeside } from './read-shared.ts'
import { readTimeline } from './read-timeline.ts'
import { readTranscriptFile } from './read-transcript-file.ts'
import { addShared, withSharedFields, withSharedTopics } from './with-shared.ts'
import { worksByKey } from './works-by-key.ts'

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

/**
 * Reads the edition in a folder, each of its files once.
 *
 * @param given what its library has for it; otherwise it is read, if the edition is in a library.
 */
export async function readEdition(folder: string, given?: Shared): Promise<Reading> {
  const root = resolve(folder)
  const shared = given ?? (await sharedBeside(root))
  const collected: Collected = { issues: [], sources: new Map(), fields: new Map() }
  const { issues, sources, fields } = collected
  const read = async <S extends z.ZodType>(
    name: string,
    schema: S,
    { required = false, complete }: { required?: boolean; complete?: Complete } = {},
  ) => {
    const file = join(root, name)
    const source = await collectText(file, collected, required)
    if (source === undefined && !complete) return undefined
    const options = { mayBeEmpty: !required, ...(complete && { complete }) }
    return collectData(schema, source ?? '', file, collected, options)
  }

  const edition = await read('edition.yaml', editionSchema, {
    required: true,
    ...(shared && { complete: (own) => withSharedFields(own, shared.edition) }),
  })
  const topics = await read('topics.yaml', topicsSchema, {
    ...(shared && { complete: (own) => withSharedTopics(own, shared.topics) }),
  })
  const events = await read('timeline.yaml', timelineSchema)
  const timeline = events && readTimeline(events, join(root, 'timeline.yaml'), collected)
  const list = await read('bibliography.json', z.array(workSchema))
  const works = worksByKey(list ?? [], join(root, 'bibliography.json'), collected)
  const ledger = await read('addresses.json', ledgerSchema)
  const errata = await read('errata.yaml', errataSchema)
  const searches = await read('searches.yaml', searchesSchema)
  const releases = await readReleases(join(root, 'releases'), collected)
  const { entries, incomplete } = await readEntries(join(root, 'glossary'), collected)
  const glossary = new Map(entries.map((entry) => [entry.key, entry]))
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

  if (shared) {
    const sources = (timeline?.events ?? []).flatMap((event) => event.sources)
    const named = [...sources, ...(edition?.source?.work ? [edition.source.work] : [])]
    addShared({ glossary, works }, named, shared, root, collected)
  }

  const images = await readImages(join(root, 'images'), issues)
  const icon = edition?.icon && (await collectText(join(root, edition.icon), collected))

  const isIncomplete = (name: string) => issues.some(({ file }) => file === join(root, name))
  const corpus: Corpus | undefined = edition &&
    exchanges &&
    transcript && {
      root,
      edition,
      topics: usedTopics(topics ?? {}, exchanges.exchanges, shared),
      timeline,
      argument: argument ?? [],
      essays,
      transcript,
      exchanges: exchanges.exchanges,
      glossary: inOrder(glossary.values(), edition),
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
      glossary: new Set([...incomplete, ...(shared?.incompleteEntries ?? [])]),
    },
    sources,
    at: (file, path) => fields.get(file)?.(path) ?? wholeFile,
  }
}

/** The topics of an edition without those that it only shares: none of its exchanges is about them. */
function usedTopics(topics: Topics, exchanges: readonly Exchange[], shared?: Shared): Topics {
  const used = new Set(exchanges.flatMap((exchange) => exchange.topics))
  const isOwn = ([key, { says }]: [string, Topics[string]]) =>
    used.has(key) || says.length > 0 || !Object.hasOwn(shared?.topics ?? {}, key)
  return Object.fromEntries(Object.entries(topics).filter(isOwn))
}

type Complete = (values: unknown) => unknown

const emptyLedger: Ledger = { pages: {}, redirects: {}, withdrawn: {}, numbers: {}, words: {} }

const noSearches: Searches = { same: [], queries: [] }
