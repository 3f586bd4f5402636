import { z } from 'zod'
import { linkSchema } from './link.ts'

/** What may be done with the words and with the edition. */
export const rightsSchema = z
  .strictObject({
    interview: z.string().describe('The rights in the words of the interview.'),
    edition: z.string().describe('The rights in the work of the editors.'),
  })
  .describe('The rights in the interview and in the edition, in plain words.')

/** An open licence of what the editors wrote. */
export const licenceSchema = z
  .strictObject({
    name: z.string().min(1).describe('Its name, such as `CC BY 4.0`.'),
    url: linkSchema.describe('The page with its text.'),
  })
  .describe(
    'The licence of the work of the editors, also for programs to read. `rights` says the same in words.',
  )

/** What only the editors know about how the edition is kept. */
export const preservationSchema = z
  .strictObject({
    history: z
      .string()
      .min(1)
      .optional()
      .describe('Where the history of these files is kept, such as a Git repository.'),
    releases: z
      .string()
      .min(1)
      .optional()
      .describe('When new versions are published, and what is done before.'),
  })
  .describe(
    'How the editors preserve the edition, in plain words. The page `/endings/` says what is not known without this.',
  )
