import { z } from 'zod'
import { keySchema } from './key.ts'
import { addressSchema } from './paragraph-schemas.ts'

/** What a paragraph says on a topic, in one sentence by the editors. */
export const statementSchema = z.strictObject({
  at: addressSchema.describe('The paragraph.'),
  gist: z.string().min(1).describe('What it says, in one sentence by the editors.'),
})

/** `content/topics.yaml`: the topics by key, in the order in which pages list them. */
export const topicsSchema = z.record(
  keySchema,
  z.strictObject({
    label: z.string().min(1).describe('The name of the topic.'),
    about: z.string().min(1).optional().describe('What the topic is, in one or two sentences.'),
    says: z
      .array(statementSchema)
      .default([])
      .describe('What is said about it, paragraph by paragraph.'),
  }),
)

export type Topics = z.infer<typeof topicsSchema>
export type Topic = Topics[string]
