import { z } from 'zod'

/** What the source has between the spoken words: stage directions, headings, images. */
export const unspokenJson = z.array(
  z.strictObject({
    after: z
      .int()
      .min(0)
      .describe('After how many paragraphs of the turn, or turns of the exchange.'),
    type: z.enum(['stage', 'heading', 'image']),
    text: z.string().describe('The words; of an image, its alternative text.'),
    url: z.string().optional().describe('The file of an image.'),
    caption: z.string().optional(),
  }),
)

/** The recording of the interview. */
export const recordingJson = z.strictObject({
  url: z.string(),
  kind: z.enum(['audio', 'video']),
  type: z.string().optional().describe('Its media type.'),
  captions: z.string().optional(),
})
