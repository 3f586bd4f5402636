import { join, relative, sep } from 'node:path'
import { textOf } from '#files/write-together.ts'
import type { CorpusReading } from '#reading/read-edition.ts'
import type { Sources } from './compose.ts'
import { takeApart } from './exchange-file.ts'

/**
 * The files of an edition that refer to its exchanges: the exchanges themselves, and everything that the editors write about them.
 * The transcript, the works and the records of versions do not refer to them.
 */
export async function readSources({ corpus, sources }: CorpusReading): Promise<Sources> {
  const { root, ledger, topics } = corpus
  const exchanges = []
  for (const { file } of corpus.exchanges) {
    const path = pathFrom(root, file)
    exchanges.push(takeApart(path, (await textOf(file)) ?? ''))
  }
  const others = new Map<string, string>()
  for (const file of sources.keys()) {
    const path = pathFrom(root, file)
    const text = /^(?:[\w-]+\.ya?ml|[\w-]+\.md|glossary\/[^/]+\.md)$/.test(path)
      ? await textOf(join(root, path))
      : undefined
    if (text !== undefined) others.set(path, text)
  }
  const published = [...Object.keys(ledger.pages), ...Object.keys(ledger.redirects)]
  const taken = new Set(
    published.flatMap((path) => /^\/exchanges\/([^/#]+)\//.exec(path)?.[1] ?? []),
  )
  return { exchanges, others, topics, taken }
}

function pathFrom(root: string, file: string): string {
  return relative(root, file).split(sep).join('/')
}
