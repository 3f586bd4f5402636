import { readFile } from 'node:fs/promises'
import {
  fixFor,
  nameOfCharacter,
  invalidCharactersIn,
  withoutInvalidCharacters,
} from '#model/characters.ts'
import { codeOf } from '#model/error-code.ts'
import { type Issue, type Position, wholeFile } from '#model/issue.ts'

/**
 * Reads a file that an editor wrote in UTF-8, with or without a byte order mark. Line breaks become `\n`.
 * Characters that are not text are removed and reported; so is a file that cannot be read.
 *
 * @param required whether a missing file is an issue.
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
  const source = decode(bytes, file, issues)
  if (source === undefined) return undefined
  for (const { character, index } of invalidCharactersIn(source))
    issues.push(strayCharacter(character, file, positionIn(source, index)))
  return withoutInvalidCharacters(source).replace(/\r\n?/g, '\n')
}

/** The issue for a file that could not be read. */
export function unreadable(file: string, error: unknown): Issue {
  const hint =
    codeOf(error) === 'ENOENT'
      ? 'Restore the file, or make an edition from a transcript: npm run import -- --help'
      : undefined
  const message = reasonOf(error)
  return { rule: 'unreadable-file', message, file, position: wholeFile, ...(hint && { hint }) }
}

/** The issue for a character that does not belong in a text. */
export function strayCharacter(character: string, file: string, position: Position): Issue {
  return {
    rule: 'invalid-character',
    message: `Unexpected ${nameOfCharacter(character)}, expected text`,
    file,
    position,
    hint: fixFor(character),
  }
}

function decode(bytes: Buffer, file: string, issues: Issue[]): string | undefined {
  const reject = (found: string, position: Position) => {
    const message = `Unexpected ${found}, expected text in UTF-8`
    const hint = 'Save the file as UTF-8.'
    issues.push({ rule: 'unreadable-file', message, file, position, hint })
    return undefined
  }
  if (isUtf16(bytes)) return reject('text in UTF-16', wholeFile)
  const source = bytes.toString('utf8')
  if (!bytes.equals(Buffer.from(source)))
    return reject('bytes that are not UTF-8', positionIn(source, source.indexOf('\ufffd')))
  return source.replace(/^\ufeff/, '')
}

/** Text in UTF-16 has a byte order mark or, in a Latin script, a zero byte in nearly every character. */
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
      return 'Unexpected missing file, expected it in the folder of the edition'
    case 'EISDIR':
      return 'Unexpected folder, expected a file with this name'
    case 'ENOTDIR':
      return 'Unexpected file where a folder should be, expected the folder of an edition'
    case 'EACCES':
    case 'EPERM':
      return 'Unexpected file without read permission, expected a readable file'
    default:
      return `Unexpected ${error instanceof Error ? error.message : String(error)}, expected a readable file`
  }
}
