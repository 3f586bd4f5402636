import { countWords } from '#model/count-words.ts'
import type { Doubt } from '#transcript/doubts.ts'
import { unknownVoice } from './labels/other-labels.ts'
import type { ImportPlan } from './plan-import.ts'
import type { ParagraphPiece, Piece } from './turns/piece.ts'

/** A decision of the importer that an editor should look at. `weight` is from 0, certain, to 1, a guess. */
export type Uncertain = { line: number; decision: string; weight: number }

/** From this weight on, a plan is carried out only if the editor agrees. */
const doubtful = 0.8

/** The decisions of a plan that are least certain, the least certain first. */
export function uncertainIn(plan: ImportPlan): Uncertain[] {
  return [
    ...plan.doubts.map((doubt) => ofDoubt(doubt, plan)),
    ...plan.merged.map(({ label, name, line, why }) => {
      return { line, decision: `“${label}” is taken to be ${name}, since ${why}`, weight: 0.45 }
    }),
    ...ofVoices(plan),
    ...ofParagraphs(plan),
  ].sort((a, b) => b.weight - a.weight || a.line - b.line)
}

/** Whether a plan needs the agreement of an editor. */
export function isDoubtful(uncertain: readonly Uncertain[]): boolean {
  return uncertain.some(({ weight }) => weight >= doubtful)
}

function ofDoubt(doubt: Doubt, plan: ImportPlan): Uncertain {
  const { label, line, times } = doubt
  const what = times === 1 ? `“${label}:”` : `“${label}:”, which begins ${times} lines,`
  if (doubt.kind === 'taken')
    return { line, decision: `${what} is taken to be a speaker`, weight: times === 1 ? 0.5 : 0.4 }
  if (doubt.kind === 'apart') {
    return {
      line,
      decision: `“${label}” and “${doubt.other}” are taken to be two people`,
      weight: 0.3,
    }
  }
  const speaker = paragraphAt(plan.pieces, line)?.speaker
  const whose = speaker === undefined ? 'words of the introduction' : `words of ${speaker}`
  if (doubt.meant !== undefined)
    return {
      line,
      decision: `${what} is kept as ${whose}; is “${doubt.meant}:” meant?`,
      weight: 0.9,
    }
  return {
    line,
    decision: `${what} is kept as ${whose}, not taken to be a speaker`,
    weight: times > 1 || label.length < 3 ? 0.8 : speaker === undefined ? 0.6 : 0.35,
  }
}

function ofVoices({
  planned,
  isUnnamed,
  styles,
  isAskingCertain,
  pieces,
}: ImportPlan): Uncertain[] {
  const line = pieces.find((piece) => piece.kind === 'paragraph' && piece.speaker)?.line ?? 1
  const found: Uncertain[] = []
  if (isUnnamed) {
    const decision = `Nobody is named. Voices are told apart by ${styles.join(' and ')} alone`
    found.push({ line, decision, weight: 0.85 })
  }
  if (planned.length === 1 && pieces.length > 1)
    found.push({ line, decision: 'Only one person is taken to speak', weight: 0.85 })
  const asking = planned.filter(({ speaker }) => speaker.role === 'interviewer')
  if (!isAskingCertain && planned.length > 1) {
    const names = asking.map(({ speaker }) => speaker.label).join(' and ') || 'Nobody'
    found.push({ line, decision: `${names} is taken to ask the questions`, weight: 0.55 })
  }
  const unknown = planned.find(({ found: one }) => one.name === unknownVoice)
  if (unknown) {
    const decision = `Somebody whom the file does not name speaks here, and is called “${unknownVoice}”`
    found.push({ line: unknown.found.line, decision, weight: 0.6 })
  }
  return found
}

/** Where nearly every paragraph has a label, one without may be somebody else’s. */
function ofParagraphs({ pieces }: ImportPlan): Uncertain[] {
  const paragraphs = pieces.filter((piece) => piece.kind === 'paragraph')
  const spoken = paragraphs.filter(({ speaker }) => speaker !== undefined)
  const unlabelled = spoken.filter(({ opensTurn }) => !opensTurn)
  const isRare = unlabelled.length < 0.15 * spoken.length
  const introduction = paragraphs.filter(({ speaker }) => speaker === undefined)
  const words = introduction.reduce((sum, { text }) => sum + countWords(text), 0)
  const [first] = introduction
  return [
    ...(first && words > 60
      ? [
          {
            line: first.line,
            decision: `${words} words above the first speaker are taken to be an introduction`,
            weight: 0.3,
          },
        ]
      : []),
    ...unlabelled.flatMap(({ line, speaker, text }): Uncertain[] => {
      const asks = /[?？؟]["”’»)\]]*$/u.test(text)
      if (!isRare && !asks) return []
      const weight = (isRare ? 0.4 : 0.2) + (asks ? 0.1 : 0)
      return [
        {
          line,
          decision: `“${shorten(text)}” has no label and is taken to be ${speaker}’s`,
          weight,
        },
      ]
    }),
  ]
}

function paragraphAt(pieces: readonly Piece[], line: number): ParagraphPiece | undefined {
  const found = pieces.findLast((piece) => piece.kind === 'paragraph' && piece.line <= line)
  return found?.kind === 'paragraph' ? found : undefined
}

/** The first words of a text. */
export function shorten(text: string, length = 50): string {
  const plain = text.replace(/\s+/g, ' ')
  if (plain.length <= length) return plain
  return `${plain.slice(0, length).replace(/\s+\S*$/u, '')} …`
}
