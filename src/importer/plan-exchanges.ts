import slugify from '@sindresorhus/slugify'
import { stringify } from 'yaml'
import { escapeProse } from '#directives/escape-prose.ts'
import { countWords } from '#model/count-words.ts'
import { withoutInvisible } from '#model/invisible.ts'
import { type Speaker, speakerOf, type TurnKind } from '#model/edition.ts'
import type { TranscriptParagraph } from '#transcript/read-transcript.ts'

/** An exchange to be written: its file, and how much it contains. */
export type PlannedExchange = {
  number: number
  name: string
  source: string
  paragraphs: number
  words: number
}

/**
 * Divides a transcript into exchanges. Each question that follows an answer begins a new one. The text before the first turn
 * is the introduction, number 0.
 */
export function planExchanges(
  paragraphs: readonly TranscriptParagraph[],
  speakers: readonly Speaker[],
): PlannedExchange[] {
  const exchanges: Draft[] = []
  for (const turn of turnsOf(paragraphs, speakers)) {
    const last = exchanges.at(-1)
    const opens =
      !last ||
      last.number === 0 ||
      (turn.kind === 'question' && last.turns.at(-1)?.kind === 'answer')
    if (turn.kind === 'introduction') exchanges.push({ number: 0, turns: [turn] })
    else if (opens) exchanges.push({ number: (last?.number ?? 0) + 1, turns: [turn] })
    else last.turns.push(turn)
  }
  const digits = String(exchanges.at(-1)?.number ?? 0).length
  const taken = new Set<string>()
  return exchanges.map((draft) => {
    const slug = slugFor(draft, taken)
    const words = draft.turns.flatMap((turn) => turn.paragraphs)
    return {
      number: draft.number,
      name: `${String(draft.number).padStart(Math.max(2, digits), '0')}-${slug}.mdx`,
      source: sourceOf(draft, speakers),
      paragraphs: words.length,
      words: words.reduce((sum, text) => sum + countWords(text), 0),
    }
  })
}

function turnsOf(
  paragraphs: readonly TranscriptParagraph[],
  speakers: readonly Speaker[],
): DraftTurn[] {
  const turns: DraftTurn[] = []
  for (const { text, speaker: key, opensTurn, time } of paragraphs) {
    const speaker = speakers.find((one) => one.key === key)
    const kind = !speaker ? 'introduction' : speaker.role === 'interviewer' ? 'question' : 'answer'
    const last = turns.at(-1)
    if (last && !opensTurn) last.paragraphs.push(text)
    else turns.push({ kind, speaker, time, paragraphs: [text] })
  }
  return turns
}

function sourceOf({ number, turns }: Draft, speakers: readonly Speaker[]): string {
  const head = `---\n${stringify({ number, topics: [] }, { lineWidth: 0 })}---\n`
  const blocks = turns.map(({ kind, speaker, time, paragraphs }) => {
    const prose = paragraphs.map(escapeProse).join('\n\n')
    if (kind === 'introduction') return prose
    const isDefault = speakerOf({ speakers: [...speakers] }, kind)?.key === speaker?.key
    const attributes = [
      ...(isDefault || !speaker ? [] : [`speaker=${speaker.key}`]),
      ...(time === undefined ? [] : [`time="${time}"`]),
    ]
    const braces = attributes.length > 0 ? `{${attributes.join(' ')}}` : ''
    return `:::${kind}${braces}\n${prose}\n:::`
  })
  return `${head}\n${blocks.join('\n\n')}\n`
}

function slugFor({ number, turns }: Draft, taken: Set<string>): string {
  const opening = turns[0]?.paragraphs[0]?.split(/\s+/).slice(0, 6).join(' ') ?? ''
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

type DraftTurn = {
  kind: TurnKind | 'introduction'
  speaker: Speaker | undefined
  time: string | undefined
  paragraphs: string[]
}

type Draft = { number: number; turns: DraftTurn[] }
