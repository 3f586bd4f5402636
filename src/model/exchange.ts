import { z } from 'zod'
import { daySchema } from './date.ts'
import { keySchema } from './edition.ts'
import { idSchema, insertedIdSchema } from './paragraph-schemas.ts'

/** The frontmatter of an exchange. Number 0 is the introduction. */
export const exchangeSchema = z.strictObject({
  number: z.int().min(0),
  /** A neutral title by the editors. */
  title: z.string().min(1),
  /** The question in one sentence by the editors; of the introduction, its content. */
  summary: z.string().min(1).optional(),
  /** The answer in one sentence by the editors. */
  reply: z.string().min(1).optional(),
  topics: z.array(keySchema).default([]),
  /**
   * The ids of paragraphs that were inserted between published ones, in text order: `a3a` follows `a3`,
   * `a0a` comes before `a1`.
   */
  inserted: z.array(insertedIdSchema).default([]),
  /** Withdrawn paragraphs, each with the day and the reason; their ids are not used again. */
  withdrawn: z
    .record(idSchema, z.strictObject({ on: daySchema, why: z.string().min(1) }))
    .default({}),
})

export type ExchangeFrontmatter = z.infer<typeof exchangeSchema>
