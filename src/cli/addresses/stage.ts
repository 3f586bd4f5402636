import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, sep } from 'node:path'
import { checkEdition } from '#checks/all-checks.ts'
import type { Reading } from '#reading/read-edition.ts'
import { isLibrary, libraryFile, sharedFolder } from '#reading/read-shared.ts'
import { type UnsettledParagraph, unsettledParagraphs } from '#checks/check-paragraph-ids.ts'
import { type Files, writeTogether } from '#files/write-together.ts'

/** An edition with the results of the checks. */
export type State = Reading & {
  /** The published paragraphs whose changes the edition does not record. */
  unsettled: UnsettledParagraph[]
}

/** Reads and checks an edition. */
export async function stateOf(folder: string): Promise<State> {
  const state = await checkEdition(folder)
  return { ...state, unsettled: state.corpus ? unsettledParagraphs(state.corpus) : [] }
}

/**
 * Runs `use` on a temporary copy of an edition in which some files are changed.
 *
 * @param use gets the folder of the copy.
 */
export async function withCopy<T>(
  root: string,
  files: Files,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const stage = await mkdtemp(join(tmpdir(), 'addresses-'))
  try {
    const copy = join(stage, basename(root))
    await cp(root, copy, {
      recursive: true,
      dereference: true,
      filter: (path) => isOfEdition(relative(root, path)),
    })
    await linkOthers(root, copy)
    await linkLibrary(dirname(root), stage)
    await writeTogether(copy, files)
    return await use(copy)
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}

/** Links what is not copied, such as images, so that the checks find it. */
async function linkOthers(root: string, copy: string): Promise<void> {
  for (const entry of await readdir(root, { withFileTypes: true })) {
    const { name } = entry
    if (name.startsWith('.') || name === 'exchanges' || name === 'glossary') continue
    if (!entry.isDirectory() && isOfEdition(name)) continue
    const kind = entry.isDirectory() ? 'junction' : 'file'
    await symlink(join(root, name), join(copy, name), kind).catch(() => undefined)
  }
}

/** Links what the edition has from its library, if it is in one. */
async function linkLibrary(parent: string, stage: string): Promise<void> {
  if (!isLibrary(parent)) return
  await symlink(join(parent, libraryFile), join(stage, libraryFile), 'file')
  await symlink(join(parent, sharedFolder), join(stage, sharedFolder), 'junction')
}

/** Whether a path is a file that an edition is read from, or a folder that contains such files. */
function isOfEdition(path: string): boolean {
  const [first = '', second, ...deeper] = path.split(sep)
  if (first === 'exchanges' || first === 'glossary')
    return second === undefined || (deeper.length === 0 && /\.mdx?$/i.test(second))
  return path === '' || (second === undefined && /\.(?:ya?ml|json|txt|md|svg)$/.test(first))
}
