import slugify from '@sindresorhus/slugify'
import { countWords } from '#model/count-words.ts'
import { withoutInvisible } from '#model/invisible.ts'
import type { PlannedSpeaker } from '../speakers/plan-speakers.ts'
import type { Turns } from '../turns/piece.ts'
import type { Division } from './divide.ts'
import { exchangeSource } from './exchange-source.ts'

/** An exchange to be written: its file, how much it contains, and where it begins. */
export type PlannedExchange = {
  number: number
  name: string
  title: string | undefined
  source: string
  paragraphs: number
  words: number
  /** Where it begins in the source. */
  line: number
  /** The words it begins with. */
  opening: string
}

/** Gives each exchange its file. */
export function planExchanges(
  divisions: readonly Division[],
  notes: Turns['notes'],
  speakers: readonly PlannedSpeaker[],
): PlannedExchange[] {
  const digits = String(divisions.at(-1)?.number ?? 0).length
  const taken = new Set<string>()
  const unplaced = [...notes]
  return divisions.map((division): PlannedExchange => {
    const { number, title, pieces } = division
    const paragraphs = pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [piece.text] : []))
    const opening = paragraphs[0] ?? ''
    const slug = slugFor(number, title ?? opening, taken)
    return {
      number,
      title,
      name: `${String(number).padStart(Math.max(2, digits), '0')}-${slug}.mdx`,
      source: exchangeSource(division, unplaced, speakers),
      paragraphs: paragraphs.length,
      words: paragraphs.reduce((sum, text) => sum + countWords(text), 0),
      line: pieces[0]?.line ?? 1,
      opening,
    }
  })
}

function slugFor(number: number, words: string, taken: Set<string>): string {
  const opening = words.split(/\s+/).slice(0, 6).join(' ')
  const plain =
    number === 0
      ? 'introduction'
      : slugify(withoutInvisible(opening), { decamelize: false }).slice(0, 60)
  const clean = plain
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/^-+|-+$/g, '')
    .replace(/-{2,}/g, '-')
  let slug = clean || `exchange-${number}`
  for (let more = 2; taken.has(slug); more++) slug = `${clean || `exchange-${number}`}-${more}`
  taken.add(slug)
  return slug
}
