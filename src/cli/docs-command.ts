import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generatedDocuments } from '#docs/documents.ts'
import { codeOf } from '#model/error-code.ts'
import type { Command } from './command.ts'

const usage = `Usage: npm run docs

Writes the generated parts of the documentation: docs/rules.md, and lists in docs/formats.md and ARCHITECTURE.md; and the JSON
Schemas in schemas/, with which text editors complete and check files.`

const options = {} as const

/** `npm run docs` */
export const docsCommand: Command<typeof options> = {
  name: 'docs',
  usage,
  options,
  positionals: { min: 0, max: 0, expected: 'no arguments' },
  run: async (_options, _positionals, { print }) => {
    for (const [path, text] of await generatedDocuments()) {
      const isCurrent = (await readIfThere(path)) === text
      await mkdir(dirname(path), { recursive: true })
      if (!isCurrent) await writeFile(path, text)
      print(`${path}: ${isCurrent ? 'unchanged' : 'written'}`)
    }
    return 0
  },
}

function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
}
