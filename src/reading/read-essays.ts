import { join } from 'node:path'
import { type Essay, essayNames } from '#corpus/corpus.ts'
import { type Collected, collectText } from './collected.ts'
import { readProse } from './read-prose.ts'

/** Reads the essays in the folder of an edition: `introduction.md` and `note-on-the-text.md`. */
export async function readEssays(root: string, into: Collected): Promise<Essay[]> {
  const essays: Essay[] = []
  for (const name of essayNames) {
    const file = join(root, `${name}.md`)
    const source = await collectText(file, into, false)
    if (source !== undefined && source.trim() !== '')
      essays.push({ name, file, body: readProse(source, file, into.issues) })
  }
  return essays
}
