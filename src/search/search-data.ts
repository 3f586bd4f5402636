import { toString } from 'mdast-util-to-string'
import { createHash } from 'node:crypto'
import { concordanceOf } from '#corpus/concordance.ts'
import { type Corpus, type Gloss, paragraphsOf } from '#corpus/corpus.ts'
import { namesOf } from '#corpus/names.ts'
import { messagesFor } from '#messages/catalogue.ts'
import type { Analyses } from './analysis.ts'
import type { Index } from './build-index.ts'
import type { Bundled } from './bundles.ts'
import { chineseVariants } from './chinese-variants.ts'
import { fold } from './fold.ts'
import { nameKey } from './name-key.ts'
import { searchableNames } from './synonyms.ts'
import type { SearchRecord } from './records.ts'
import { hasUnspacedScript, normalizeWord } from './split-words.ts'
import {
  type Bundle,
  type IndexParts,
  manifestFile,
  type SearchManifest,
  shardOf,
  type TermCard,
} from './search-manifest.ts'

/** Limits to what every search loads, so that it does not grow with the edition. The size is in characters. */
const maxPackSize = 56 * 1024
const maxNamesPerFile = 600
const maxChunks = 400
const maxSpellings = 6000

/** An index with the bundles of its records. */
type BuiltParts = Pick<Index, 'files' | 'chunks'> & Pick<Bundled, 'bundles' | 'starts'>

/** How many cards of glossary entries are in one file. */
const cardsPerFile = 6

/**
 * Makes the data files that the search needs besides those of Pagefind, by their paths: the manifest, `spellings.json`,
 * `chinese.json`, `names/<n>.json` and `terms/<n>.json`.
 */
export function searchData(
  corpus: Corpus,
  analyses: Analyses,
  records: readonly SearchRecord[],
  { spoken, apparatus }: { spoken: BuiltParts; apparatus: BuiltParts },
): Map<string, unknown> {
  const names = namesByFold(corpus.glossary.values())
  const shards = Math.ceil(names.size / maxNamesPerFile)
  const isSharded = shards > 1
  const terms = Math.ceil(corpus.glossary.size / cardsPerFile)
  const manifest: Omit<SearchManifest, 'version'> = {
    spoken: indexParts(spoken),
    apparatus: indexParts(apparatus),
    labels: labelsOf(corpus),
    names: isSharded ? {} : Object.fromEntries(names),
    shards: isSharded ? shards : 0,
    terms,
    pack: packOf(spoken.bundles),
  }
  const version = createHash('sha256').update(JSON.stringify(manifest)).digest('hex').slice(0, 10)
  const data = new Map<string, unknown>([
    [manifestFile, { version, ...manifest } satisfies SearchManifest],
    ['spellings.json', spellingsOf(corpus)],
    ['chinese.json', chineseVariants(paragraphTexts(corpus), recordTexts(records))],
  ])
  if (isSharded) {
    const byShard = Map.groupBy(names, ([name]) =>
      shardOf(nameKey(name, analyses.apparatus), shards),
    )
    for (let shard = 0; shard < shards; shard++)
      data.set(`names/${shard}.json`, Object.fromEntries(byShard.get(shard) ?? []))
  }
  for (const [shard, entries] of Map.groupBy(corpus.glossary.values(), ({ key }) =>
    shardOf(key, terms),
  ))
    data.set(
      `terms/${shard}.json`,
      entries.map((gloss) => termOf(corpus, gloss)),
    )
  return data
}

function indexParts({ files, chunks, starts }: BuiltParts): IndexParts {
  return {
    files: [...files.keys()].filter((path) => /\.pf_(meta|filter)$/.test(path)).sort(),
    chunks: chunks.length > maxChunks ? [] : [...chunks],
    starts: [...starts],
  }
}

function namesByFold(entries: Iterable<Gloss>): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const gloss of entries) {
    for (const name of searchableNames(gloss)) {
      const folded = fold(name)
      const keys = names.get(folded) ?? []
      if (!keys.includes(gloss.key)) names.set(folded, [...keys, gloss.key])
    }
  }
  return names
}

function labelsOf({ edition, topics }: Corpus): SearchManifest['labels'] {
  return {
    speaker: {
      introduction: messagesFor(edition).reading.introduction,
      ...Object.fromEntries(edition.speakers.map(({ key, label }) => [key, label])),
    },
    topic: Object.fromEntries(Object.entries(topics).map(([key, { label }]) => [key, label])),
  }
}

function packOf(bundles: readonly Bundle[]): Bundle {
  const records = Object.assign({}, ...bundles) as Bundle
  const size = Object.values(records).reduce((sum, [, content]) => sum + content.length, 0)
  return size > maxPackSize ? {} : records
}

function paragraphTexts({ exchanges }: Corpus): string[] {
  return Array.from(paragraphsOf(exchanges), ({ paragraph }) => paragraph.words.text)
}

function recordTexts(records: readonly SearchRecord[]): string[] {
  return records.map(({ content }) => content)
}

/** The words that a misspelt word is compared with: those of names first, then those of the interview, most frequent first. */
function spellingsOf({ glossary, exchanges }: Corpus): string[] {
  const words = new Set<string>()
  for (const gloss of glossary.values())
    for (const { text } of namesOf(gloss)) for (const word of spellableWords(text)) words.add(word)
  const counts = new Map<string, number>()
  for (const { paragraph } of paragraphsOf(exchanges))
    for (const word of spellableWords(paragraph.words.text))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const [word] of [...counts].sort(([, a], [, b]) => b - a)) words.add(word)
  return [...words].slice(0, maxSpellings)
}

function spellableWords(text: string): string[] {
  return (text.replace(/[’']s\b/g, '').match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [])
    .filter((word) => !hasUnspacedScript(word))
    .map(normalizeWord)
}

function termOf(corpus: Corpus, gloss: Gloss): TermCard {
  const uses = concordanceOf(corpus, gloss.key)
  return {
    key: gloss.key,
    label: gloss.label,
    kind: messagesFor(corpus.edition).apparatus.glossKinds[gloss.kind].one,
    card: gloss.card.map((node) => toString(node)).join(' '),
    uses: uses.length,
    passages: new Set(uses.map(({ paragraph }) => paragraph)).size,
  }
}
