import { readFile } from 'node:fs/promises'
import { fixFor, nameOfCharacter, strayIn, withoutStray } from '#model/characters.ts'
import type { Issue, Position } from '#model/issue.ts'

/**
 * Reads a file that an editor wrote. What is no text in it is reported, and left out: nothing that comes after sees it.
 *
 * @throws where it cannot be read.
 */
export async function readTextFile(file: string, issues: Issue[]): Promise<string> {
  const bytes = await readFile(file)
  const source = bytes.toString('utf8')
  const damaged = bytes.equals(Buffer.from(source)) ? -1 : source.indexOf('\ufffd')
  if (damaged >= 0) {
    issues.push({
      rule: 'unreadable-file',
      message: 'Unexpected bytes that are no UTF-8, expected text',
      file,
      position: positionIn(source, damaged),
      hint: 'Save the file as UTF-8.',
    })
  }
  for (const { character, index } of strayIn(source))
    issues.push(strayCharacter(character, file, positionIn(source, index)))
  return withoutStray(source)
}

/** The mistake that a character is which does not belong in a text. */
export function strayCharacter(character: string, file: string, position: Position): Issue {
  return {
    rule: 'invalid-character',
    message: `Unexpected ${nameOfCharacter(character)}, expected text`,
    file,
    position,
    hint: fixFor(character),
  }
}

function positionIn(source: string, index: number): Position {
  const lines = source.slice(0, index).split(/\r\n?|\n/)
  return { type: 'at', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
