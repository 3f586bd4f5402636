import { z } from 'zod'
import { datesSchema } from './date.ts'
import { keySchema } from './key.ts'
import { languageSchema } from './language.ts'

/** The kinds of glossary entry, in the order in which pages list them. */
export const glossKinds = [
  'person',
  'organization',
  'place',
  'event',
  'initiative',
  'technology',
  'concept',
  'phrase',
] as const

export type GlossKind = (typeof glossKinds)[number]

const inLanguages = z.record(languageSchema, z.string().min(1)).default({})

/** The frontmatter of a glossary entry. The body's first paragraph is its card. */
export const glossSchema = z
  .strictObject({
    label: z.string().min(1).describe('The name of the entry.'),
    sort: z
      .string()
      .min(1)
      .optional()
      .describe(
        'The name by which it is sorted and printed in the index, if that is not the label: `Kissinger, Henry`.',
      ),
    kind: z.enum(glossKinds).describe('What the entry is about.'),
    aliases: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'Other names that the speakers use. A name with capitals is found only with them; a name without is found either way. Each has a line in the index, unless it would be beside its entry.',
      ),
    wordings: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'Other words by which the speakers mean it, such as `agree to a summit`. They are found as the aliases are but, since they are no names, they are not in the index.',
      ),
    native: inLanguages.describe('The name in its own script, by language: `{ zh-Hans: 多极化 }`.'),
    transliteration: inLanguages.describe(
      'The native name in Latin letters, by the same language.',
    ),
    dates: datesSchema
      .optional()
      .describe('When a person lived, or when something existed or happened.'),
    role: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Only for a person, and then required: the position held at the time of the interview, or at the time that matters to it.',
      ),
    mentioned: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Only for a person, and then required: why the interview names the person, in one line.',
      ),
    sources: z.array(keySchema).default([]).describe('The works that the entry is based on.'),
    see: z.array(keySchema).default([]).describe('Other entries to which it refers.'),
  })
  .superRefine((gloss, context) => {
    for (const field of ['role', 'mentioned'] as const) {
      if ((gloss.kind === 'person') === (gloss[field] !== undefined)) continue
      const message =
        gloss.kind === 'person'
          ? 'expected it in the entry of a person'
          : 'expected it only in the entry of a person'
      context.addIssue({ code: 'custom', path: [field], message, input: gloss[field] })
    }
    for (const lang of Object.keys(gloss.transliteration)) {
      if (Object.hasOwn(gloss.native, lang)) continue
      context.addIssue({
        code: 'custom',
        path: ['transliteration', lang],
        message: 'expected a name in the same language in `native`',
        input: gloss.transliteration[lang],
      })
    }
  })

export type GlossFrontmatter = z.infer<typeof glossSchema>
