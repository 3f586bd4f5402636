import { type ExampleEdition, writeExampleEdition } from '#docs/example-edition.ts'
import { temporaryFolder } from '../support.ts'

export type SmallEdition = ExampleEdition

/** A small edition without mistakes in a folder of its own. */
export async function smallEdition(): Promise<SmallEdition> {
  return writeExampleEdition(await temporaryFolder())
}
