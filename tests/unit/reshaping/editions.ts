import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compose, type Reshaping, type Sources } from '#reshaping/compose.ts'
import { takeApart } from '#reshaping/exchange-file.ts'
import { readSources } from '#reshaping/read-sources.ts'
import type { Shape } from '#reshaping/shape.ts'
import { readEdition } from '#reading/read-edition.ts'
import { readData } from '#reading/read-data.ts'
import { type Topics, topicsSchema } from '#model/topic.ts'

/** The test editions by their names. */
export const editions = readdirSync('tests/editions', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

/** The files of a test edition that refer to its exchanges, as if nothing of it had been published. */
export async function sourcesOf(name: string): Promise<Sources> {
  const reading = await readEdition(join('tests/editions', name))
  if (!reading.corpus) throw new Error(`Unexpected ${name}, expected an edition`)
  const sources = await readSources({ ...reading, corpus: reading.corpus })
  return { ...sources, taken: new Set() }
}

/** The files as they are after a change. */
export function after(
  sources: Sources,
  shapes: readonly Shape[],
): { sources: Sources; reshaping: Reshaping } {
  const reshaping = compose(shapes, sources)
  const files = new Map([...textsOf(sources)])
  for (const [path, content] of reshaping.files)
    if (content === undefined) files.delete(path)
    else files.set(path, String(content))
  const exchanges = [...files]
    .filter(([path]) => path.startsWith('exchanges/'))
    .map(([path, text]) => takeApart(path, text))
    .toSorted((a, b) => a.number - b.number)
  const others = new Map([...files].filter(([path]) => !path.startsWith('exchanges/')))
  return { sources: { exchanges, others, topics: topicsIn(others), taken: new Set() }, reshaping }
}

/** The text of every file by its path. */
export function textsOf({ exchanges, others }: Sources): Map<string, string> {
  return new Map([
    ...exchanges.map(
      ({ path, head, blocks, tail }) =>
        [path, head + blocks.map(({ gap, source }) => gap + source).join('') + tail] as const,
    ),
    ...others,
  ])
}

function topicsIn(others: ReadonlyMap<string, string>): Topics {
  const file = 'topics.yaml'
  return readData(topicsSchema, others.get(file) ?? '{}', file).data ?? {}
}
