import { readFile } from 'node:fs/promises'
import { fixFor, nameOfCharacter, strayIn, withoutStray } from '#model/characters.ts'
import { type Issue, type Position, wholeFile } from '#model/issue.ts'

/**
 * Reads a file that an editor wrote: UTF-8, with or without a byte order mark; every line ends in `\n`. What cannot be read
 * becomes an issue. So does what is no text in it, which is left out: nothing that comes after sees it.
 *
 * @param required whether the file has to be there.
 */
export async function readText(
  file: string,
  issues: Issue[],
  required = true,
): Promise<string | undefined> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    if (required || codeOf(error) !== 'ENOENT') issues.push(unreadable(file, error))
    return undefined
  }
  const source = decoded(bytes, file, issues)
  if (source === undefined) return undefined
  for (const { character, index } of strayIn(source))
    issues.push(strayCharacter(character, file, positionIn(source, index)))
  return withoutStray(source).replace(/\r\n?/g, '\n')
}

/** The issue of a file that could not be opened. */
export function unreadable(file: string, error: unknown): Issue {
  return { rule: 'unreadable-file', message: reasonOf(error), file, position: wholeFile }
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

function decoded(bytes: Buffer, file: string, issues: Issue[]): string | undefined {
  const refuse = (found: string, position: Position) => {
    const message = `Unexpected ${found}, expected text in UTF-8`
    const hint = 'Save the file as UTF-8.'
    issues.push({ rule: 'unreadable-file', message, file, position, hint })
    return undefined
  }
  if (isUtf16(bytes)) return refuse('text in UTF-16', wholeFile)
  const source = bytes.toString('utf8')
  if (!bytes.equals(Buffer.from(source)))
    return refuse('bytes that are not UTF-8', positionIn(source, source.indexOf('\ufffd')))
  return source.replace(/^\ufeff/, '')
}

/** A text in UTF-16 has its mark in front, or a zero beside nearly every letter of the alphabet. */
function isUtf16(bytes: Buffer): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const start = bytes.subarray(0, 1000)
  return start.filter((byte) => byte === 0).length > start.length / 3
}

function positionIn(source: string, index: number): Position {
  const lines = source.slice(0, index).split(/\r\n?|\n/)
  return { type: 'at', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'Unexpected absence of this file, expected it as part of the edition'
    case 'EISDIR':
      return 'Unexpected folder, expected a file of this name'
    case 'ENOTDIR':
      return 'Unexpected file where a folder should be, expected the folder of an edition'
    case 'EACCES':
    case 'EPERM':
      return 'Unexpected lack of permission, expected a file that can be read'
    default:
      return `Unexpected ${error instanceof Error ? error.message : String(error)}, expected a file that can be read`
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
