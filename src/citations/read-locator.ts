import { keysOf } from '#model/keys-of.ts'

/** A part of a work: its kind, with its name in CSL, and its number. */
export type Locator = { label: LocatorLabel; value: string }

/** The abbreviations of each kind of part, singular and plural. */
const abbreviations = {
  page: ['p.', 'pp.'],
  chapter: ['ch.', 'chs.'],
  section: ['§', '§§'],
  volume: ['vol.', 'vols.'],
  issue: ['no.', 'nos.'],
  article: ['art.', 'arts.'],
  paragraph: ['para.', 'paras.'],
  note: ['n.', 'nn.'],
} as const satisfies Record<string, readonly string[]>

export type LocatorLabel = keyof typeof abbreviations

/** Examples of every kind, for messages. */
export const locatorExamples =
  'p. 25, pp. 3–18, ch. 2, § 4, vol. 1, no. 3, art. 30.4, para. 7 or n. 12'

/** Parses a locator such as `p. 25` or `art. 30.4`. Undefined if it is none, such as a bare number. */
export function readLocator(written: string): Locator | undefined {
  const [, found, value] = /^(§§?|[a-z]+\.) ?(.+)$/.exec(written) ?? []
  if (found === undefined || value === undefined || !isNumber(value)) return undefined
  const label = keysOf(abbreviations).find((one) =>
    abbreviations[one].some((abbreviation) => abbreviation === found),
  )
  return label && { label, value }
}

/** Whether a text is a number, or numbers, of parts of works: `25`, `3–18`, `xii`, `30.4`, `3–5, 18`, `25n12`. */
export function isNumber(value: string): boolean {
  const one = String.raw`(?:\d+[a-z]?(?:\.\d+)*(?:n\d+)?|[ivxlcdm]+|[IVXLCDM]+)`
  const range = String.raw`${one}(?:[–-]${one})?`
  return new RegExp(`^${range}(?:, ${range})*$`).test(value)
}
