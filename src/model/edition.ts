import { z } from 'zod'
import { colourSchema, contrastProblems } from './accent.ts'
import { dateSchema } from './date.ts'
import { interfaceLanguages } from './interface.ts'
import { keySchema } from './key.ts'
import { languageSchema } from './language.ts'
import { contactSchema } from './link.ts'
import {
  archiveSchema,
  interviewLicenceSchema,
  recordedSchema,
  sourceSchema,
} from './provenance.ts'
import { recordingSchema } from './recording.ts'
import { versionSchema } from './release.ts'
import { licenceSchema, preservationSchema, rightsSchema } from './rights.ts'

/** A speaker. */
export const speakerSchema = z.strictObject({
  key: keySchema.describe('The key by which turns and commands name the speaker.'),
  name: z.string().min(1).describe('The full name.'),
  label: z
    .string()
    .min(1)
    .describe('The short name printed above a turn, as it is before the colon in the transcript.'),
  familyName: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The part of the name by which the speaker is cited and sorted; by default the last word.',
    ),
  transcriptLabels: z
    .array(z.string().min(1))
    .default([])
    .describe('Other forms of the label in the transcript, such as `DR. MOOR`.'),
  role: z.enum(['interviewer', 'respondent']).describe('Whether the speaker asks or answers.'),
  about: z
    .string()
    .optional()
    .describe('Who the speaker was at the time of the interview, in one line.'),
})

/** Where sources come from. Origins on one side of a dispute share a `side`. */
export const originSchema = z.strictObject({
  key: keySchema.describe('The key that works have as their `origin`.'),
  label: z.string().min(1).describe('What it is called, such as `Russian`.'),
  side: keySchema
    .optional()
    .describe('Origins with the same side count as one; by default each is a side of its own.'),
})

export type Origin = z.infer<typeof originSchema>

/** `content/edition.yaml`: the metadata of the edition. */
export const editionSchema = z
  .strictObject({
    title: z.string().min(1).describe('The title, exactly as at the start of the transcript.'),
    titleInSentenceCase: z
      .string()
      .min(1)
      .optional()
      .describe('The title in sentence case, for citation styles such as APA.'),
    shortTitle: z
      .string()
      .min(1)
      .optional()
      .describe('The short title for running heads and browser tabs.'),
    description: z.string().optional().describe('One or two sentences by the editors.'),
    speakers: z.array(speakerSchema).min(1).describe('The people who speak.'),
    date: dateSchema.optional().describe('When the interview was published.'),
    language: languageSchema.default('en').describe('The language of the interview.'),
    interface: z
      .enum(interfaceLanguages)
      .optional()
      .describe(
        'The language of the interface, which also decides the direction of the pages; by default that of the interview, or English if the interface does not exist in it.',
      ),
    apparatus: languageSchema
      .optional()
      .describe(
        'The language of what the editors wrote: titles, summaries, topics, notes and glossary; by default that of the interview.',
      ),
    source: sourceSchema.optional(),
    recorded: recordedSchema.optional(),
    archive: archiveSchema.optional(),
    consent: z
      .string()
      .min(1)
      .optional()
      .describe('Who agreed to the publication, to what and when, in plain words.'),
    editing: z
      .string()
      .min(1)
      .optional()
      .describe('What the editors did to the text, beyond what the program does to every edition.'),
    annotating: z
      .string()
      .min(1)
      .optional()
      .describe(
        'How the editors write notes: what they explain, and what they leave to the reader.',
      ),
    verifying: z
      .string()
      .min(1)
      .optional()
      .describe('How the editors choose and check their sources.'),
    recording: recordingSchema.optional(),
    origins: z
      .array(originSchema)
      .default([])
      .describe(
        'Where sources come from. If there are any, the balance of the notes is checked, counted and published: every work has ' +
          'an `origin` and a `voice`, and every contested note says with `closes` whose view it ends with.',
      ),
    rights: rightsSchema.optional(),
    licence: licenceSchema.optional(),
    interviewLicence: interviewLicenceSchema.optional(),
    accent: colourSchema
      .optional()
      .describe(
        'The accent colour, in which names and numbers are set; by default a red. Any notation of CSS will do. Its contrast with the paper must be at least 4.5.',
      ),
    accentDark: colourSchema
      .optional()
      .describe('The accent colour on dark paper; by default a lighter form of `accent`.'),
    typeface: z
      .string()
      .regex(
        /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/,
        'expected the name of an npm package, such as @expo-google-fonts/eb-garamond',
      )
      .optional()
      .describe(
        'The typeface: an installed npm package with its font files, of `@expo-google-fonts`, `@fontsource` or `@fontsource-variable`. The first have small capitals and old-style figures, which the others lack. By default the one in `colloquy.typeface` of `package.json`.',
      ),
    icon: z
      .string()
      .regex(/^[\w-][\w.-]*\.svg$/, 'expected the name of an SVG file, such as icon.svg')
      .optional()
      .describe(
        'The icon for browser tabs and home screens: a square SVG file in the folder of the edition.',
      ),
    version: versionSchema
      .default('0.1.0')
      .describe(
        'The version of the edition. It is part of every citation, so raise it when you publish.',
      ),
    preservation: preservationSchema.optional(),
    partFiles: z
      .boolean()
      .optional()
      .describe(
        'Whether exchanges, paragraphs and works also exist as files of their own: text, Markdown, JSON, TEI with its text service, citations for reference managers, and oEmbed descriptions. These are many files, and the whole edition is there in the same formats. Keep the setting once they are published.',
      ),
    epubEvaluatedBy: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Who evaluated the EPUB and found that it conforms to EPUB Accessibility 1.1 and WCAG 2.2, level AA. The EPUB claims that only if this is given.',
      ),
    contact: contactSchema.optional().describe('Where readers can report mistakes.'),
  })
  .refine(({ speakers }) => new Set(speakers.map((s) => s.key)).size === speakers.length, {
    message: 'expected each speaker key only once',
    path: ['speakers'],
  })
  .superRefine((edition, context) => {
    for (const { field, message } of contrastProblems(edition))
      context.addIssue({ code: 'custom', message, path: [field], input: edition[field] })
  })

export type Speaker = z.infer<typeof speakerSchema>
/** `isAnnotated` is not in the file: it says of an edition that was read whether it has anything besides the interview. */
export type Edition = z.infer<typeof editionSchema> & { isAnnotated?: boolean }

/** The role of the speaker of each kind of turn, unless the turn names another speaker. */
export const roleOfTurn = { question: 'interviewer', answer: 'respondent' } as const

export type TurnKind = keyof typeof roleOfTurn

/** The speaker of a turn: the one it names, or else the first with its role. */
export function speakerOf(
  edition: Pick<Edition, 'speakers'>,
  kind: TurnKind,
  named?: string,
): Speaker | undefined {
  return named === undefined
    ? edition.speakers.find((speaker) => speaker.role === roleOfTurn[kind])
    : edition.speakers.find((speaker) => speaker.key === named)
}
