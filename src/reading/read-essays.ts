import { join } from 'node:path'
import { type Corpus, essayNames } from '#corpus/corpus.ts'
import { type Collected, collectText } from './collected.ts'
import { readProse } from './read-prose.ts'

/** Reads the essays in the folder of an edition: `introduction.md` and `note-on-the-text.md`. */
export async function readEssays(root: string, into: Collected): Promise<Corpus['essays']> {
  const essays: Corpus['essays'] = {}
  for (const name of essayNames) {
    const file = join(root, `${name}.md`)
    const source = await collectText(file, into, false)
    if (source !== undefined && source.trim() !== '')
      essays[name] = { file, body: readProse(source, file, into.issues) }
  }
  return essays
}
