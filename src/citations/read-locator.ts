/** A part of a work: what it is, as CSL calls it, and which. */
export type Locator = { label: LocatorLabel; value: string }

/** How the parts of a work are written before their numbers, singular and plural. */
const signs = {
  page: ['p.', 'pp.'],
  chapter: ['ch.', 'chs.'],
  section: ['§', '§§'],
  volume: ['vol.', 'vols.'],
  issue: ['no.', 'nos.'],
  article: ['art.', 'arts.'],
  paragraph: ['para.', 'paras.'],
  note: ['n.', 'nn.'],
} as const satisfies Record<string, readonly string[]>

export type LocatorLabel = keyof typeof signs

/** Examples of every kind, for messages. */
export const locatorExamples =
  'p. 25, pp. 3–18, ch. 2, § 4, vol. 1, no. 3, art. 30.4, para. 7 or n. 12'

/** Reads `p. 25` or `art. 30.4`; undefined where it is no locator, a bare number among them. */
export function readLocator(written: string): Locator | undefined {
  const [, sign, value] = /^(§§?|[a-z]+\.) ?(.+)$/.exec(written) ?? []
  if (sign === undefined || value === undefined || !isNumber(value)) return undefined
  const labels = Object.keys(signs) as LocatorLabel[]
  const label = labels.find((one) => (signs[one] as readonly string[]).includes(sign))
  return label && { label, value }
}

/** Whether these are numbers as parts of works bear them: `25`, `3–18`, `xii`, `30.4`, `3–5, 18`, `25n12`. */
export function isNumber(value: string): boolean {
  const one = String.raw`(?:\d+[a-z]?(?:\.\d+)*(?:n\d+)?|[ivxlcdm]+|[IVXLCDM]+)`
  const range = String.raw`${one}(?:[–-]${one})?`
  return new RegExp(`^${range}(?:, ${range})*$`).test(value)
}
