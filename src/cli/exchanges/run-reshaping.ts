import { resolve } from 'node:path'
import type { Corpus } from '#corpus/corpus.ts'
import { compose, type Sources } from '#reshaping/compose.ts'
import { refusePublished } from '#reshaping/published.ts'
import { readSources } from '#reshaping/read-sources.ts'
import { ReshapingError } from '#reshaping/reshaping-error.ts'
import { type Shape, unchanged } from '#reshaping/shape.ts'
import { writeUndoably } from '../addresses/journal.ts'
import { changeableCorpus } from '../addresses/run-change.ts'
import { type State, stateOf } from '../addresses/stage.ts'
import type { Output } from '../command.ts'
import { CommandError } from '../command-error.ts'
import { confirm, type Consent } from '../confirm.ts'
import { describe } from './describe.ts'
import { verify } from './verify.ts'

/** An edition whose exchanges can be changed. */
export type Opened = { state: State & { corpus: Corpus }; sources: Sources; shapes: Shape[] }

/**
 * Opens an edition to change its exchanges.
 *
 * @throws a {@link CommandError} if a file cannot be read or words are not those of the transcript.
 */
export async function open(folder: string): Promise<Opened> {
  const state = await stateOf(resolve(folder))
  const corpus = changeableCorpus(state, folder)
  const sources = await readSources({ ...state, corpus })
  return { state: { ...state, corpus }, sources, shapes: unchanged(sources.exchanges) }
}

/**
 * Changes exchanges: says what will change, asks, and writes all files or none, so that it can be undone.
 *
 * @param command as it was typed, for messages and the undo.
 * @param shapes what the exchanges are to consist of.
 * @returns whether it was done.
 * @throws a {@link CommandError} if it is not possible.
 */
export async function runReshaping(
  { state, sources }: Opened,
  command: string,
  shapes: readonly Shape[],
  consent: Consent,
  output: Output,
): Promise<boolean> {
  const reshaping = compose(shapes, sources)
  if (reshaping.files.size === 0)
    throw new CommandError(`Unexpected ${command}, expected it to change something`)
  refusePublished(state.corpus, command, reshaping)
  await verify(state, reshaping, command)
  output.print(describe(reshaping))
  if (!(await confirm('Change these files?', consent, output))) return false
  await writeUndoably(state.corpus.root, command, reshaping.files, 'exchanges')
  output.print('Done. To undo it: npm run exchanges -- --undo')
  return true
}

/** Runs something that may find that exchanges cannot be changed as asked, which is an error of the command. */
export async function explained<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ReshapingError) throw new CommandError(error.message)
    throw error
  }
}
