import { z } from 'zod'
import type { Dates } from './date.ts'
import { editionSchema } from './edition.ts'
import type { GlossKind } from './gloss.ts'
import { type InterfaceLanguage, interfaceLanguages } from './interface.ts'
import { pathSchema } from './ledger.ts'
import { contactSchema } from './link.ts'

/** The name of the folder of an edition, which is part of its addresses. */
export const folderNameSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'expected a name in lower case, with hyphens, such as smith-2018',
  )

/** `content/library.yaml`: several editions on one site. */
export const librarySchema = z.strictObject({
  title: z.string().min(1).describe('The title of the library.'),
  shortTitle: z.string().min(1).optional().describe('The title for running heads.'),
  description: z.string().min(1).optional().describe('One or two sentences about the library.'),
  interface: z
    .enum(interfaceLanguages)
    .default('en')
    .describe('The language of the library’s own pages.'),
  contact: contactSchema.optional().describe('Where readers can report mistakes.'),
  moved: z
    .record(
      z.string(),
      z
        .union([folderNameSchema, z.url({ protocol: /^https?$/ })], {
          error: 'expected the folder of an edition or a web address',
        })
        .meta({ title: 'folder or web address' }),
    )
    .default({})
    .describe(
      'Where editions went: from a former folder to the present one, or to the address of a site of its own. `/` stands for the whole site, if it was that edition before it became a library.',
    ),
})

/** The fields of `shared/edition.yaml`: those of `edition.yaml` that are not about one interview. All are optional. */
export const sharedEditionSchema = z
  .strictObject(
    z.object(editionSchema.shape).pick({
      ...{ language: true, interface: true, apparatus: true, archive: true },
      ...{ consent: true, editing: true, annotating: true, verifying: true, origins: true },
      ...{ rights: true, licence: true, interviewLicence: true, preservation: true },
      ...{ accent: true, accentDark: true, typeface: true },
      ...{ partFiles: true, epubEvaluatedBy: true, contact: true },
    }).shape,
  )
  .partial()

export type LibraryData = z.infer<typeof librarySchema>

/** The library that pages show. Every part is plain data. */
export type Library = {
  title: string
  shortTitle: string
  description: string | undefined
  interface: InterfaceLanguage
  contact: string | undefined
  /** Its interviews, the newest first. */
  interviews: readonly Interview[]
}

/** What the pages of a library know of an interview. */
export type Interview = {
  /** The folder of its edition: its title page is `/<folder>/`. */
  folder: string
  title: string
  shortTitle: string
  description: string | undefined
  /** The language of the interview: of its title and of its speakers’ names. */
  language: string
  /** The language of the editors: of descriptions, topics and entries. */
  editorsLanguage: string
  /** When it was recorded or, if that is not known, published. */
  dates: Dates | undefined
  /** The minutes that it takes to read. */
  minutes: number
  /** Whether nothing of it has been published. */
  isDraft: boolean
  /** The day on which its edition was last changed, if that is known: `2026-02-03`. */
  changed: string | undefined
  speakers: readonly {
    /** The editors’ own name for the speaker: `lukin`. */
    key: string
    name: string
    /** The part of the name by which it is sorted. */
    familyName: string
    role: 'interviewer' | 'respondent'
    about: string | undefined
  }[]
  exchanges: readonly InterviewExchange[]
  /** The topics that exchanges are about. */
  topics: readonly {
    key: string
    label: string
    about: string | undefined
    /** The numbers of the exchanges. */
    exchanges: readonly number[]
  }[]
  entries: readonly InterviewEntry[]
}

/** An exchange: `/<folder>/exchanges/<slug>/`. */
export type InterviewExchange = {
  number: number
  slug: string
  title: string
  titleLanguage: string
}

/** An entry of the glossary, and where the interview uses it. */
export type InterviewEntry = {
  key: string
  label: string
  /** The name by which it is sorted. */
  sort: string
  kind: GlossKind
  /** The first sentence or so of its text, without links. */
  card: string
  /** The other names that it has. */
  aliases: readonly string[]
  /** The exchanges that use it, each with its paragraphs (`a3`). */
  uses: readonly { exchange: number; paragraphs: readonly string[] }[]
}

/** `content/addresses.json` of a library: the addresses that it has besides those of its editions. */
export const libraryLedgerSchema = z.strictObject({
  recorded: z.iso.date().optional().describe('The day on which addresses were last added.'),
  editions: z
    .array(folderNameSchema)
    .describe('The folders of editions that were published, also of those that went elsewhere.'),
  pages: z.array(pathSchema).describe('The pages of the library itself.'),
  redirects: z
    .record(pathSchema, pathSchema)
    .default({})
    .describe('The new address of each page that moved.'),
})

export type LibraryLedger = z.infer<typeof libraryLedgerSchema>

export const emptyLibraryLedger: LibraryLedger = { editions: [], pages: [], redirects: {} }
