import { z } from 'zod'
import { keySchema } from './edition.ts'
import { addressSchema } from './paragraph-schemas.ts'

/** What a paragraph says on a topic, in one sentence by the editors. */
export const statementSchema = z.strictObject({ at: addressSchema, gist: z.string().min(1) })

/** `content/topics.yaml`: the topics by key, in the order in which pages list them. */
export const topicsSchema = z.record(
  keySchema,
  z.strictObject({
    label: z.string().min(1),
    /** What the topic is, in one or two sentences. */
    about: z.string().min(1).optional(),
    /** What is said on it, paragraph by paragraph. */
    says: z.array(statementSchema).default([]),
  }),
)

export type Topics = z.infer<typeof topicsSchema>
export type Topic = Topics[string]
