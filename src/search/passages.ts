import { toPrivateUse, fromPrivateUse } from './private-use-text.ts'
import { usesOf } from './snippet.ts'
import { splitWords } from './split-words.ts'
import type { TextRange } from './text-fragment.ts'

/**
 * A paragraph as it is indexed: its text, followed by synonyms of names in it. If a synonym matches, the name in the text is
 * shown as the match.
 */
export type Passage = { id: string; text: string; synonyms: Synonyms[] }

/** Synonyms of the name from `start` to `end` in the text of the paragraph. */
export type Synonyms = TextRange & { names: string[] }

/** Joins passages into the content of one record. Ids and ranges are private-use text, which no search finds. */
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
 * Reads the passages of a record that {@link writePassages} wrote. Plain text is one passage without an id.
 *
 * @param locations the word indexes of the matches in the record.
 * @returns the passages with a match, each with the ranges of its matches; without any match, the first passage.
 */
export function readPassages(content: string, locations: readonly number[] = []): FoundPassage[] {
  const matching = new Set(locations)
  const passages: FoundPassage[] = []
  let current = emptyPassage('')
  let target: TextRange | undefined
  const finish = () => {
    const { id, from, to, matches, synonymTargets, smallTargets } = current
    if (from === undefined) return
    // `of` in a synonym finds no name, unless nothing else was found.
    if (matches.length + synonymTargets.length === 0) synonymTargets.push(...smallTargets)
    const ranges = [
      ...matches.map(({ start, end }) => ({ start: start - from, end: end - from })),
      ...synonymTargets,
    ]
    const text = content.slice(from, to)
    passages.push({ id, text, ranges: withoutSmall(text, ranges) })
  }
  let count = 0
  for (const { word, start: index } of splitWords(content)) {
    const isMatch = matching.has(count++)
    const marker = fromPrivateUse(word)
    if (marker?.startsWith('#')) {
      finish()
      current = emptyPassage(marker.slice(1))
      target = undefined
    } else if (marker !== undefined) {
      const [start = 0, end = 0] = marker.split('-').map(Number)
      target = { start, end }
    } else if (target) {
      const targets = isSmall(word) ? current.smallTargets : current.synonymTargets
      if (isMatch) targets.push(target)
    } else {
      current.from ??= index
      current.to = index + word.length
      const core = isMatch && /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(word)
      if (!core) continue
      const start = index + core.index
      current.matches.push({ start, end: start + core[0].length })
    }
  }
  finish()
  const found = passages.filter(({ ranges }) => ranges.length > 0)
  return found.length > 0 ? found : passages.slice(0, 1)
}

/** The words of a record at some word indexes, including words of synonyms. */
export function wordsAt(content: string, locations: readonly number[]): string[] {
  const words = splitWords(content)
  return locations.flatMap((location) => words[location]?.word ?? [])
}

/** Leaves out matches of short words such as `of` and `the` that stand alone, unless there are no others. */
function withoutSmall(text: string, ranges: readonly TextRange[]): readonly TextRange[] {
  const uses = usesOf(text, ranges)
  const words = uses.map(({ start, end }) => text.slice(start, end))
  const small = new Set(words.filter(isSmall))
  const large = uses.filter((_, index) => !small.has(words[index]!.toLowerCase()))
  return large.length > 0 ? large : uses
}

function emptyPassage(id: string): PassageInProgress {
  return { id, from: undefined, to: 0, matches: [], synonymTargets: [], smallTargets: [] }
}

/** Whether a word is short, as `of` in `People’s Republic of China` is. */
function isSmall(word: string): boolean {
  return /^\p{Ll}{1,3}$/u.test(word)
}

/** A passage with matches; `ranges` are positions in its text. */
export type FoundPassage = { id: string; text: string; ranges: readonly TextRange[] }

/**
 * A passage while it is read. `from`, `to` and `matches` are positions in the record, `synonymTargets` and `smallTargets`, of which
 * only a short word matches, in the text of the passage.
 */
type PassageInProgress = {
  id: string
  from: number | undefined
  to: number
  matches: TextRange[]
  synonymTargets: TextRange[]
  smallTargets: TextRange[]
}
