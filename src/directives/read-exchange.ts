import type { Paragraph as MdastParagraph, PhrasingContent, Root } from 'mdast'
import type { ContainerDirective, TextDirective } from 'mdast-util-directive'
import type { TurnKind } from '#model/edition.ts'
import type { Issue } from '#model/issue.ts'
import { isLastWord, isNoteKind, type LastWord, type NoteKind } from '#model/note.ts'
import { type Report, reporter } from './report.ts'
import { checkBlock, checkMark } from './check-directive.ts'
import { checkProse } from './check-prose.ts'
import { isBlockName, isMarkName, type MarkName } from './registry.ts'
import { type Numbering, paragraphIds, plainNumbering } from './paragraph-ids.ts'
import { restoreProse } from './restore-prose.ts'
import { type SpokenText, spokenText } from './spoken-text.ts'

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
  const reading: ExchangeReading = { turns: [], notes: [], issues }
  const ids = {
    question: paragraphIds('q', numbering),
    answer: paragraphIds('a', numbering),
    introduction: paragraphIds('p', numbering),
  }
  const paragraph = (node: MdastParagraph, kind: Turn['kind']): Paragraph => ({
    id: ids[kind].next().value,
    node,
    words: spokenText(node, source),
    marks: readMarks(node, report),
  })

  const introduction: Paragraph[] = []
  for (const node of tree.children) {
    if (node.type === 'yaml') continue
    if (node.type === 'paragraph') {
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
    reading.turns.unshift({
      kind: 'introduction',
      paragraphs: introduction,
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
  for (const child of node.children) {
    if (child.type === 'paragraph') paragraphs.push(paragraph(child))
    else if (child.type === 'containerDirective') report.nested(child, node)
    else report.notProse(child)
  }
  return {
    kind,
    speaker: node.attributes?.['speaker'] ?? undefined,
    time: node.attributes?.['time'] ?? undefined,
    paragraphs,
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

/** The marks of a paragraph. Anything that is neither text nor a mark is reported. */
function readMarks(paragraph: MdastParagraph, report: Report): Mark[] {
  const found: Mark[] = []
  let offset = 0
  const visit = (node: PhrasingContent) => {
    const start = offset
    if (node.type === 'text') offset += node.value.length
    else if (node.type === 'emphasis' || node.type === 'strong') node.children.forEach(visit)
    else if (node.type !== 'textDirective') report.notProse(node)
    else {
      const sound = checkMark(node, report)
      node.children.forEach(visit)
      if (sound && isMarkName(node.name))
        found.push({ ...markOf(node, node.name), start, end: offset })
    }
  }
  paragraph.children.forEach(visit)
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function markOf(node: TextDirective, name: MarkName): Omit<Mark, 'start' | 'end'> {
  return {
    name,
    key: node.attributes?.['id'] ?? '',
    locator: node.attributes?.['locator'] ?? undefined,
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

export type ExchangeReading = { turns: Turn[]; notes: NoteBody[]; issues: Issue[] }

export type Turn = {
  kind: TurnKind | 'introduction'
  /** The key of the speaker, if the turn names one. */
  speaker?: string | undefined
  /** The time stamp of the recording, as the transcript prints it. */
  time?: string | undefined
  paragraphs: Paragraph[]
  node: MdastParagraph | ContainerDirective
}

export type Paragraph = {
  /** The id inside the exchange, which is also its fragment: `q1`, `a3`, `p1`. */
  id: string
  words: SpokenText
  marks: Mark[]
  node: MdastParagraph
}

/** A mark on the words from `start` to `end`, in UTF-16 units of the spoken text. */
export type Mark = {
  name: MarkName
  key: string
  locator?: string | undefined
  start: number
  end: number
  node: TextDirective
}

export type NoteBody = {
  key: string
  kind: NoteKind
  /** Only of a contested note: whose view its last sentence supports. */
  closes?: LastWord
  children: ContainerDirective['children']
  node: ContainerDirective
}
