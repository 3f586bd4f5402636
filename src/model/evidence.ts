import { z } from 'zod'

/** The checks of a release that a build does not make itself, in the order in which they are shown. */
export const releaseChecks = [
  'html',
  'axe',
  'tei',
  'json',
  'feed',
  'sitemap',
  'sbom',
  'epub',
  'ace',
  'identity',
  'budgets',
] as const

export type ReleaseCheck = (typeof releaseChecks)[number]

/** What is limited in size, with the limit in bytes. */
export const budgets = {
  /** The script of every page, as sent. */
  script: 6 * 1024,
  /** The first request for an exchange, its largest page, as sent. */
  exchange: 14_336,
  /** The script for other sites. */
  linker: 3072,
} as const

export type Budget = keyof typeof budgets

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ title: 'SHA-256 hash' })

const outcomeSchema = z.strictObject({
  tool: z.string().describe('The program that checked, and its version.'),
  checked: z.number().int().nonnegative().describe('How many pages, files or sizes were checked.'),
  failed: z.number().int().nonnegative().describe('How many of them failed.'),
  failures: z.array(z.string()).describe('The first of the messages about what failed.'),
})

/** The result of a check. */
export type Outcome = z.infer<typeof outcomeSchema>

/**
 * `evidence.json` in the folder of an edition: what `npm run evidence` found. It is true only of the content and the program whose
 * hashes it names.
 */
export const evidenceSchema = z.strictObject({
  version: z.string().describe('The version of the edition.'),
  content: hash.describe('The hash of the files of the edition.'),
  program: hash.describe('The hash of the program that makes the site.'),
  date: z.iso.date().meta({ title: 'day' }).describe('The day of the checks.'),
  checks: z
    .partialRecord(z.enum(releaseChecks).meta({ title: 'check' }), outcomeSchema)
    .describe('The result of each check.'),
  budgets: z
    .partialRecord(
      z.enum(['script', 'exchange', 'linker']).meta({ title: 'part' }),
      z.number().int(),
    )
    .describe('The sizes of what has a limit, in bytes.'),
  identity: z
    .strictObject({
      files: z.number().int().describe('The number of files.'),
      digest: hash.describe('The hash of the list of their hashes.'),
    })
    .optional()
    .describe('The two builds that were compared.'),
  axe: z
    .strictObject({
      version: z.string().describe('The version of axe.'),
      pages: z.array(z.string()).describe('The paths of the pages.'),
      rules: z
        .record(z.string().meta({ title: 'rule' }), z.string().regex(/^[pfc-]*$/))
        .describe(
          'For each rule, a letter for each page: `p` passed, `f` failed, `c` cannot tell, `-` does not apply.',
        ),
    })
    .optional()
    .describe('What axe found.'),
})

export type Evidence = z.infer<typeof evidenceSchema>

/** The pages and files of the evidence. */
export const evidencePaths = {
  page: '/evidence/',
  words: '/evidence/words.json',
  record: '/evidence/record.json',
  earl: '/evidence/axe.earl.jsonld',
  sbom: '/evidence/sbom.cdx.json',
} as const
