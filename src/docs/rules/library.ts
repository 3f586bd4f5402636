import { mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { checkLibrary } from '#checks/check-library.ts'
import type { RuleId } from '#model/rules.ts'
import { contentSource } from '#reading/content-source.ts'
import type { ExampleEdition } from '../example-edition.ts'
import type { RuleExample } from './example.ts'

/** Rules of a library, in which the example edition is `smith-2018`. */
export const libraryRules = {
  'library-folder': {
    where: 'the folder of a library',
    shown: 'library.yaml\nsmith-2018/\nNotes on the recordings/',
    fix: 'Give each edition a folder of its own, with a name in lower case and hyphens, and keep other files elsewhere.',
    async find(edition) {
      await makeLibrary(edition, 'title: Voices\n')
      await mkdir(edition.file('Notes on the recordings'))
      return checkLibrary(await contentSource(edition.folder))
    },
  },
  'moved-edition': {
    where: 'library.yaml',
    shown: 'title: Voices\nmoved:\n  smith: smith-2019',
    fix: 'Write below `moved` where the edition is now: the name of its folder, or the address of its own site.',
    async find(edition) {
      await makeLibrary(edition, 'title: Voices\nmoved:\n  smith: smith-2019\n')
      return checkLibrary(await contentSource(edition.folder))
    },
  },
} satisfies Partial<Record<RuleId, RuleExample>>

/** Makes the folder of an edition that of a library with this edition. */
async function makeLibrary({ folder, write }: ExampleEdition, library: string): Promise<void> {
  const names = await readdir(folder)
  await mkdir(join(folder, 'smith-2018'))
  for (const name of names) await rename(join(folder, name), join(folder, 'smith-2018', name))
  await write('library.yaml', library)
}
