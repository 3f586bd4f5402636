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
    'expected 5.A3, exchange 7, glossary/key, note/key or work/key',
  )

/** A query that a reader may type, and the results that it must have. */
const trialSchema = z
  .strictObject({
    q: words,
    speaker: z.string().optional(),
    topic: z.string().optional(),
    kind: z.string().optional(),
    order: z.enum(['text', 'relevance']).optional(),
    /** The first result. */
    first: target.optional(),
    /** Results that must be among the first three. */
    among: z.array(target).optional(),
    /** The key of the entry whose card must be above the results. */
    card: z.string().optional(),
    /** The page or paragraph to which it must offer a link. */
    goes: target.optional(),
    /** The corrected spelling that must be suggested. */
    meant: words.optional(),
    /** Whether nothing must be found. */
    nothing: z.literal(true).optional(),
  })
  .refine(
    ({ first, among, card, goes, nothing }) => first ?? among ?? card ?? goes ?? nothing,
    'expected what must be found: first, among, card, goes or nothing',
  )

/** `searches.yaml`: synonyms for the search, and queries with the results that they must have. */
export const searchesSchema = z.strictObject({
  same: z.array(z.array(words).min(2)).default([]),
  queries: z.array(trialSchema).default([]),
})

export type Searches = z.infer<typeof searchesSchema>
