import { z } from 'zod'
import { daySchema } from './date.ts'

/** A path from the root of the edition. Two slashes at its start would make it the URL of another host. */
const path = z.string().regex(/^\/(?![/\\])/, 'expected a path of the edition such as /glossary/')

/**
 * `content/addresses.json`: every address ever published.
 *
 * `recorded` is the day on which addresses were last added. `pages` maps a path to the fragments on it.
 * `redirects` maps an address that moved, a path with or without a fragment, to its new address.
 * `withdrawn` maps a withdrawn address to the day and the reason. `words` maps the path of an exchange to
 * the fingerprints of its paragraphs, and `numbers` to its number.
 */
export const ledgerSchema = z.strictObject({
  recorded: z.iso.date().optional(),
  pages: z.record(path, z.array(z.string())),
  redirects: z.record(path, path).default({}),
  withdrawn: z.record(path, z.strictObject({ on: daySchema, why: z.string().min(1) })).default({}),
  numbers: z.record(path, z.int().min(0)).default({}),
  words: z.record(path, z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/))).default({}),
})

export type Ledger = z.infer<typeof ledgerSchema>
