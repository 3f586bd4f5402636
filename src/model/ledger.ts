import { z } from 'zod'

/**
 * `content/addresses.json`: every address ever published. `pages` maps a path to the fragments on it;
 * `redirects` maps a path that moved to the one that took its place.
 */
export const ledgerSchema = z.strictObject({
  pages: z.record(z.string().startsWith('/'), z.array(z.string())),
  redirects: z.record(z.string().startsWith('/'), z.string().startsWith('/')).default({}),
})

export type Ledger = z.infer<typeof ledgerSchema>
