import { z } from 'zod'
import { isOfCalendar } from './date.ts'
import { keySchema } from './key.ts'
import { languageSchema } from './language.ts'
import { doiSchema, linkSchema } from './link.ts'

const nameParts = z
  .looseObject({
    family: z.string().min(1).optional().describe('The family name.'),
    given: z.string().min(1).optional().describe('The given names.'),
    literal: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A name without parts, instead of the two above: an office, a company, a single name.',
      ),
  })
  .refine(
    (n) => n.family !== undefined || n.literal !== undefined,
    'expected `family` or `literal` in the name',
  )

const name = nameParts.and(
  z.looseObject({
    transliteration: nameParts
      .optional()
      .describe(
        'The name in the script of the edition, by which it is cited and sorted. Not part of CSL.',
      ),
  }),
)

/** How far the editors have checked a work. Readers are told unless they read it. */
const checkedKinds = ['read', 'record', 'unverified'] as const

/** Who speaks in a work. */
export const voices = ['official', 'scholar', 'press', 'other'] as const

export type Voice = (typeof voices)[number]

/** The parts of a work by which a passage in it is located. */
const locatedBy = ['page', 'paragraph', 'article', 'section', 'chapter'] as const

/** Year, month and day as far as they are known, as numbers or as strings of digits. */
const dateParts = z
  .array(
    z.union([z.int(), z.string().regex(/^-?\d+$/)], {
      error: 'expected a whole number such as 2018',
    }),
  )
  .min(1)
  .max(3)
  .refine(
    (parts) => {
      const [year = NaN, month, day] = parts.map(Number)
      return isOfCalendar({
        year,
        ...(month !== undefined && { month }),
        ...(day !== undefined && { day }),
      })
    },
    { error: 'expected a valid date such as [2018], [2018, 6] or [2018, 6, 12]' },
  )
  .meta({ title: 'list of numbers' })

const date = z
  .looseObject({
    'date-parts': z
      .array(dateParts)
      .min(1)
      .max(2)
      .optional()
      .describe('One date, or the first and the last: `[[2018, 6, 12]]`.'),
    literal: z.string().min(1).optional().describe('A date in words, instead: `spring 2018`.'),
  })
  .refine(
    (d) => d['date-parts'] !== undefined || d.literal !== undefined,
    'expected `date-parts` or `literal`; leave the field out if the work has no date',
  )

/** One work of `content/bibliography.json`, in CSL-JSON; fields not named here are passed on untouched. */
export const workSchema = z.looseObject({
  id: keySchema.describe('The key by which the work is cited.'),
  type: z.string().min(1).describe('A CSL type, such as `book`, `article-journal` or `webpage`.'),
  title: z.string().min(1).describe('The title in its own language, which `language` names.'),
  'title-short': z
    .string()
    .min(1)
    .optional()
    .describe('The title by which a work without an author is cited, if the whole title is long.'),
  'title-translated': z
    .string()
    .min(1)
    .optional()
    .describe('A translation of the title, printed in brackets after it. Not part of CSL.'),
  language: languageSchema
    .optional()
    .describe('The language of the title; by default that of the edition.'),
  'container-title': z
    .string()
    .min(1)
    .optional()
    .describe('The journal, the book or the site that the work is part of.'),
  publisher: z.string().min(1).optional().describe('The publisher.'),
  'publisher-place': z.string().min(1).optional().describe('The place of publication.'),
  author: z.array(name).optional().describe('The authors.'),
  interviewer: z
    .array(name)
    .optional()
    .describe('Who asks, in an interview: its authors are those who answer.'),
  editor: z.array(name).optional().describe('The editors.'),
  issued: date.optional().describe('The date of publication. A work without a date has none.'),
  accessed: date.optional().describe('The day on which a web page was read.'),
  'event-date': date.optional().describe('The date of a speech or a conference.'),
  'original-date': date.optional().describe('The date of the first edition.'),
  URL: linkSchema.optional().describe('The address of the work.'),
  DOI: doiSchema.optional().describe('The DOI, without percent-encoding.'),
  note: z
    .string()
    .min(1)
    .optional()
    .describe('What readers should know of it, such as which part of it the editors read.'),
  archived: linkSchema.optional().describe('The address of an archived copy. Not part of CSL.'),
  checked: z
    .enum(checkedKinds)
    .optional()
    .describe(
      'How the editors know the work: `read`, in the original or a copy; `record`, only from its catalogue record, which ' +
        'readers are told; `unverified`, in which case nothing may be based on it. Not part of CSL.',
    ),
  primary: z
    .boolean()
    .optional()
    .describe(
      'Whether it is a primary source, such as a treaty, a speech or a book that is discussed. Not part of CSL.',
    ),
  origin: z
    .array(keySchema)
    .min(1)
    .optional()
    .describe(
      'Where those who speak in it come from: one or more of the `origins` of `edition.yaml`. Not part of CSL.',
    ),
  voice: z
    .enum(voices)
    .optional()
    .describe(
      'Who speaks in it: `official`, a state, its officials or an international organisation; `scholar`, also an analyst; ' +
        '`press`; or `other`. Not part of CSL.',
    ),
  'located-by': z
    .enum(locatedBy)
    .optional()
    .describe(
      'How passages in it are located, if the editors have seen that: a quotation from it must then have a `locator`. Not part of CSL.',
    ),
})

export type Work = z.infer<typeof workSchema>

/** The works that are cited together, by key. */
export type Bibliography = ReadonlyMap<string, Work>

export type WorkName = z.infer<typeof name>
