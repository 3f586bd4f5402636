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

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const outcomeSchema = z.strictObject({
  /** The program and its version. */
  tool: z.string(),
  /** How many pages, files or budgets were checked. */
  checked: z.number().int().nonnegative(),
  failed: z.number().int().nonnegative(),
  /** What failed: the first of the messages. */
  failures: z.array(z.string()),
})

/** The result of a check. */
export type Outcome = z.infer<typeof outcomeSchema>

/**
 * `evidence.json` in the folder of an edition: what `npm run evidence` found. It is true only of the content and the program whose
 * hashes it names.
 */
export const evidenceSchema = z.strictObject({
  version: z.string(),
  content: hash,
  program: hash,
  date: z.iso.date(),
  checks: z.partialRecord(z.enum(releaseChecks), outcomeSchema),
  budgets: z.partialRecord(z.enum(['script', 'exchange', 'linker']), z.number().int()),
  /** The two builds that were compared: the number of files, and the hash of the list of their hashes. */
  identity: z.strictObject({ files: z.number().int(), digest: hash }).optional(),
  /** For each rule of axe, a letter for each page: `p` passed, `f` failed, `c` cannot tell, `-` not applicable. */
  axe: z
    .strictObject({
      version: z.string(),
      pages: z.array(z.string()),
      rules: z.record(z.string(), z.string().regex(/^[pfc-]*$/)),
    })
    .optional(),
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
