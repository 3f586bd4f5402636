import type { Exchange, Turn } from '#corpus/corpus.ts'
import type { ExchangeElement } from '#corpus/exchange-view.ts'
import type { Mark, Paragraph } from '#directives/read-exchange.ts'
import type { Unspoken, UnspokenName } from '#directives/read-unspoken.ts'
import type { MarkName } from '#directives/registry.ts'

/**
 * The forms in which the text of an exchange appears: on its own page, on the pages with the whole text, the whole text for
 * paper and the questions only, and in a frame on another site.
 */
export type ViewName = 'reading' | 'whole' | 'paper' | 'questions' | 'embed'

/** The components of a view, one for each element of an exchange. */
export type View = Record<MarkName, Component<MarkProps>> & {
  turn: Component<TurnProps>
  paragraph: Component<ParagraphProps>
  withdrawn: Component<WithdrawnProps>
} & { [Name in UnspokenName]: Component<UnspokenProps<Name>> } & Record<ExchangeElement, unknown>

export type TurnProps = { exchange: Exchange; turn: Turn }

export type ParagraphProps = { exchange: Exchange; paragraph: Paragraph }

export type WithdrawnProps = { exchange: Exchange; id: string }

/** The level of a heading is one below that of the exchange. */
export type UnspokenProps<Name extends UnspokenName> = {
  unspoken: Unspoken & { type: Name }
}

export type MarkProps = {
  exchange: Exchange
  mark: Mark
  /** Whether an earlier link belongs to the same mark. */
  continued: boolean
  /** Whether the mark ends here, so that its number follows. */
  last: boolean
  /** Whether the link has no words, only a number or symbol. */
  wordless: boolean
}

type Component<Props> = (props: Props) => unknown
