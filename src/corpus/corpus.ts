import type { RootContent } from 'mdast'
import type { NoteBody, Paragraph, Turn as TurnReading } from '#directives/read-exchange.ts'
import { countWords } from '#model/count-words.ts'
import type { Edition, Speaker } from '#model/edition.ts'
import type { Erratum } from '#model/errata.ts'
import type { ExchangeFrontmatter } from '#model/exchange.ts'
import type { GlossFrontmatter } from '#model/gloss.ts'
import type { Position } from '#model/issue.ts'
import type { Ledger } from '#model/ledger.ts'
import type { TimelineEvent, Timeline as TimelineData } from '#model/timeline.ts'
import type { Topics } from '#model/topic.ts'
import type { Work } from '#model/work.ts'
import type { Transcript } from '#transcript/read-transcript.ts'

/** A whole edition, read from its folder. */
export type Corpus = {
  /** The absolute path of the folder. */
  root: string
  edition: Edition
  /** The position of a field in `edition.yaml`. */
  placeInEdition: (path: (string | number)[]) => Position
  topics: Topics
  /** The position of a field in `topics.yaml`. */
  placeInTopics: (path: (string | number)[]) => Position
  /** Undefined where the edition has none. */
  timeline: Timeline | undefined
  transcript: Transcript
  /** In the order of the conversation. */
  exchanges: Exchange[]
  glossary: ReadonlyMap<string, Gloss>
  works: ReadonlyMap<string, Work>
  /** The position of a work in `bibliography.json`. */
  placeOfWork: (key: string) => Position
  ledger: Ledger
  /** What was changed since the edition was first published, the newest first. */
  errata: readonly Erratum[]
  /** The position of a field in `errata.yaml`. */
  placeInErrata: (path: (string | number)[]) => Position
}

export type Exchange = ExchangeFrontmatter & {
  slug: string
  file: string
  turns: Turn[]
  notes: ReadonlyMap<string, NoteBody>
  /** The position of a frontmatter field in the file. */
  at: (path: (string | number)[]) => Position
}

/** A turn with the speaker it belongs to; the introduction has none. */
export type Turn = TurnReading & { by: Speaker | undefined }

/** A glossary entry. Its card is the first paragraph of its body. */
export type Gloss = GlossFrontmatter & {
  key: string
  file: string
  card: RootContent[]
  body: RootContent[]
  /** The position of a field in the file. */
  at: (path: (string | number)[]) => Position
}

/** What happened before, during and after the interview. */
export type Timeline = Omit<TimelineData, 'events'> & {
  events: Event[]
  /** The position of a field in `timeline.yaml`. */
  place: (path: (string | number)[]) => Position
}

/** An event; `body` is its text as prose. */
export type Event = TimelineEvent & { body: RootContent[] }

/** A paragraph with all that is needed to name it. */
export type AddressedParagraph = { exchange: Exchange; turn: Turn; paragraph: Paragraph }

/** Every paragraph of the interview, in order. */
export function* paragraphsOf(
  exchanges: readonly Exchange[],
): Generator<AddressedParagraph, void, undefined> {
  for (const exchange of exchanges)
    for (const turn of exchange.turns)
      for (const paragraph of turn.paragraphs) yield { exchange, turn, paragraph }
}

/** Minutes it takes to read an exchange, at 230 words a minute, at least one. */
export function readingMinutes(exchange: Exchange): number {
  let words = 0
  for (const { paragraph } of paragraphsOf([exchange])) words += countWords(paragraph.words.text)
  return Math.max(1, Math.round(words / 230))
}
