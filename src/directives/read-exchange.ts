import type { Paragraph as MdastParagraph, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { TurnKind } from '#model/edition.ts'
import type { Issue } from '#model/issue.ts'
import { isLastWord, isNoteKind, type LastWord, type NoteKind } from '#model/note.ts'
import { type Report, reporter } from './report.ts'
import { checkBlock } from './check-directive.ts'
import { checkProse } from './check-prose.ts'
import { type Mark, readMarks } from './read-marks.ts'
import { takeTime } from './read-time.ts'
import { isUnspoken, type PlacedUnspoken, readUnspoken } from './read-unspoken.ts'
import { isBlockName } from './registry.ts'
import { type Numbering, paragraphIds, plainNumbering } from './paragraph-ids.ts'
import { restoreProse } from './restore-prose.ts'
import { type SpokenText, spokenText } from './spoken-text.ts'

export type { Mark } from './read-marks.ts'

/**
 * Reads the parsed tree of an exchange as turns, paragraphs, marks and notes. Mistakes become issues and do not stop the
 * reading, so that one run reports all of them.
 *
 * @param source the text the tree was parsed from.
 * @param file the absolute path, for the issues.
 * @param numbering the ids of inserted and withdrawn paragraphs.
 */
export function readExchange(
  tree: Root,
  source: string,
  file: string,
  numbering: Numbering = plainNumbering,
): ExchangeReading {
  restoreProse(tree, source)
  const issues: Issue[] = []
  const report = reporter(file, issues)
  const reading: ExchangeReading = { turns: [], between: [], notes: [], issues }
  const ids = {
    question: paragraphIds('q', numbering),
    answer: paragraphIds('a', numbering),
    introduction: paragraphIds('p', numbering),
  }
  const paragraph = (node: MdastParagraph, kind: Turn['kind']): Paragraph => {
    const time = takeTime(node, report)
    return {
      id: ids[kind].next().value,
      node,
      ...(time !== undefined && { time }),
      words: spokenText(node, source),
      marks: readMarks(node, report),
    }
  }

  const introduction: Paragraph[] = []
  const inIntroduction: PlacedUnspoken[] = []
  for (const node of tree.children) {
    if (node.type === 'yaml') continue
    if (isUnspoken(node)) {
      const unspoken = readUnspoken(node, report)
      if (!unspoken) continue
      inIntroduction.push({ after: introduction.length, unspoken })
      reading.between.push({ after: reading.turns.length, unspoken })
    } else if (node.type === 'paragraph') {
      refuseModuleCode(node, source, report)
      introduction.push(paragraph(node, 'introduction'))
    } else if (node.type !== 'containerDirective') {
      report.notProse(node)
    } else if (checkBlock(node, source, report) && isBlockName(node.name)) {
      const name = node.name
      if (name === 'note') {
        checkProse(node.children, report)
        reading.notes.push(readNote(node))
      } else reading.turns.push(readTurn(node, name, (child) => paragraph(child, name), report))
    }
  }
  if (introduction.length > 0) {
    reading.between = []
    reading.turns.unshift({
      kind: 'introduction',
      paragraphs: introduction,
      unspoken: inIntroduction,
      node: introduction[0]!.node,
    })
  }
  // If a turn could not be read, its marks are missing too.
  if (!issues.some(({ rule }) => rule === 'misspelt-block' || rule === 'unclosed-container')) {
    checkNotes(reading, report)
  }
  return reading
}

function readTurn(
  node: ContainerDirective,
  kind: TurnKind,
  paragraph: (node: MdastParagraph) => Paragraph,
  report: Report,
): Turn {
  const paragraphs: Paragraph[] = []
  const placed: PlacedUnspoken[] = []
  for (const child of node.children) {
    if (child.type === 'heading') report.headingInTurn(child, node)
    else if (isUnspoken(child)) {
      const unspoken = readUnspoken(child, report)
      if (unspoken) placed.push({ after: paragraphs.length, unspoken })
    } else if (child.type === 'paragraph') paragraphs.push(paragraph(child))
    else if (child.type === 'containerDirective') report.nested(child, node)
    else report.notProse(child)
  }
  const time = node.attributes?.['time'] ?? undefined
  const [first] = paragraphs
  if (time !== undefined && first?.time !== undefined) report.secondTime(first.node, node)
  else if (first && time !== undefined) first.time = time
  return {
    kind,
    speaker: node.attributes?.['speaker'] ?? undefined,
    time,
    paragraphs,
    unspoken: placed,
    node,
  }
}

function readNote(node: ContainerDirective): NoteBody {
  const { id, kind, closes } = node.attributes ?? {}
  return {
    key: id ?? '',
    // Unknown values are reported by `checkBlock`.
    kind: isNoteKind(kind ?? '') ? (kind as NoteKind) : 'clarification',
    ...(isLastWord(closes ?? '') && { closes: closes as LastWord }),
    children: node.children,
    node,
  }
}

/** Reports a paragraph that begins with `import` or `export`: MDX would read it as JavaScript. */
function refuseModuleCode(node: MdastParagraph, source: string, report: Report): void {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset)
  const word = /^(import|export)\b/.exec(written)?.[1]
  if (word) report.moduleCode(node, word)
}

function checkNotes({ turns, notes }: ExchangeReading, report: Report): void {
  const bodies = new Set<string>()
  for (const note of notes) {
    if (bodies.has(note.key)) report.duplicateNote(note.node, note.key)
    bodies.add(note.key)
  }
  const marks = turns.flatMap((turn) => turn.paragraphs.flatMap((paragraph) => paragraph.marks))
  const anchored = new Set(marks.filter(({ name }) => name === 'note').map(({ key }) => key))
  for (const { name, key, node } of marks) {
    if (name === 'note' && !bodies.has(key)) report.noteWithoutBody(node, key, bodies)
  }
  for (const { key, node } of notes) {
    if (key !== '' && !anchored.has(key)) report.bodyWithoutNote(node, key, anchored)
  }
}

export type ExchangeReading = {
  turns: Turn[]
  /** What stands between the turns. */
  between: PlacedUnspoken[]
  notes: NoteBody[]
  issues: Issue[]
}

export type Turn = {
  kind: TurnKind | 'introduction'
  /** The key of the speaker, if the turn names one. */
  speaker?: string | undefined
  /** The time stamp of the recording, as the transcript prints it. */
  time?: string | undefined
  paragraphs: Paragraph[]
  /** What stands between its paragraphs. */
  unspoken: PlacedUnspoken[]
  node: MdastParagraph | ContainerDirective
}

export type Paragraph = {
  /** The id inside the exchange, which is also its fragment: `q1`, `a3`, `p1`. */
  id: string
  /** When it is spoken in the recording, as the transcript prints it. The first paragraph of a turn has the time of the turn. */
  time?: string
  words: SpokenText
  marks: Mark[]
  node: MdastParagraph
}

export type NoteBody = {
  key: string
  kind: NoteKind
  /** Only of a contested note: whose view its last sentence supports. */
  closes?: LastWord
  children: ContainerDirective['children']
  node: ContainerDirective
}
