import type { SourceNote } from './source-document.ts'

/**
 * Finds the notes at the end of a text: the last lines, if each begins with a mark that is also in the words above, such as `[1]`.
 * A line without a mark continues the note above it.
 *
 * @returns the notes by the index of their first line; the lines that continue them have none, and are empty in the notes’ place.
 */
export function sourceNotesIn(lines: string[]): Map<number, SourceNote> {
  const notes = new Map<number, SourceNote>()
  const start = firstNote(lines)
  if (start < 0) return notes
  let current: SourceNote | undefined
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const found = noteOf(line)
    if (found) {
      current = { kind: 'note', ...found }
      notes.set(index, current)
    } else if (line !== '' && current) {
      current.text += ` ${line}`
      lines[index] = ''
    }
  }
  return notes
}

/** The index of the first line of the notes at the end, or -1. */
function firstNote(lines: readonly string[]): number {
  const marked = lines.flatMap((line, index) => (noteOf(line) ? [index] : []))
  const last = marked.at(-1)
  if (last === undefined) return -1
  // What follows the last note belongs to it only if no empty line separates them.
  const after = lines
    .slice(last + 1)
    .join('\n')
    .trimStart()
  if (after !== '' && lines[last + 1] === '') return -1
  let first = -1
  for (const index of marked.toReversed()) {
    const mark = noteOf(lines[index] ?? '')?.mark ?? ''
    if (!lines.slice(0, index).some((line) => line.includes(mark, 1))) break
    const between = first < 0 ? 0 : first - index
    if (between > 12) break
    first = index
  }
  return first
}

function noteOf(line: string): { mark: string; text: string } | undefined {
  const found = /^(?<mark>\[\^?[\p{L}\p{N}*]{1,12}\]):?\s+(?<text>\S.*)$/u.exec(line)?.groups
  return found ? { mark: found['mark'] ?? '', text: found['text'] ?? '' } : undefined
}
