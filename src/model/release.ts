import { z } from 'zod'
import { daySchema } from './date.ts'
import { idPattern } from './paragraph-address.ts'

/** A version: it is part of an address. */
export const versionSchema = z
  .string()
  .regex(/^\w[\w.+-]*$/, 'expected a version such as 0.2.0, without spaces')

/** `releases/<version>.json`: the text of a published version, with its references. */
export const releaseSchema = z.strictObject({
  version: versionSchema.describe('The version, as in `edition.yaml` when it was published.'),
  date: daySchema.describe('The day on which it was recorded.'),
  exchanges: z
    .array(
      z.strictObject({
        number: z.int().min(0).describe('The number of the exchange.'),
        slug: z.string().min(1).describe('Its address on the site.'),
        title: z.string().min(1).describe('Its title.'),
        paragraphs: z
          .array(
            z.strictObject({
              id: z
                .string()
                .regex(idPattern, 'expected the id of a paragraph, such as a3')
                .describe('The reference within the exchange, such as `a3`.'),
              speaker: z.string().min(1).optional().describe('The label of who speaks.'),
              text: z.string().min(1).describe('The words.'),
            }),
          )
          .describe('Its paragraphs, in text order.'),
      }),
    )
    .describe('The exchanges, in text order.'),
})

/** A published version of the interview. Its notes and sources are not kept. */
export type Release = z.infer<typeof releaseSchema>

/** Sorts releases by their dates, the newest first. */
export function newestFirst(a: Release, b: Release): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return b.version.localeCompare(a.version, 'en', { numeric: true })
}
