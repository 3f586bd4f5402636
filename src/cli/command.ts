import { createInterface } from 'node:readline/promises'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { codeOf } from '#model/error-code.ts'
import { nearest } from '#model/spelling.ts'
import { CommandError } from './command-error.ts'

/** A command-line command: its name, its usage and its arguments. */
export type Command<O extends ParseArgsOptionsConfig> = {
  /** The name of its npm script: `check`. */
  name: string
  usage: string
  options: O
  /** How many positional arguments it takes, and what they are, for messages: `at most one folder`. */
  positionals: { min: number; max: number; expected: string }
  /** Runs the command and returns its exit code. */
  run: (values: Values<O>, positionals: string[], output: Output) => Promise<number>
}

type Values<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>['values']

/** Prints lines: a command's results with `print`, its errors with `printError`. */
export type Output = {
  print: (text: string) => void
  printError: (text: string) => void
  /** Asks the editor, and returns the answer; undefined if nobody is there to answer. */
  ask?: ((question: string) => Promise<string>) | undefined
}

/**
 * Runs a command. `--help` prints its usage. A {@link CommandError}, in the arguments or thrown by the command, is printed
 * without a stack trace.
 *
 * @param args the arguments after the name of the command.
 * @returns the exit code: 2 after a {@link CommandError}, otherwise that of the command.
 */
export async function runCommand<O extends ParseArgsOptionsConfig>(
  command: Command<O>,
  args: string[],
  output: Output,
): Promise<number> {
  try {
    if (!asksForHelp(args)) return await command.run(...readArguments(command, args), output)
    output.print(command.usage)
    return 0
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    output.printError(error.message)
    return 2
  }
}

/** Runs a command with the arguments, output and exit code of this process. */
export async function runProgram<O extends ParseArgsOptionsConfig>(
  command: Command<O>,
): Promise<void> {
  // Whoever reads the output may stop before its end, as `head` does.
  process.stdout.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await runCommand(command, process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    printError: (text) => process.stderr.write(`${text}\n`),
    ...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
  })
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return (await terminal.question(question)).trim()
  } finally {
    terminal.close()
  }
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  const before = end < 0 ? args : args.slice(0, end)
  return before.includes('--help') || before.includes('-h')
}

function readArguments<O extends ParseArgsOptionsConfig>(
  { name, options, positionals: allowed }: Command<O>,
  args: string[],
): [Values<O>, string[]] {
  const fail = (found: string, expected: string): never => {
    throw new CommandError(
      `Unexpected ${found}, expected ${expected}. For help: npm run ${name} -- --help`,
    )
  }
  const known = [...Object.keys(options), 'help'].map((option) => `--${option}`)
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const type = options[token.name]?.type
    if (type === undefined) {
      const meant = nearest(token.rawName, known)
      fail(`option ${token.rawName}`, meant ?? `one of ${known.join(', ')}`)
    } else if (type === 'boolean' && token.value !== undefined) {
      fail(`value "${token.value}" after ${token.rawName}`, 'no value')
    } else if (type === 'string' && (token.value === undefined || lacksValue(token))) {
      fail(`${token.rawName} without a value`, 'one')
    }
  }
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const extra = positionals[allowed.max]
  if (extra !== undefined) fail(`"${extra}"`, allowed.expected)
  if (positionals.length < allowed.min) fail('end of the command', allowed.expected)
  return [values, positionals]
}

/** Whether an option that needs a value is followed by another option instead, such as `--force`. */
function lacksValue({ value, inlineValue }: { value: string; inlineValue: boolean }): boolean {
  return !inlineValue && value.startsWith('-')
}
