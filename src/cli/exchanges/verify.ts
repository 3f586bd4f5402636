import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { printIssues } from '#checks/print-issues.ts'
import type { Corpus } from '#corpus/corpus.ts'
import type { Issue } from '#model/issue.ts'
import type { Reshaping } from '#reshaping/compose.ts'
import { type State, stateOf, withCopy } from '../addresses/stage.ts'
import { CommandError } from '../command-error.ts'

/**
 * Tries a change on a copy of the edition: every word, speaker, time and mark must be as before and in the same order, and there
 * must be no new mistake.
 *
 * @param command as it was typed, for messages.
 * @throws a {@link CommandError} if not, with the mistakes.
 */
export async function verify(
  before: State & { corpus: Corpus },
  { files, renumbered }: Reshaping,
  command: string,
): Promise<void> {
  const { root } = before.corpus
  await withCopy(root, files, async (copy) => {
    const after = await stateOf(copy)
    const fresh = newIssues(before.issues, after.issues).map((one) => ({
      ...one,
      file: join(root, relative(copy, one.file)),
    }))
    if (fresh.length > 0 || !after.corpus)
      throw new CommandError(
        `Unexpected ${command}: it would cause these mistakes\n\n${printIssues(fresh)}`,
      )
    if (!isDeepStrictEqual(textIn(before.corpus, renumbered.keys), textIn(after.corpus)))
      throw new CommandError(
        `Unexpected ${command}, expected every word and mark to stay as it is. Nothing was written. ` +
          'This is a bug in the command: please report it with the files of these exchanges.',
      )
  })
}

/** The words, and what belongs to them, in text order, apart from the division into exchanges. */
function textIn({ exchanges }: Corpus, keys: Reshaping['renumbered']['keys'] = new Map()) {
  return exchanges.flatMap(({ number, turns, notes }) => {
    const keyOf = (key: string) => keys.get(number)?.get(key) ?? key
    return turns.map(({ kind, by, time, paragraphs }) => ({
      ...{ kind, speaker: by?.key, time },
      paragraphs: paragraphs.map(({ words, marks }) => ({
        text: words.text,
        marks: marks.map(({ name, key, locator, start, end }) => ({
          ...{ name, locator, start, end },
          key: name === 'note' ? keyOf(key) : key,
          note: name === 'note' ? (notes.get(key)?.kind ?? 'missing') : undefined,
        })),
      })),
    }))
  })
}

/** The mistakes by rules that are broken more often than before. Messages differ even for the same mistake, since numbers do. */
function newIssues(before: readonly Issue[], after: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>()
  for (const { rule } of before) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const known = new Set(before.map(({ message }) => message))
  return after.filter(({ rule, message }) => {
    const more = after.filter((one) => one.rule === rule).length > (counts.get(rule) ?? 0)
    return more && !known.has(message)
  })
}
