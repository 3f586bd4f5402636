import { z } from 'zod'
import { daySchema } from './date.ts'
import { keySchema } from './edition.ts'
import { keysOf } from './keys-of.ts'
import { addressSchema } from './paragraph-schemas.ts'

/** The kinds of change to a published edition, with their names for readers. */
export const changeKinds = {
  edition: 'Edition',
  words: 'Words',
  address: 'Address',
  apparatus: 'Notes and sources',
} as const

/** One dated change of the edition. */
export const erratumSchema = z.strictObject({
  /** Its id on the page of the errata. */
  key: keySchema,
  /** The day on which it was published, `2026-11-24`. */
  date: daySchema,
  /** The version of the edition that it came with. */
  version: z.string().min(1),
  kind: z.enum(keysOf(changeKinds)),
  /** The paragraphs that it concerns, including withdrawn ones. */
  at: z.array(addressSchema).default([]),
  /** What was changed and why, in one or two sentences by the editors. */
  text: z.string().min(1),
})

/** `content/errata.yaml`: the changes since the edition was first published, newest first. */
export const errataSchema = z.array(erratumSchema)

export type Erratum = z.infer<typeof erratumSchema>
