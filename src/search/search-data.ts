import { toString } from 'mdast-util-to-string'
import { createHash } from 'node:crypto'
import { concordanceOf } from '#corpus/concordance.ts'
import { type Corpus, type Gloss, paragraphsOf } from '#corpus/corpus.ts'
import { messagesFor } from '#messages/catalogue.ts'
import type { Analyses } from './analysis.ts'
import type { BuiltParts } from './build-parts.ts'
import { chineseVariants } from './chinese-variants.ts'
import { fold } from './fold.ts'
import { nameKey } from './name-key.ts'
import { searchableNames } from './synonyms.ts'
import type { SearchRecord } from './records.ts'
import { speakerNames } from './speaker-names.ts'
import { hasUnspacedScript, normalizeWord } from './split-words.ts'
import { manifestFile, type SearchManifest, shardOf, type TermCard } from './search-manifest.ts'

const maxNames = 600
const namesPerFile = 40
const maxSpellings = 3000
const maxLabels = 100

/** How many cards of glossary entries are in one file. */
const cardsPerFile = 12

/**
 * Makes the data files that the search needs besides those of Pagefind, by their paths: the manifest, `spellings.json`,
 * `chinese.json`, `names/<n>.json` and `terms/<n>.json`.
 */
export function searchData(
  corpus: Corpus,
  analyses: Analyses,
  engineLanguage: string,
  records: readonly SearchRecord[],
  { spoken, apparatus }: { spoken: BuiltParts; apparatus: BuiltParts },
): Map<string, unknown> {
  const names = namesByFold(corpus.glossary.values())
  const isSharded = names.size > maxNames
  const shards = Math.ceil(names.size / namesPerFile)
  const terms = Math.ceil(corpus.glossary.size / cardsPerFile)
  const manifest: Omit<SearchManifest, 'version'> = {
    engineLanguage,
    speakers: speakerNames(corpus),
    spoken: spoken.index,
    apparatus: apparatus.index,
    labels: labelsOf(corpus),
    names: isSharded ? {} : Object.fromEntries(names),
    shards: isSharded ? shards : 0,
    terms,
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

/** The labels of the speakers and topics by which results can be filtered: those with most exchanges, in the order of the edition. */
function labelsOf({ edition, exchanges, topics }: Corpus): SearchManifest['labels'] {
  const uses = new Map<string, number>()
  for (const key of exchanges.flatMap(({ topics, turns }) => [
    ...topics,
    ...new Set(turns.flatMap(({ by }) => by?.key ?? [])),
  ]))
    uses.set(key, (uses.get(key) ?? 0) + 1)
  const listed = (labels: [key: string, label: string][]) => {
    const kept = new Set(
      labels
        .map(([key]) => key)
        .sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0))
        .slice(0, maxLabels),
    )
    return Object.fromEntries(labels.filter(([key]) => kept.has(key)))
  }
  return {
    speaker: {
      introduction: messagesFor(edition).reading.introduction,
      ...listed(edition.speakers.map(({ key, label }) => [key, label])),
    },
    topic: listed(Object.entries(topics).map(([key, { label }]) => [key, label])),
  }
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
    for (const name of searchableNames(gloss))
      for (const word of longWords(name).flatMap(spellable)) words.add(word)
  const written = new Map<string, number>()
  for (const { paragraph } of paragraphsOf(exchanges))
    for (const word of longWords(paragraph.words.text))
      written.set(word, (written.get(word) ?? 0) + 1)
  const counts = new Map<string, number>()
  for (const [one, count] of written)
    for (const word of spellable(one)) counts.set(word, (counts.get(word) ?? 0) + count)
  for (const [word] of [...counts].sort(([, a], [, b]) => b - a)) words.add(word)
  // A word with a capital only because a name begins with it.
  const cased = [...words].map((word) =>
    words.has(word.toLowerCase()) ? word.toLowerCase() : word,
  )
  return [...new Set(cased)].slice(0, maxSpellings)
}

function longWords(text: string): string[] {
  return text.replace(/[’']s\b/g, '').match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? []
}

/** The word as it is compared; none if its script has no spaces. */
function spellable(word: string): string[] {
  return hasUnspacedScript(word) ? [] : [normalizeWord(word)]
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
