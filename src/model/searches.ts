import { z } from 'zod'
import { formatAddress, parseAddress } from './paragraph-address.ts'

const words = z.string().min(1)

/** A result: the address of a paragraph, `exchange 7`, `glossary/sco`, `note/aides` or `work/surkov-2018`. */
const target = z
  .string()
  .transform((text) => {
    const address = parseAddress(text)
    return address ? formatAddress(address) : text
  })
  .refine(
    (text) =>
      parseAddress(text) ?? /^(?:exchange \d+|(?:glossary|note|work)\/[a-z0-9-]+)$/.test(text),
    'expected a result such as 5.A3, exchange 7, glossary/key, note/key or work/key',
  )
  .meta({
    title: 'result',
    examples: ['5.A3', 'exchange 7', 'glossary/key', 'note/key', 'work/key'],
  })

/** A query that a reader may type, and the results that it must have. */
const trialSchema = z
  .strictObject({
    q: words.describe('The query.'),
    speaker: z
      .string()
      .optional()
      .describe('The key of the speaker to whom the search is limited.'),
    topic: z.string().optional().describe('The key of the topic to which it is limited.'),
    kind: z
      .string()
      .optional()
      .describe(
        'The kind of result to which it is limited: `interview`, `glossary`, `note` or `work`.',
      ),
    order: z.enum(['text', 'relevance']).optional().describe('The order of the results.'),
    first: target.optional().describe('The first result.'),
    among: z.array(target).optional().describe('Results that must be among the first three.'),
    card: z
      .string()
      .optional()
      .describe('The key of the entry whose card must appear above the results.'),
    goes: target.optional().describe('The page or paragraph to which it must offer a link.'),
    meant: words.optional().describe('The corrected spelling that must be suggested.'),
    only: z
      .string()
      .optional()
      .describe('The key of the speaker to whom the query itself limits the search.'),
    never: z.array(target).optional().describe('Results that must not be there.'),
    near: words
      .optional()
      .describe('The name or word that must be suggested as the nearest, since nothing is found.'),
    nothing: z.literal(true).optional().describe('Nothing must be found.'),
  })
  .refine(
    ({ first, among, card, goes, near, nothing }) =>
      first ?? among ?? card ?? goes ?? near ?? nothing,
    'expected at least one of first, among, card, goes, near and nothing',
  )

/** `searches.yaml`: synonyms for the search, and queries with the results that they must have. */
export const searchesSchema = z.strictObject({
  same: z
    .array(z.array(words).min(2))
    .default([])
    .describe('Groups of words that mean the same to a reader who searches, each a list.'),
  queries: z
    .array(trialSchema)
    .default([])
    .describe(
      'Queries, with the results that they must have. A query needs at least one of `first`, `among`, `card`, `goes`, `near` and `nothing`.',
    ),
})

export type Searches = z.infer<typeof searchesSchema>
