import { formatId, parseAddress, parseId } from '#model/paragraph-address.ts'
import { CommandError } from '../command-error.ts'

/** Numbers of exchanges as they are typed: `4 5`, `4-7`, `4,5`. */
export function numbersIn(texts: readonly string[]): number[] {
  return texts
    .flatMap((text) => text.split(','))
    .filter((text) => text.trim() !== '')
    .flatMap((text) => {
      const [, first, last = first] = /^\s*(\d+)(?:\s*[-–]\s*(\d+))?\s*$/.exec(text) ?? []
      const [from, to] = [Number(first), Number(last)]
      if (first === undefined || to < from || to - from > 10_000)
        throw new CommandError(
          `Unexpected "${text}", expected numbers of exchanges such as 4 5 or 4-7`,
        )
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    })
}

/** The number of one exchange. */
export function numberIn(text: string | undefined, after: string): number {
  if (text !== undefined && /^\d+$/.test(text)) return Number(text)
  throw new CommandError(
    `Unexpected ${text === undefined ? `end of ${after}` : `"${text}"`}, expected the number of an exchange after ${after}`,
  )
}

/** A turn by its first paragraph: `7.q2`, or `q2` in an exchange that was named before. */
export function turnIn(text: string, exchange?: number): { number: number; id: string } {
  const address = parseAddress(text)
  if (address && (exchange === undefined || address.exchange === exchange))
    return { number: address.exchange, id: formatId(address) }
  const id = parseId(text)
  if (id && exchange !== undefined) return { number: exchange, id: formatId(id) }
  throw new CommandError(
    exchange === undefined
      ? `Unexpected "${text}", expected the first paragraph of a turn, such as 7.q2`
      : `Unexpected "${text}", expected the first paragraph of a turn of exchange ${exchange}, such as q2`,
  )
}
