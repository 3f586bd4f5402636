import { z } from 'zod'
import { dateSchema } from './date.ts'
import { languageSchema } from './language.ts'
import { contactSchema, linkSchema } from './link.ts'

const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words and hyphens')

/**
 * A speaker. `label` is the short name above a turn; `transcriptLabels` are other forms of it before a colon in
 * the transcript (`DR. LUKIN`).
 */
export const speakerSchema = z.strictObject({
  key,
  name: z.string().min(1),
  label: z.string().min(1),
  /** The part of the name by which the speaker is cited and sorted; by default the last word. */
  familyName: z.string().min(1).optional(),
  transcriptLabels: z.array(z.string().min(1)).default([]),
  role: z.enum(['interviewer', 'respondent']),
  /** One line on who this was at the time of the interview. */
  about: z.string().optional(),
})

/** `content/edition.yaml`: the metadata of the edition. */
export const editionSchema = z
  .strictObject({
    /** The title, exactly as at the start of the transcript. */
    title: z.string().min(1),
    /** The title in sentence case, for citation styles such as APA. */
    titleInSentenceCase: z.string().min(1).optional(),
    /** The short title for running heads and browser tabs. */
    shortTitle: z.string().min(1).optional(),
    /** One or two sentences by the editors. */
    description: z.string().optional(),
    speakers: z.array(speakerSchema).min(1),
    /** When the interview was published: a year, a month or a day. */
    date: dateSchema.optional(),
    language: languageSchema.default('en'),
    source: z
      .strictObject({
        publication: z.string(),
        publisher: z.string().optional(),
        url: linkSchema,
        /** The key of the interview itself in `bibliography.json`. */
        work: key.optional(),
      })
      .optional(),
    /** What the editors did to the text, beyond what the program does to every edition. */
    editing: z.string().min(1).optional(),
    /** The rights in the interview and in the edition, in plain words. */
    rights: z.strictObject({ interview: z.string(), edition: z.string() }).optional(),
    version: z.string().default('0.1.0'),
    /** Where mistakes are reported: a web page or an e-mail address. */
    contact: contactSchema.optional(),
  })
  .refine(({ speakers }) => new Set(speakers.map((s) => s.key)).size === speakers.length, {
    message: 'expected every speaker key once',
    path: ['speakers'],
  })

export type Speaker = z.infer<typeof speakerSchema>
export type Edition = z.infer<typeof editionSchema>

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

export { key as keySchema }
