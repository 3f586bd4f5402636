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
  /** The ids of paragraphs that came between published ones: `a3a` follows `a3`, `a0a` comes before `a1`. */
  inserted: z.array(z.string().regex(/^[pqa]\d+[a-z]$/, 'expected an id such as a3a')).default([]),
  /** Published paragraphs that are there no more, each with the day and the reason; their ids are not given again. */
  withdrawn: z
    .record(
      z.string().regex(/^[pqa]\d+[a-z]?$/, 'expected an id such as a3'),
      z.strictObject({ on: z.iso.date(), why: z.string().min(1) }),
    )
    .default({}),
})

export type ExchangeFrontmatter = z.infer<typeof exchangeSchema>
