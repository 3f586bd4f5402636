import { z } from 'zod'
import { datesSchema } from './date.ts'
import { keySchema } from './key.ts'
import { linkSchema } from './link.ts'
import { licenceSchema } from './rights.ts'

/** Where the interview was first published. */
export const sourceSchema = z
  .strictObject({
    publication: z.string().min(1).describe('The magazine or site.'),
    publisher: z.string().min(1).optional().describe('Its publisher.'),
    url: linkSchema.optional().describe('The address of the interview, if it is on the web.'),
    work: keySchema.optional().describe('The key of the interview itself in `bibliography.json`.'),
  })
  .describe('Where the interview was first published.')

/** When and where the interview took place. */
export const recordedSchema = z
  .strictObject({
    date: datesSchema.optional().describe('The day, or from when to when.'),
    place: z.string().min(1).optional().describe('The place, such as `Riga, Latvia`.'),
  })
  .describe('When and where the interview took place.')

/** Who keeps the recording or the transcript. */
export const archiveSchema = z
  .strictObject({
    name: z.string().min(1).describe('The archive or library.'),
    callNumber: z.string().min(1).optional().describe('Its call number of the interview.'),
    url: linkSchema.optional().describe('The page about the interview there.'),
  })
  .describe('Who keeps the recording or the original transcript.')

/** The licence of the words of the interview. */
export const interviewLicenceSchema = licenceSchema.describe(
  'The licence of the words of the interview, if they are under one. `licence` is that of what the editors wrote.',
)

/** How the interview came to be recorded and kept, as far as an edition says it. */
export type Provenance = {
  recorded?: z.infer<typeof recordedSchema> | undefined
  archive?: z.infer<typeof archiveSchema> | undefined
  consent?: string | undefined
}
