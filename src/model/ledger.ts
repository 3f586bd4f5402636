import { z } from 'zod'
import { daySchema } from './date.ts'

/** A path from the root of the edition. Two slashes at its start would make it the URL of another host. */
export const pathSchema = z
  .string()
  .regex(/^\/(?![/\\])/, 'expected a path of the edition such as /glossary/')
  .meta({ title: 'path' })

/** `content/addresses.json`: every address ever published. */
export const ledgerSchema = z.strictObject({
  recorded: z.iso
    .date()
    .meta({ title: 'day' })
    .optional()
    .describe('The day on which addresses were last added.'),
  pages: z
    .record(pathSchema, z.array(z.string()))
    .describe('The fragments on each page, by its path.'),
  redirects: z
    .record(pathSchema, pathSchema)
    .default({})
    .describe('The new address of each address that moved.'),
  withdrawn: z
    .record(
      pathSchema,
      z.strictObject({
        on: daySchema.describe('The day of the withdrawal.'),
        why: z.string().min(1).describe('The reason, which readers see.'),
      }),
    )
    .default({})
    .describe('The addresses that were withdrawn.'),
  numbers: z
    .record(pathSchema, z.int().min(0))
    .default({})
    .describe('The number of each exchange, by its path.'),
  words: z
    .record(
      pathSchema,
      z
        .record(z.string(), z.string().regex(/^[0-9a-f]{12}$/))
        .meta({ title: 'fingerprints by id' }),
    )
    .default({})
    .describe('The fingerprints of the words of each paragraph, by the path of its exchange.'),
})

export type Ledger = z.infer<typeof ledgerSchema>
