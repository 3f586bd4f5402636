import { z } from 'zod'
import { keySchema } from './edition.ts'

export const glossKinds = {
  person: 'People',
  organization: 'Organisations',
  place: 'Places',
  event: 'Events',
  initiative: 'Agreements and initiatives',
  technology: 'Arms and technology',
  concept: 'Concepts',
  phrase: 'Phrases',
} as const

export type GlossKind = keyof typeof glossKinds

/** The frontmatter of a glossary entry. The body's first paragraph is its card. */
export const glossSchema = z.strictObject({
  label: z.string().min(1),
  /** How it is filed in an alphabet, and printed in the index, where not by its label: `Kissinger, Henry`. */
  sort: z.string().min(1).optional(),
  kind: z.enum(Object.keys(glossKinds) as [GlossKind, ...GlossKind[]]),
  /** Other names and spellings under which a reader may look for it. */
  aliases: z.array(z.string().min(1)).default([]),
  /** The name in its own script, by BCP 47 language tag. */
  native: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), z.string().min(1)).default({}),
  dates: z.string().optional(),
  /** Keys of works in the bibliography that the entry rests on. */
  sources: z.array(keySchema).default([]),
  see: z.array(keySchema).default([]),
})

export type GlossFrontmatter = z.infer<typeof glossSchema>
