import { rmSync } from 'node:fs'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ExampleEdition, exampleEdition, writeExampleEdition } from '#docs/example-edition.ts'
import { temporaryFolder } from '../support.ts'

export type SmallEdition = ExampleEdition

/** A small edition without mistakes in a folder of its own. */
export async function smallEdition(): Promise<SmallEdition> {
  const folder = await temporaryFolder()
  await cp(await (original ??= writeOriginal()), folder, { recursive: true })
  return exampleEdition(folder)
}

/** The folder that is copied for each test: to import the edition every time would take far longer. */
let original: Promise<string> | undefined

async function writeOriginal(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'small-edition-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await writeExampleEdition(folder)
  return folder
}
