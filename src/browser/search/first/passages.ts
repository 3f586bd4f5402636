import { stem } from 'virtual:first-language'
import { text } from 'virtual:interview-text'
import { base } from '#browser/base.ts'
import { exchangesFolder } from '#model/paths.ts'
import type { Analysis } from '#search/analysis.ts'
import type { TextWord } from '#search/words-in.ts'

/** A text in which words are sought. What is made of it on the way is kept, since that takes long on a slow phone. */
export type SearchedText = { text: string; folded?: string; words?: readonly TextWord[] }

/** A paragraph of the interview as first hits are found in it. */
export type Passage = SearchedText & {
  /** Its path on this host. */
  href: string
  /** Its address: `5.A3`. */
  locator: string
  /** The key and the label of who speaks; the label is empty if nobody does. */
  speaker: readonly [key: string, label: string]
  /** The title of its exchange, with its number. */
  title: string
}

export type Passages = {
  /** Whether they are all of the interview. */
  isWhole: boolean
  /** What the speakers are called. */
  names: readonly string[]
  /** Stems their words; undefined if their language has no stemmer. */
  stem: Analysis['stem'] | undefined
  /** In the order of the conversation. */
  list: readonly Passage[]
}

let passages: Passages | undefined

/** The passages in which first hits are found. */
export function firstPassages(): Passages {
  return (passages ??= {
    ...text,
    stem,
    list: text.exchanges.flatMap(([slug, number, title, own]) =>
      own.map(([address, speaker, words]): Passage => ({
        href: `${base}${exchangesFolder}${slug}/#${address.toLowerCase()}`,
        locator: `${number}.${address}`,
        speaker: text.speakers[speaker]!,
        // As `numberedTitle` has it. A module of its own costs 27 bytes of the first response.
        title: number === 0 ? title : `${number}. ${title}`,
        text: words,
      })),
    ),
  })
}

/** The length of a usual passage, in characters. */
export function usualLength({ list }: Pick<Passages, 'list'>): number {
  return list.reduce((sum, { text }) => sum + text.length, 0) / list.length
}
