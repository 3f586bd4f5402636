import type { ParseArgsOptionsConfig } from 'node:util'
import { type Command, runCommand } from '#cli/command.ts'

/** Runs a command. Returns its output, its errors and its exit code. */
export async function resultOf<O extends ParseArgsOptionsConfig>(
  command: Command<O>,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const code = await runCommand(command, args, {
    print: (text) => (out += `${text}\n`),
    printError: (text) => (err += `${text}\n`),
  })
  return { code, out, err }
}
