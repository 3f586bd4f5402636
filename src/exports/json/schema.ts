import { z } from 'zod'
import { essayNames } from '#corpus/corpus.ts'
import { glossKinds } from '#model/gloss.ts'
import { noteKinds } from '#model/note.ts'
import { idPattern } from '#model/paragraph-address.ts'
import { recordingJson, unspokenJson } from './source-schema.ts'

const mark = z.strictObject({
  type: z.enum(['term', 'cite', 'note']),
  key: z
    .string()
    .describe('A key of the glossary, of the works, or of the notes of this exchange.'),
  locator: z.string().optional().describe('The place in the work, as in "p. 25".'),
  start: z.int().min(0).describe('Where the words begin in `text`, in Unicode code points from 0.'),
  end: z.int().min(0).describe('Where they end, exclusive.'),
})

const paragraph = z.strictObject({
  id: z.string().regex(idPattern),
  address: z.string().describe('As it is cited: 5.A3.'),
  url: z.string().describe('Its page, for links and citations.'),
  text: z.string().describe('The words as they were published, letter for letter.'),
  time: z
    .string()
    .optional()
    .describe('When it is spoken in the recording, as in 00:12:03 or 12:03.'),
  marks: z.array(mark),
})

const turn = z.strictObject({
  kind: z.enum(['introduction', 'question', 'answer']),
  speaker: z.string().optional().describe('The key of the speaker.'),
  time: z.string().optional(),
  paragraphs: z.array(paragraph),
  unspoken: unspokenJson.optional().describe('Stage directions and images between the paragraphs.'),
})

const note = z.strictObject({
  key: z.string(),
  kind: z.enum(noteKinds),
  url: z.string(),
  html: z.string(),
})

const account = z
  .strictObject({
    url: z.string(),
    question: z.string(),
    holds: z.array(
      z.strictObject({ speaker: z.string().describe('The key of the speaker.'), html: z.string() }),
    ),
    agreed: z.string().optional(),
    evidence: z.string().optional(),
    since: z.string().optional(),
  })
  .describe('What is at issue, in the words of the editors, as HTML.')

const exchange = z.strictObject({
  number: z.int().min(0).describe('0 is the introduction.'),
  slug: z.string(),
  url: z.string(),
  title: z
    .string()
    .describe(
      'The editors’, like summary, reply and topics; if they gave none, the first words of the question.',
    ),
  summary: z.string().optional(),
  reply: z.string().optional(),
  topics: z.array(z.string()),
  turns: z.array(turn),
  unspoken: unspokenJson
    .optional()
    .describe('Stage directions, headings and images of the source between the turns.'),
  withdrawn: z
    .array(
      z.strictObject({
        id: z.string(),
        address: z.string(),
        url: z.string(),
        on: z.iso.date(),
        why: z.string(),
      }),
    )
    .optional()
    .describe('Published paragraphs that were withdrawn.'),
  notes: z.array(note),
  account: account.optional(),
})

const span = z.strictObject({ from: z.string(), to: z.string().optional() })

const gloss = z.strictObject({
  key: z.string(),
  url: z.string(),
  label: z.string(),
  kind: z.enum(glossKinds),
  aliases: z.array(z.string()),
  wordings: z
    .array(z.string())
    .describe('Other words by which the speakers mean it, which are no names.'),
  native: z.record(z.string(), z.string()).describe('Names in their own scripts, by language tag.'),
  dates: span.optional(),
  html: z.string(),
  sources: z.array(z.string()),
  see: z.array(z.string()),
  uses: z.array(z.string()).describe('The addresses of the paragraphs that mention it.'),
})

const edition = z.strictObject({
  $schema: z.string(),
  id: z.string(),
  url: z.string(),
  title: z.string(),
  description: z.string().optional(),
  version: z.string(),
  modified: z.iso.date().optional().describe('When the edition was last changed, if known.'),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']).optional().describe('The default is left to right.'),
  published: z.string().optional().describe('When the interview was first published.'),
  source: z
    .strictObject({
      publication: z.string(),
      publisher: z.string().optional(),
      url: z.url().optional(),
    })
    .optional(),
  recorded: z
    .strictObject({ date: span.optional(), place: z.string().optional() })
    .optional()
    .describe('When and where the interview took place.'),
  archive: z
    .strictObject({ name: z.string(), callNumber: z.string().optional(), url: z.url().optional() })
    .optional()
    .describe('Who keeps the recording or the original transcript.'),
  consent: z.string().optional().describe('Who agreed to the publication, in words.'),
  interviewLicence: z
    .strictObject({ name: z.string(), url: z.url() })
    .optional()
    .describe('The licence of the words of the interview.'),
  rights: z.strictObject({ interview: z.string(), edition: z.string() }).optional(),
  licence: z
    .strictObject({ name: z.string(), url: z.url() })
    .optional()
    .describe(
      'The licence of what the editors wrote. The words of the interview are not under it.',
    ),
  recording: recordingJson.optional(),
  speakers: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      label: z.string(),
      role: z.enum(['interviewer', 'respondent']),
      about: z.string().optional(),
    }),
  ),
})

/*
 * The descriptions document a format for programmers. Like the names of the fields they are in English, whatever the language
 * of the edition.
 */

/** The file with the whole edition. */
export const wholeSchema = edition.extend({
  topics: z.array(
    z.strictObject({ key: z.string(), label: z.string(), about: z.string().optional() }),
  ),
  essays: z
    .array(z.strictObject({ key: z.enum(essayNames), url: z.string(), html: z.string() }))
    .describe('The introduction and the note on the text, by the editors.'),
  exchanges: z.array(exchange),
  glossary: z.array(gloss),
  timeline: z.array(
    z.strictObject({
      key: z.string(),
      from: z.string(),
      to: z.string().optional(),
      html: z.string(),
      paragraphs: z.array(z.string()),
      sources: z.array(z.string()),
    }),
  ),
  works: z.array(z.looseObject({ id: z.string(), type: z.string() })).describe('CSL-JSON.'),
})

/** The file with one exchange, and the fields about its edition. */
export const partSchema = edition.extend({ exchange })

export type WholeJson = z.infer<typeof wholeSchema>
export type ExchangeJson = z.infer<typeof exchange>
export type EditionJson = z.infer<typeof edition>
export type GlossJson = z.infer<typeof gloss>

/** The published JSON Schema for both kinds of file. */
export function publishedSchema(id: string): object {
  return z.toJSONSchema(
    z.union([wholeSchema, partSchema]).meta({ $id: id, title: 'An annotated interview' }),
  )
}
