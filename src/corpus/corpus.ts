import type { RootContent } from 'mdast'
import type { NoteBody, Paragraph, Turn as TurnReading } from '#directives/read-exchange.ts'
import type { PlacedUnspoken } from '#directives/read-unspoken.ts'
import type { AccountPart } from '#model/argument.ts'
import type { Edition, Speaker } from '#model/edition.ts'
import type { Erratum } from '#model/errata.ts'
import type { ExchangeFrontmatter } from '#model/exchange.ts'
import type { GlossFrontmatter } from '#model/gloss.ts'
import type { ImageFile } from '#model/image.ts'
import type { Ledger } from '#model/ledger.ts'
import type { Release } from '#model/release.ts'
import type { Searches } from '#model/searches.ts'
import type { TimelineEvent, Timeline as TimelineData } from '#model/timeline.ts'
import type { Topics } from '#model/topic.ts'
import type { Work } from '#model/work.ts'
import type { Transcript } from '#transcript/read-transcript.ts'
import type { ExchangeTitle } from './exchange-title.ts'

/** A whole edition as plain data. It is read once by `reading/read-edition.ts` and passed on as a value. */
export type Corpus = {
  /** The absolute path of the folder. */
  root: string
  edition: Edition
  topics: Topics
  /** Undefined if the edition has none. */
  timeline: Timeline | undefined
  /** What is at issue in the exchanges, in their order. */
  argument: readonly Account[]
  /** What the editors say before the interview. */
  essays: readonly Essay[]
  transcript: Transcript
  /** In text order. */
  exchanges: Exchange[]
  glossary: ReadonlyMap<string, Gloss>
  works: ReadonlyMap<string, Work>
  ledger: Ledger
  /** Changes since the edition was first published, the newest first. */
  errata: readonly Erratum[]
  /** The versions that were recorded when they were published, the newest first. */
  releases: readonly Release[]
  searches: Searches
  /** The images in `images/`, by the names of their files. */
  images: ReadonlyMap<string, ImageFile>
  /** The SVG file of the icon, if the edition has one. */
  icon?: string | undefined
}

export type Exchange = Omit<ExchangeFrontmatter, 'title'> &
  ExchangeTitle & {
    slug: string
    file: string
    turns: Turn[]
    /** What stands between the turns. */
    between: readonly PlacedUnspoken[]
    notes: ReadonlyMap<string, NoteBody>
  }

/** A turn with the speaker it belongs to; the introduction has none. */
export type Turn = TurnReading & { by: Speaker | undefined }

/** A glossary entry. Its card is the first paragraph of its body. */
export type Gloss = GlossFrontmatter & {
  key: string
  file: string
  card: RootContent[]
  body: RootContent[]
}

/** Events before, during and after the interview. */
export type Timeline = Omit<TimelineData, 'events'> & { events: Event[] }

/** An event; `body` is its text, parsed. */
export type Event = TimelineEvent & { body: RootContent[] }

/** What is at issue in an exchange, each part parsed. */
export type Account = {
  exchange: Exchange
  /** The index in the file. */
  index: number
  question: RootContent[]
  holds: { by: Speaker; body: RootContent[] }[]
  /** The parts that it has, in the order in which they are printed. */
  parts: { name: AccountPart; body: RootContent[] }[]
}

/** The essays of an edition: the editors’ introduction, and what they say about the text. */
export const essayNames = ['introduction', 'note-on-the-text'] as const

export type EssayName = (typeof essayNames)[number]

/** An essay by the editors. */
export type Essay = { name: EssayName; file: string; body: RootContent[] }

/** A paragraph with its turn and its exchange. */
export type AddressedParagraph = { exchange: Exchange; turn: Turn; paragraph: Paragraph }

/** Every paragraph of the exchanges, in text order. */
export function* paragraphsOf(
  exchanges: readonly Exchange[],
): Generator<AddressedParagraph, void, undefined> {
  for (const exchange of exchanges)
    for (const turn of exchange.turns)
      for (const paragraph of turn.paragraphs) yield { exchange, turn, paragraph }
}
