import type { Sentence } from '../../sentence.ts'

/** Messages of the first hits of a search. */
export const hits = {
  /** Words of a question that are not its subject. They count only in a query that has no others. */
  smallWords:
    /^(?:an?|about|and|any|are|as|at|be|been|by|can|could|did|do(?:es)?|every|for|from|had|has|have|how|i|in|is|it|its|me|mean|mentions?|mentioned|of|on|or|say|says|saying|said|should|so|talks?|talked|tell|that|the|their|there|they|think|this|to|was|were|what|when|where|which|who|whose|why|will|with|would)$/i,
  /** What a query has in which something may frame the subject: it waits for the search. */
  framing: /defin|expla|meaning|tell me/i,
  inInterview: 'In the interview',
  introduction: 'Introduction',
  /** The beginning of a result. */
  passage: <T>(speaker: string, reference: T): Sentence<T> => [speaker, ' · ', reference],
}
