import { z } from 'zod'
import { keySchema } from './key.ts'

const prose = z.string().min(1)

/** What is at issue in an exchange, in the words of the editors: Markdown with `:term` and `:cite`. */
export const accountSchema = z.strictObject({
  exchange: z.int().min(0).describe('The number of the exchange.'),
  question: prose.describe('What is disputed, as one question.'),
  holds: z
    .array(
      z.strictObject({
        by: keySchema.describe('The key of the speaker.'),
        text: prose.describe('What the speaker holds, with references such as 5.A3.'),
      }),
    )
    .min(1)
    .describe('What each speaker holds.'),
  agreed: prose.optional().describe('Where they agree.'),
  evidence: prose.optional().describe('What evidence would bear on the question.'),
  since: prose
    .optional()
    .describe('What has come to light since the interview, with dates and sources.'),
})

/** `content/argument.yaml`: what is at issue in each exchange, at most one account for each. */
export const argumentSchema = z.array(accountSchema)

/** The parts of an account that are prose, in the order in which they are printed, without what each speaker holds. */
export const accountParts = ['agreed', 'evidence', 'since'] as const

export type AccountPart = (typeof accountParts)[number]

export type AccountData = z.infer<typeof accountSchema>
