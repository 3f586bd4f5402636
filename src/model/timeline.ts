import { z } from 'zod'
import { datesSchema } from './date.ts'
import { keySchema } from './key.ts'
import { addressSchema } from './paragraph-schemas.ts'

/** The periods of a timeline, relative to the interview. */
export const periods = ['before', 'during', 'after'] as const

export type Period = (typeof periods)[number]

/** An event, in one or two sentences by the editors. */
export const eventSchema = z.strictObject({
  key: keySchema.describe('Its id on the timeline page.'),
  date: datesSchema.describe('When it happened.'),
  text: z
    .string()
    .min(1)
    .describe('The event in one or two sentences: Markdown with `:term` and `:cite`.'),
  sources: z.array(keySchema).default([]).describe('The works that it is based on.'),
  at: z.array(addressSchema).default([]).describe('The paragraphs that mention it.'),
})

/** `content/timeline.yaml`: the events before, during and after the interview. */
export const timelineSchema = z.strictObject({
  during: z
    .strictObject({
      from: datesSchema.describe('When it began.'),
      to: datesSchema.describe('When it ended.'),
      why: z.string().min(1).describe('How this is known.'),
    })
    .describe(
      'When the interview took place. The page divides events into before, during and after.',
    ),
  events: z.array(eventSchema).describe('The events, oldest first.'),
})

export type Timeline = z.infer<typeof timelineSchema>
export type TimelineEvent = z.infer<typeof eventSchema>
