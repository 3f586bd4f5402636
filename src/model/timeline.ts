import { z } from 'zod'
import { datesSchema } from './date.ts'
import { keySchema } from './edition.ts'
import { addressSchema } from './paragraph-schemas.ts'

/** An event, in one or two sentences by the editors. */
export const eventSchema = z.strictObject({
  /** Its id on the page of the timeline. */
  key: keySchema,
  date: datesSchema,
  /** Markdown, with terms and citations. */
  text: z.string().min(1),
  /** Keys of works in the bibliography that it rests on. */
  sources: z.array(keySchema).default([]),
  /** The paragraphs that speak of it. */
  at: z.array(addressSchema).default([]),
})

/** `content/timeline.yaml`: the events before, during and after the interview. */
export const timelineSchema = z.strictObject({
  /** When the interview took place, and how that is known. */
  during: z.strictObject({ from: datesSchema, to: datesSchema, why: z.string().min(1) }),
  events: z.array(eventSchema),
})

export type Timeline = z.infer<typeof timelineSchema>
export type TimelineEvent = z.infer<typeof eventSchema>
