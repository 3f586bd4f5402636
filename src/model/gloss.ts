import { z } from 'zod'
import { datesSchema } from './date.ts'
import { keySchema } from './edition.ts'
import { keysOf } from './keys-of.ts'
import { languageSchema } from './language.ts'

/** The kinds of glossary entry, with their names in the singular and the plural. */
export const glossKinds = {
  person: { one: 'Person', all: 'People' },
  organization: { one: 'Organisation', all: 'Organisations' },
  place: { one: 'Place', all: 'Places' },
  event: { one: 'Event', all: 'Events' },
  initiative: { one: 'Agreement or initiative', all: 'Agreements and initiatives' },
  technology: { one: 'Arms and technology', all: 'Arms and technology' },
  concept: { one: 'Concept', all: 'Concepts' },
  phrase: { one: 'Phrase', all: 'Phrases' },
} as const

export type GlossKind = keyof typeof glossKinds

const inLanguages = z.record(languageSchema, z.string().min(1)).default({})

/** The frontmatter of a glossary entry. The body's first paragraph is its card. */
export const glossSchema = z
  .strictObject({
    label: z.string().min(1),
    /** The name by which it is sorted and printed in the index, if not its label: `Kissinger, Henry`. */
    sort: z.string().min(1).optional(),
    kind: z.enum(keysOf(glossKinds)),
    /** Other names and spellings under which a reader may look for it. */
    aliases: z.array(z.string().min(1)).default([]),
    /** The name in its own script, by BCP 47 language tag. */
    native: inLanguages,
    /** A native name in Latin letters, by the same tag. */
    transliteration: inLanguages,
    /** When a person lived, or when something existed or happened. */
    dates: datesSchema.optional(),
    /** Of a person: their position at the time of the interview, or at the time that matters to it. */
    role: z.string().min(1).optional(),
    /** Of a person: in one line, why the interview names them. */
    mentioned: z.string().min(1).optional(),
    /** Keys of works in the bibliography that the entry rests on. */
    sources: z.array(keySchema).default([]),
    see: z.array(keySchema).default([]),
  })
  .superRefine((gloss, context) => {
    for (const field of ['role', 'mentioned'] as const) {
      if ((gloss.kind === 'person') === (gloss[field] !== undefined)) continue
      const message =
        gloss.kind === 'person' ? 'expected it of a person' : 'expected it only of a person'
      context.addIssue({ code: 'custom', path: [field], message, input: gloss[field] })
    }
    for (const lang of Object.keys(gloss.transliteration)) {
      if (Object.hasOwn(gloss.native, lang)) continue
      context.addIssue({
        code: 'custom',
        path: ['transliteration', lang],
        message: 'expected a name in `native` that it transliterates',
        input: gloss.transliteration[lang],
      })
    }
  })

export type GlossFrontmatter = z.infer<typeof glossSchema>
