import { toString } from 'mdast-util-to-string'
import { createHash } from 'node:crypto'
import { concordanceOf } from '#corpus/concordance.ts'
import { type Corpus, type Gloss, paragraphsOf } from '#corpus/corpus.ts'
import { namesOf } from '#corpus/names.ts'
import { glossKinds } from '#model/gloss.ts'
import type { Index } from './build-index.ts'
import { fold } from './fold.ts'
import { fromPrivateUse } from './private-use-text.ts'
import { searchableNames } from './synonyms.ts'
import type { About, SearchRecord } from './records.ts'
import { hasUnspacedScript, normalizeWord } from './split-words.ts'
import { type IndexParts, shardOf, type SearchManifest, type TermCard } from './search-manifest.ts'

const maxPackSize = 56 * 1024
const maxNamesPerFile = 600
const maxChunks = 400
const maxSpellings = 6000

/** The files of ours beside Pagefind's: `start.json`, `spellings.json`, `names/<n>.json`, and `terms/<key>.json`. */
export function searchData(
  corpus: Corpus,
  records: readonly SearchRecord[],
  spoken: Index,
  apparatus: Index,
): Map<string, unknown> {
  const names = namesByFold(corpus.glossary.values())
  const shards = Math.ceil(names.size / maxNamesPerFile)
  const inShards = shards > 1
  const start: Omit<SearchManifest, 'version'> = {
    spoken: indexParts(spoken),
    apparatus: indexParts(apparatus),
    labels: labelsOf(corpus),
    names: inShards ? {} : Object.fromEntries(names),
    shards: inShards ? shards : 0,
    pack: packRecords(records, spoken.ids),
  }
  const version = createHash('sha256').update(JSON.stringify(start)).digest('hex').slice(0, 10)
  const data = new Map<string, unknown>([
    ['start.json', { version, ...start } satisfies SearchManifest],
    ['spellings.json', spellingsOf(corpus)],
  ])
  for (let shard = 0; inShards && shard < shards; shard++) {
    const own = [...names].filter(([name]) => shardOf(name, shards) === shard)
    data.set(`names/${shard}.json`, Object.fromEntries(own))
  }
  for (const gloss of corpus.glossary.values())
    data.set(`terms/${gloss.key}.json`, termOf(corpus, gloss))
  return data
}

function indexParts({ files, chunks }: Index): IndexParts {
  return {
    files: [...files.keys()].filter((path) => /\.pf_(meta|filter)$/.test(path)).sort(),
    chunks: chunks.length > maxChunks ? [] : [...chunks],
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
      introduction: 'Introduction',
      ...Object.fromEntries(edition.speakers.map(({ key, label }) => [key, label])),
    },
    topic: Object.fromEntries(Object.entries(topics).map(([key, { label }]) => [key, label])),
  }
}

function packRecords(
  records: readonly SearchRecord[],
  ids: ReadonlyMap<string, string>,
): SearchManifest['pack'] {
  const pack: SearchManifest['pack'] = {}
  let size = 0
  for (const { url, content, meta } of records) {
    const about = aboutOf(meta.about)
    const id = ids.get(url)
    if (about.kind !== 'interview' || id === undefined) continue
    size += content.length
    if (size > maxPackSize) break
    pack[id] = [url, content, about, meta.locator]
  }
  return pack
}

/** What a record's hidden text says of it. */
export function aboutOf(hidden: string): About {
  return JSON.parse(decodeURIComponent(fromPrivateUse(hidden) ?? '')) as About
}

/**
 * Words that a misspelt one may be meant for, as they are written: those of names first, then those of the interview by
 * how often they are said.
 */
function spellingsOf({ glossary, exchanges }: Corpus): string[] {
  const words = new Set<string>()
  for (const gloss of glossary.values())
    for (const { text } of namesOf(gloss)) for (const word of spellableWords(text)) words.add(word)
  const said = new Map<string, number>()
  for (const { paragraph } of paragraphsOf(exchanges))
    for (const word of spellableWords(paragraph.words.text))
      said.set(word, (said.get(word) ?? 0) + 1)
  for (const [word] of [...said].sort(([, a], [, b]) => b - a)) words.add(word)
  return [...words].slice(0, maxSpellings)
}

function spellableWords(text: string): string[] {
  return (text.replace(/[’']s\b/g, '').match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [])
    .filter((word) => !hasUnspacedScript(word))
    .map(normalizeWord)
}

function termOf(corpus: Corpus, gloss: Gloss): TermCard {
  return {
    key: gloss.key,
    label: gloss.label,
    kind: glossKinds[gloss.kind].one,
    card: gloss.card.map((node) => toString(node)).join(' '),
    uses: concordanceOf(corpus, gloss.key).length,
  }
}
