import { z } from 'zod'
import { keySchema } from './edition.ts'

/** The frontmatter of an exchange. Number 0 is the introduction. */
export const exchangeSchema = z.strictObject({
  number: z.int().min(0),
  /** A neutral title: ours, not the source's. */
  title: z.string().min(1),
  /** What is asked, in one sentence of ours. */
  summary: z.string().optional(),
  topics: z.array(keySchema).default([]),
})

export type ExchangeFrontmatter = z.infer<typeof exchangeSchema>

/** `content/topics.yaml`: key to label, in the order they are listed. */
export const topicsSchema = z.record(keySchema, z.string().min(1))

export type Topics = z.infer<typeof topicsSchema>
