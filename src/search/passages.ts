import { toPrivateUse, fromPrivateUse } from './private-use-text.ts'
import { splitWords } from './split-words.ts'
import type { TextRange } from './text-fragment.ts'

/**
 * A paragraph as it is indexed: its words, and after them, for each thing it calls by one name, the other names of it. They
 * are found like its words; what is shown for them are the words that stand in the paragraph.
 */
export type Passage = { id: string; text: string; synonyms: Synonyms[] }

/** Other names of what the characters from `start` to `end` name. */
export type Synonyms = TextRange & { names: string[] }

/** Passages as the content of one record. */
export function writePassages(passages: readonly Passage[]): string {
  return passages
    .map(({ id, text, synonyms: others }) =>
      [
        toPrivateUse(`#${id}`),
        text,
        ...others.map(
          ({ start, end, names }) => `${toPrivateUse(`${start}-${end}`)} ${names.join(' ')}`,
        ),
      ].join(' '),
    )
    .join(' ')
}

/**
 * Reads what {@link writePassages} wrote. Plain text is one passage without an id.
 *
 * @returns the passages with at least one word at the given places, each with the ranges of its text they stand for; with
 * no such place, the first passage alone.
 */
export function readPassages(content: string, locations: readonly number[] = []): FoundPassage[] {
  const wanted = new Set(locations)
  const passages: FoundPassage[] = []
  let current = emptyPassage('')
  let named: TextRange | undefined
  const finish = () => {
    const { id, from, to, matches: own, synonymTargets: others } = current
    if (from === undefined) return
    const ranges = [
      ...own.map(({ start, end }) => ({ start: start - from, end: end - from })),
      ...others,
    ]
    passages.push({ id, text: content.slice(from, to), ranges })
  }
  let count = 0
  for (const { word, start: index } of splitWords(content)) {
    const isWanted = wanted.has(count++)
    const secret = fromPrivateUse(word)
    if (secret?.startsWith('#')) {
      finish()
      current = emptyPassage(secret.slice(1))
      named = undefined
    } else if (secret !== undefined) {
      const [start = 0, end = 0] = secret.split('-').map(Number)
      named = { start, end }
    } else if (named) {
      if (isWanted) current.synonymTargets.push(named)
    } else {
      current.from ??= index
      current.to = index + word.length
      const core = isWanted && /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(word)
      if (!core) continue
      const start = index + core.index
      current.matches.push({ start, end: start + core[0].length })
    }
  }
  finish()
  const found = passages.filter(({ ranges }) => ranges.length > 0)
  return found.length > 0 ? found : passages.slice(0, 1)
}

/** The words of a record at some places, those of other names included. */
export function wordsAt(content: string, locations: readonly number[]): string[] {
  const words = splitWords(content)
  return locations.flatMap((location) => words[location]?.word ?? [])
}

function emptyPassage(id: string): PassageInProgress {
  return { id, from: undefined, to: 0, matches: [], synonymTargets: [] }
}

/** A passage in which something was found; `ranges` are characters of its text. */
export type FoundPassage = { id: string; text: string; ranges: TextRange[] }

/** A passage while it is read: `own` are characters of the record, `others` those of the passage. */
type PassageInProgress = {
  id: string
  from: number | undefined
  to: number
  matches: TextRange[]
  synonymTargets: TextRange[]
}
