import type { Step } from './align.ts'
import type { Convention, Difference } from './findings.ts'
import { homoglyphsIn } from './homoglyphs.ts'
import { hasNegation } from './negations.ts'
import type { QuotedWords } from './quoted-words.ts'
import { type TextIndex, wordAt, wordsBetween } from './text-index.ts'
import { relationOf } from './word-relation.ts'

/** What is found out about a quotation. */
export type Findings = { differences: Difference[]; conventions: Convention[] }

/** Compares two words that have the same key. */
export function compareWords(
  step: { text: number; quoted: number },
  quoted: QuotedWords,
  index: TextIndex,
  isInitial: boolean,
): Findings {
  const word = quoted.words[step.quoted]!
  const text = wordAt(index, step.text)
  const convention = (kind: Convention['kind']): Findings => ({
    differences: [],
    conventions: [{ kind, text, quoted: word.raw }],
  })
  const difference = (one: Difference): Findings => ({ differences: [one], conventions: [] })
  switch (relationOf(text, word.raw)) {
    case 'same':
      if (word.isHyphenated) return convention('hyphenation')
      return word.hasInsertedLetters ? convention('letters') : none
    case 'apostrophe':
      return convention('apostrophes')
    case 'form':
      return convention('forms')
    case 'case':
      if (word.hasInsertedLetters) return convention('letters')
      return isInitial && isInitialCase(text, word.raw)
        ? convention('initial')
        : difference({ kind: 'case', text, quoted: word.raw, at: step.text })
    case 'homoglyph': {
      const letters = homoglyphsIn(text, word.raw)
      return difference({ kind: 'homoglyph', text, quoted: word.raw, letters, at: step.text })
    }
    case 'different':
      return difference({ kind: 'replaced', text, quoted: word.raw, negates: false, at: step.text })
  }
}

/** Describes steps between two matches: words that are missing, added or replaced. */
export function compareRun(
  run: readonly Step[],
  quoted: QuotedWords,
  index: TextIndex,
  pasted: string,
  at: number | undefined,
): Findings {
  const texts = run.flatMap((step) =>
    step.kind === 'missing' || step.kind === 'replaced' ? [step.text] : [],
  )
  const words = run.flatMap((step) =>
    step.kind === 'added' || step.kind === 'replaced' ? [step.quoted] : [],
  )
  const inserted = words.filter((word) => quoted.words[word]!.isInserted)
  const free = words.filter((word) => !quoted.words[word]!.isInserted)
  const text = texts.length > 0 ? wordsBetween(index, texts[0]!, texts.at(-1)! + 1) : ''
  const phrase = (some: readonly number[]) =>
    some.length === 0
      ? ''
      : pasted.slice(quoted.words[some[0]!]!.start, quoted.words[some.at(-1)!]!.end)
  const negated = hasNegation(texts.map((word) => wordAt(index, word)))
  const negates = hasNegation(words.map((word) => quoted.words[word]!.raw)) !== negated
  // Brackets replace a word or a few; more would be an omission that nothing shows.
  const isShort = texts.length <= inserted.length + maxReplaced
  if (inserted.length > 0 && free.length === 0 && isShort) {
    if (negates && text !== '')
      return { differences: [{ kind: 'hidden', text, at: texts[0]! }], conventions: [] }
    if (!negates)
      return {
        differences: [],
        conventions: [{ kind: 'insertion', text, quoted: phrase(inserted) }],
      }
  }
  if (text === '')
    return words.length === 0
      ? none
      : { differences: [{ kind: 'added', quoted: phrase(words), negates, at }], conventions: [] }
  const place = texts[0]!
  return {
    differences: [
      words.length === 0
        ? { kind: 'missing', text, negates, at: place }
        : { kind: 'replaced', text, quoted: phrase(words), negates, at: place },
    ],
    conventions: [],
  }
}

const maxReplaced = 4

const none: Findings = { differences: [], conventions: [] }

/** Whether only the first letter is written in another case. */
function isInitialCase(text: string, quoted: string): boolean {
  const [one, ...rest] = Array.from(text)
  const [other, ...others] = Array.from(quoted)
  return (
    relationOf(rest.join(''), others.join('')) !== 'case' &&
    one?.toLowerCase() === other?.toLowerCase()
  )
}
