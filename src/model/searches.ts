import { z } from 'zod'
import { formatAddress, parseAddress } from './paragraph-address.ts'

const words = z.string().min(1)

/** What must be found: the address of a paragraph, `exchange 7`, or `glossary/sco`, `note/aides`, `work/surkov-2018`. */
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

/** A query that somebody may type, and what it must lead to. */
const trialSchema = z
  .strictObject({
    q: words,
    speaker: z.string().optional(),
    topic: z.string().optional(),
    kind: z.string().optional(),
    order: z.enum(['text', 'relevance']).optional(),
    /** What must come first. */
    first: target.optional(),
    /** What must be among the first three. */
    among: z.array(target).optional(),
    /** The entry whose card must be above the hits. */
    card: z.string().optional(),
    /** The place it must offer to go to. */
    goes: target.optional(),
    /** What it must be taken for. */
    meant: words.optional(),
    /** That nothing may be found. */
    nothing: z.literal(true).optional(),
  })
  .refine(
    ({ first, among, card, goes, nothing }) => first ?? among ?? card ?? goes ?? nothing,
    'expected what must be found: first, among, card, goes or nothing',
  )

/** `searches.yaml`: words that mean the same to somebody who searches, and the queries that must keep leading home. */
export const searchesSchema = z.strictObject({
  same: z.array(z.array(words).min(2)).default([]),
  queries: z.array(trialSchema).default([]),
})

export type Searches = z.infer<typeof searchesSchema>
