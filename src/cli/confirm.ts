import type { Output } from './command.ts'
import { CommandError } from './command-error.ts'

/** What the editor has said beforehand: `--yes` to go ahead, `--dry-run` only to see what would be done. */
export type Consent = { yes: boolean; dryRun: boolean }

/**
 * Asks whether to do what was printed before.
 *
 * @returns whether to do it.
 * @throws a {@link CommandError} if nobody can be asked and there is no `--yes`.
 */
export async function confirm(
  question: string,
  { yes, dryRun }: Consent,
  { print, ask }: Output,
): Promise<boolean> {
  if (dryRun) {
    print('Nothing was written (--dry-run).')
    return false
  }
  if (yes) return true
  if (!ask)
    throw new CommandError(
      'Unexpected absence of a terminal, expected --yes to go ahead, or --dry-run to see what would be done. Nothing was written.',
    )
  const answer = await ask(`${question} [y/N] `)
  if (/^y(?:es)?$/i.test(answer)) return true
  print('Nothing was written.')
  return false
}
