import { resolve } from 'node:path'
import { type Command, type Output } from '../command.ts'
import { CommandError } from '../command-error.ts'
import { readContentDir } from '../settings.ts'
import { insert } from './insert.ts'
import { undo } from './journal.ts'
import type { CommandContext, Proposal } from './proposal.ts'
import { isLibrary } from '#reading/read-shared.ts'
import { recordLibrary } from './record-library.ts'
import { rename } from './rename.ts'
import { reword } from './reword.ts'
import { ContentError, runChange, runRecord } from './run-change.ts'
import { withdraw } from './withdraw.ts'

const usage = `Usage: npm run addresses [-- DIR]
       npm run addresses -- rename OLD NEW          an exchange, an entry or another address was renamed
       npm run addresses -- insert 5.A3A "why"      a paragraph was inserted between published ones
       npm run addresses -- withdraw 5.A4 "why"     a paragraph, a page (/path/) or part of one (/path/#id) was removed
       npm run addresses -- reword 5.A4 "what"      the words of a paragraph were corrected
       npm run addresses -- undo                    the last of these commands was a mistake

These are for addresses that are published. To publish new ones, use npm run publish; without a command, npm run addresses
does the same without a question, for scripts. Drafts need none of this (npm run exchanges). The addresses are in the ledger,
DIR/addresses.json, from which none is removed.
OLD and NEW are slugs of exchanges, or paths such as /glossary/key/ and /bibliography/#key. DIR is the folder of the edition,
by default CONTENT_DIR or else content; with a command, write --in DIR. In the folder of a library, npm run addresses records
the addresses of all its editions and its own; the commands are for one edition.

Each command is tried on a copy first, and writes nothing unless the result passes the checks. undo restores the files
if they have not changed since; repeat it to undo earlier commands.`

/** Returns 0 if the command succeeded, 1 if the content has mistakes that must be corrected first. */
async function run(
  values: { in?: string | undefined },
  positionals: string[],
  { print, printError }: Output,
): Promise<number> {
  const [name = '', ...given] = positionals
  const command = Object.hasOwn(commands, name)
    ? commands[name as keyof typeof commands]
    : undefined
  const isFolder = !command && name !== 'undo' && name !== ''
  if (isFolder && (values.in !== undefined || given.length > 0))
    throw new CommandError(
      `Unexpected "${name}", expected rename, insert, withdraw, reword or undo`,
    )
  const folder = values.in ?? (isFolder ? name : readContentDir())
  const needed = command ? 2 : 0
  if (given.length !== needed) {
    const found = given.length > needed ? `"${given[needed]}"` : `end of ${name}`
    const expected = command
      ? `${expectedWords[name as keyof typeof commands]} after ${name}`
      : 'nothing more'
    throw new CommandError(
      `Unexpected ${found}, expected ${expected}. For help: npm run addresses -- --help`,
    )
  }
  try {
    const done = command
      ? await runChange(
          folder,
          positionals.slice(0, name === 'rename' ? 3 : 2).join(' '),
          (edition) => command(edition, given[0]!, given[1]!),
        )
      : name === 'undo'
        ? `\`${await undo(resolve(folder))}\` was undone`
        : await (isLibrary(folder) ? recordLibrary(folder) : runRecord(folder))
    print(done)
    return 0
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    printError(error.message)
    return 1
  }
}

const commands = { rename, insert, withdraw, reword } satisfies Record<
  string,
  (given: CommandContext, first: string, second: string) => Promise<Proposal[]>
>

const expectedWords: Readonly<Record<keyof typeof commands, string>> = {
  rename: 'OLD and NEW',
  insert: 'a reference, and the reason in quotation marks,',
  withdraw: 'a reference or an address, and the reason in quotation marks,',
  reword: 'a reference, and what was corrected in quotation marks,',
}

const options = { in: { type: 'string' } } as const

/** `npm run addresses` */
export const addresses: Command<typeof options> = {
  name: 'addresses',
  usage,
  options,
  positionals: { min: 0, max: 3, expected: 'a command and two arguments' },
  run,
}
