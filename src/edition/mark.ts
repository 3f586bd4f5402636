import type { NumberedEntry } from '#corpus/apparatus.ts'
import type { MarkName } from '#directives/registry.ts'
import { getApparatus } from './edition.ts'

/** The attributes that `directives/flatten-marks.ts` gives to a mark. A component gets them as strings. */
export type MarkProps = {
  number: string
  name: MarkName
  target: string
  locator?: string
  continued?: 'yes'
  last?: 'yes'
  wordless?: 'yes'
}

/** The superscript for a term that has no words of its own. */
const termSymbol = '°'

/** The entry a mark links to, the superscript after it, and a label if it has no words. */
export async function getMark({
  number,
  name,
  target,
  locator,
  last,
  wordless,
}: MarkProps): Promise<{ entry?: NumberedEntry; sign?: string; label?: string }> {
  const { entries, terms } = await getApparatus(Number(number))
  if (name === 'term') {
    const label = terms.find(({ gloss }) => gloss.key === target)?.gloss.label ?? 'Term'
    return wordless ? { sign: termSymbol, label } : {}
  }
  const entry = entries.find(
    (one) =>
      one.type === name && one.key === target && (one.type === 'note' || one.locator === locator),
  )
  const sign = String(entry?.number ?? '')
  return { entry, ...(last && { sign }), ...(wordless && { label: `Note ${sign}` }) }
}
