import { resolve } from 'node:path'
import { undo } from '../addresses/journal.ts'
import { ContentError } from '../addresses/run-change.ts'
import type { Command, Output } from '../command.ts'
import { CommandError } from '../command-error.ts'
import type { Consent } from '../confirm.ts'
import { readContentDir } from '../settings.ts'
import { listCommand } from './list-command.ts'
import { merge, move, split, title } from './operations.ts'
import { applyCommand, suggestCommand } from './suggest-command.ts'

const usage = `Usage: npm run exchanges [-- DIR]                        lists the exchanges
       npm run exchanges -- suggest                     proposes longer exchanges, and asks which to make
       npm run exchanges -- suggest --write plan.yaml   writes the proposal as a file, to be edited
       npm run exchanges -- apply plan.yaml             makes the exchanges of that file
       npm run exchanges -- merge 4 5                   makes one exchange of several: also 4-7
       npm run exchanges -- split 7 --at q2             begins a new exchange with the turn that begins with 7.Q2
       npm run exchanges -- move 7.q2 --to 6            moves that turn, and those of 7 before it, to the end of 6
       npm run exchanges -- move 7.q2 --to 8            moves that turn, and those of 7 after it, to the start of 8
       npm run exchanges -- title 4 "Growing up"        sets the title, and while 4 is a draft also its address
       npm run exchanges -- --undo                      reverses the last of these commands

Words and their order never change. Numbers, file names, notes, topics, the timeline and every reference of the editors follow.
Each command first says what it will do and tries it on a copy of the edition; then it asks, and writes all files or none.
Published exchanges keep their numbers and paragraphs (npm run publish makes them so); they can only get another title.

  --in DIR      the folder of the edition, by default CONTENT_DIR or else content
  --yes         do not ask
  --dry-run     only say what would be done
  --title TEXT  with split: the title of the new exchange
  --slug SLUG   with split and title: the address on the site, by default from the title or the first words
  --choose LIST with suggest: which proposals to make, such as 1-4,7 or all`

const options = {
  in: { type: 'string' },
  at: { type: 'string' },
  to: { type: 'string' },
  title: { type: 'string' },
  slug: { type: 'string' },
  write: { type: 'string' },
  choose: { type: 'string' },
  yes: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  undo: { type: 'boolean', default: false },
} as const

/** What is given to one of the commands. */
export type Given = {
  folder: string
  operands: readonly string[]
  at: string | undefined
  to: string | undefined
  title: string | undefined
  slug: string | undefined
  write: string | undefined
  choose: string | undefined
  /** The command as it was typed, for messages and the undo. */
  typed: string
  consent: Consent
}

type Run = (given: Given, output: Output) => Promise<void>

const commands: Readonly<Record<string, { run: Run; options: readonly string[] }>> = {
  suggest: { run: suggestCommand, options: ['write', 'choose'] },
  apply: { run: applyCommand, options: [] },
  merge: { run: merge, options: [] },
  split: { run: split, options: ['at', 'title', 'slug'] },
  move: { run: move, options: ['to'] },
  title: { run: title, options: ['slug'] },
}

/** `npm run exchanges` */
export const exchanges: Command<typeof options> = {
  name: 'exchanges',
  usage,
  options,
  positionals: { min: 0, max: 1000, expected: 'a command and its exchanges' },
  /** Returns 1 if the content has mistakes that must be corrected first. */
  run: async (values, positionals, output) => {
    const [name, ...operands] = positionals
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
    const isFolder = name !== undefined && !command
    if (isFolder && (operands.length > 0 || values.in !== undefined))
      throw new CommandError(
        `Unexpected "${name}", expected ${Object.keys(commands).join(', ')} or a folder. For help: npm run exchanges -- --help`,
      )
    const folder = values.in ?? (isFolder ? name : readContentDir())
    refuseOptions(values, name, command?.options ?? [])
    try {
      if (values.undo) {
        const undone = await undo(resolve(folder), 'exchanges')
        output.print(`\`${undone}\` was undone`)
      } else if (command) {
        const { at, to, title: text, slug, write, choose, yes } = values
        const typed = typedAs(positionals, values)
        const consent = { yes, dryRun: values['dry-run'] }
        await command.run(
          { folder, operands, at, to, title: text, slug, write, choose, typed, consent },
          output,
        )
      } else await listCommand(folder, output)
      return 0
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      output.printError(error.message)
      return 1
    }
  },
}

function refuseOptions(
  values: Readonly<Record<string, unknown>>,
  name: string | undefined,
  allowed: readonly string[],
): void {
  for (const option of ['at', 'to', 'title', 'slug', 'write', 'choose'])
    if (values[option] !== undefined && !allowed.includes(option))
      throw new CommandError(
        `Unexpected --${option}, expected ${allowed.map((one) => `--${one}`).join(' or ') || 'no such option'}${name === undefined ? '' : ` with ${name}`}`,
      )
  if (values['undo'] === true && name !== undefined && Object.hasOwn(commands, name))
    throw new CommandError(`Unexpected ${name} with --undo, expected one of them`)
}

function typedAs(
  positionals: readonly string[],
  { at, to }: { at?: string | undefined; to?: string | undefined },
): string {
  const words = positionals.map((one) => (/\s/.test(one) ? `"${one}"` : one))
  return [...words, ...(at ? [`--at ${at}`] : []), ...(to ? [`--to ${to}`] : [])].join(' ')
}
