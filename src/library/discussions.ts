import type { Interview, InterviewExchange } from '#model/library.ts'
import { memoize } from '#model/memoize.ts'

/** An exchange of an interview, with the paragraphs that a list names. */
export type Passages = {
  interview: Interview
  /** Undefined if the interview has the subject or the entry, but no exchange is about it. */
  exchange: InterviewExchange | undefined
  /** The ids of the paragraphs: `a3`. */
  paragraphs: readonly string[]
}

/** The exchange of an interview with a number. */
export function exchangeOf(interview: Interview, number: number): InterviewExchange | undefined {
  return byNumber(interview).get(number)
}

const byNumber = memoize(
  ({ exchanges }: Interview): ReadonlyMap<number, InterviewExchange> =>
    new Map(exchanges.map((exchange) => [exchange.number, exchange])),
)
