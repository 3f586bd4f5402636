import type { Paragraph } from '#directives/read-exchange.ts'
import type { Unspoken, UnspokenName } from '#directives/read-unspoken.ts'
import type { MarkName } from '#directives/registry.ts'
import type { Exchange, Turn } from './corpus.ts'
import { filledTurns } from './withdrawn.ts'

/** The elements that the text of an exchange consists of. */
export type ExchangeElement = 'turn' | 'paragraph' | 'withdrawn' | UnspokenName | MarkName

/** How a format represents an exchange. Every format has to say it for each element. */
export type ExchangeView<Block> = {
  /**
   * A turn with its parts; without `turn`, what stands between turns, or withdrawn paragraphs whose turn no longer exists.
   */
  turn: (turn: Turn | undefined, paragraphs: Block[]) => Block[]
  paragraph: (paragraph: Paragraph) => Block
  /** The notice in place of a withdrawn paragraph. */
  withdrawn: (id: string) => Block
  /** A stage direction, a heading or an image. */
  unspoken: (one: Unspoken) => Block
}

/** The text of an exchange in a format, in text order. */
export function viewExchange<Block>(exchange: Exchange, view: ExchangeView<Block>): Block[] {
  return filledTurns(exchange).flatMap(({ turn, parts }) =>
    view.turn(
      turn,
      parts.map((part) => {
        if (part.type === 'paragraph') return view.paragraph(part.paragraph)
        return part.type === 'withdrawn' ? view.withdrawn(part.id) : view.unspoken(part)
      }),
    ),
  )
}
