import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './files-in.ts'

const names = [
  'bibliography.json',
  'edition.yaml',
  'errata.yaml',
  'searches.yaml',
  'timeline.yaml',
  'topics.yaml',
  'transcript.txt',
]

/** The files in the folder of an edition that have text for readers. */
export async function editionFiles(folder: string): Promise<string[]> {
  return [
    ...names.map((name) => join(folder, name)).filter((file) => existsSync(file)),
    ...(await filesIn(join(folder, 'exchanges'), '.mdx', [])),
    ...(await filesIn(join(folder, 'glossary'), '.md', [])),
  ]
}
