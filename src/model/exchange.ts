import { z } from 'zod'
import { daySchema } from './date.ts'
import { keySchema } from './key.ts'
import { idSchema, insertedIdSchema } from './paragraph-schemas.ts'

/** The frontmatter of an exchange. Number 0 is the introduction. */
export const exchangeSchema = z.strictObject({
  number: z
    .int()
    .min(0)
    .describe('The number of the exchange, as in the file name. 0 is the introduction.'),
  title: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A neutral title by the editors. Without it, the first words of the question stand in for it.',
    ),
  summary: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The question in one sentence by the editors or, for the introduction, what it says.',
    ),
  reply: z.string().min(1).optional().describe('The answer in one sentence by the editors.'),
  topics: z
    .array(keySchema)
    .default([])
    .describe('The topics of `topics.yaml` that the exchange is about.'),
  claims: z
    .array(
      z.strictObject({
        at: idSchema.describe('The paragraph, such as `a2`.'),
        claim: z.string().min(1).describe('What the speaker says there, in a few words.'),
        notes: z
          .array(keySchema)
          .default([])
          .describe('The notes that check it. A claim that no note checks has none.'),
      }),
    )
    .default([])
    .describe(
      'What the speakers say that sources could confirm or refute. Only counted, by `npm run check -- --balance` and on the page about the edition.',
    ),
  inserted: z
    .array(insertedIdSchema)
    .default([])
    .describe(
      'Paragraphs that were inserted between published ones, in text order: `a3a` follows `a3`, `a0a` comes before `a1`. ' +
        '`npm run addresses -- insert` adds them.',
    ),
  withdrawn: z
    .record(
      idSchema,
      z.strictObject({
        on: daySchema.describe('The day of the withdrawal.'),
        why: z.string().min(1).describe('The reason, which readers see.'),
      }),
    )
    .default({})
    .describe(
      'Paragraphs that were withdrawn, by id; their ids are not used again. `npm run addresses -- withdraw` adds them.',
    ),
})

export type ExchangeFrontmatter = z.infer<typeof exchangeSchema>
