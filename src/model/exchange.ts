import { z } from 'zod'
import { keySchema } from './edition.ts'

/** The frontmatter of an exchange. Number 0 is the introduction. */
export const exchangeSchema = z.strictObject({
  number: z.int().min(0),
  /** A neutral title: ours, not the source's. */
  title: z.string().min(1),
  /** What is asked, in one sentence of ours; of the introduction, what it says. */
  summary: z.string().min(1).optional(),
  /** What is answered, in one sentence of ours. */
  reply: z.string().min(1).optional(),
  topics: z.array(keySchema).default([]),
})

export type ExchangeFrontmatter = z.infer<typeof exchangeSchema>
