import { z } from 'zod'
import { isOfCalendar } from './date.ts'
import { keySchema } from './edition.ts'
import { keysOf } from './keys-of.ts'
import { languageSchema } from './language.ts'
import { doiSchema, linkSchema } from './link.ts'

const nameParts = z
  .looseObject({
    family: z.string().min(1).optional(),
    given: z.string().min(1).optional(),
    /** A name without parts: an office, a company, a single name. */
    literal: z.string().min(1).optional(),
  })
  .refine(
    (n) => n.family !== undefined || n.literal !== undefined,
    'expected a family or a literal name',
  )

const name = nameParts.and(
  z.looseObject({
    /** A name in another script as it is cited and sorted in this one; not part of CSL. */
    transliteration: nameParts.optional(),
  }),
)

/** How far the editors have checked a work, with the sentence that tells the reader. */
export const checkedKinds = {
  read: undefined,
  record: 'Known to this edition from its record; the text was not opened.',
  unverified: 'Not verified.',
} as const

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
    { error: 'expected a valid date: [2018], [2018, 6] or [2018, 6, 12]' },
  )

const date = z
  .looseObject({
    'date-parts': z.array(dateParts).min(1).max(2).optional(),
    literal: z.string().min(1).optional(),
  })
  .refine(
    (d) => d['date-parts'] !== undefined || d.literal !== undefined,
    'expected date-parts or a literal date; a work without a date has none',
  )

/** One work of `content/bibliography.json`, in CSL-JSON; fields not named here are passed on untouched. */
export const workSchema = z.looseObject({
  id: keySchema,
  type: z.string().min(1),
  /** The title in its own language, which `language` names. */
  title: z.string().min(1),
  /** The title by which a work without an author is cited, if the whole title is long. */
  'title-short': z.string().min(1).optional(),
  /** A translation of the title, printed in brackets after it; not part of CSL. */
  'title-translated': z.string().min(1).optional(),
  language: languageSchema.optional(),
  'container-title': z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  'publisher-place': z.string().min(1).optional(),
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  issued: date.optional(),
  accessed: date.optional(),
  'event-date': date.optional(),
  'original-date': date.optional(),
  URL: linkSchema.optional(),
  DOI: doiSchema.optional(),
  /** The address of an archived copy; not part of CSL. */
  archived: linkSchema.optional(),
  /** `read` in the original or a copy, known from its `record`, or `unverified`; not part of CSL. */
  checked: z.enum(keysOf(checkedKinds)).optional(),
  /** Whether it is a primary source, such as a treaty, a speech or a book that is discussed; not part of CSL. */
  primary: z.boolean().optional(),
})

export type Work = z.infer<typeof workSchema>

/** The works that are cited together, by key. */
export type Bibliography = ReadonlyMap<string, Work>

export type WorkName = z.infer<typeof name>
