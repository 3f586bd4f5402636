import { z } from 'zod'
import { daySchema } from './date.ts'
import { keySchema } from './key.ts'
import { addressSchema } from './paragraph-schemas.ts'

/** The kinds of change to a published edition. */
export const changeKinds = ['edition', 'words', 'address', 'apparatus'] as const

export type ChangeKind = (typeof changeKinds)[number]

/** One dated change of the edition. */
export const erratumSchema = z.strictObject({
  key: keySchema.describe('Its id on the errata page.'),
  date: daySchema.describe('The day on which it was published.'),
  version: z.string().min(1).describe('The version of the edition in which it was made.'),
  kind: z.enum(changeKinds).describe('What was changed: `apparatus` means notes and sources.'),
  at: z
    .array(addressSchema)
    .default([])
    .describe('The paragraphs that it concerns, including withdrawn ones.'),
  text: z
    .string()
    .min(1)
    .describe('What was changed and why, in one or two sentences by the editors.'),
})

/** `content/errata.yaml`: the changes since the edition was first published, newest first. */
export const errataSchema = z.array(erratumSchema)

export type Erratum = z.infer<typeof erratumSchema>
