import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importFolder } from '#model/import-folder.ts'
import { pathsIn, visiblePathsIn } from '#files/paths-in.ts'

/** The name of the record in the folder of an edition. It is not part of the content that it is about. */
export const recordName = 'evidence.json'

/** What a program is made of, as paths in the project. Some of its documents are pages of the edition. */
const programParts = ['src', 'docs', 'public', 'astro.config.mjs', 'package-lock.json']

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The files of an edition: all in its folder but the record, what it was imported from, and hidden ones. */
export async function contentPathsIn(folder: string): Promise<string[]> {
  const isContent = (path: string) => path !== recordName && !path.startsWith(`${importFolder}/`)
  return (await visiblePathsIn(folder)).filter(isContent)
}

/** The hashes of the files in a folder, by their paths with slashes, sorted; by default of all of them. */
export async function hashesOf(
  folder: string,
  some?: readonly string[],
): Promise<[path: string, hash: string][]> {
  const paths = some ?? (await pathsIn(folder))
  return Promise.all(
    paths.map(
      async (path) => [path, sha256(await readFile(join(folder, path)))] as [string, string],
    ),
  )
}

/** One hash of a list of files and their hashes. */
export function digestOf(hashes: readonly (readonly [path: string, hash: string])[]): string {
  return sha256(hashes.map(([path, hash]) => `${hash}  ${path}\n`).join(''))
}

/** The hash of the content of an edition. */
export async function contentHash(folder: string): Promise<string> {
  return digestOf(await hashesOf(folder, await contentPathsIn(folder)))
}

/** The hash of the program that makes the site, with the versions of its packages. */
export async function programHash(project: string): Promise<string> {
  const hashes = await Promise.all(
    programParts.map(async (part) =>
      /\.\w+$/.test(part)
        ? [[part, sha256(await readFile(join(project, part)))] as const]
        : (await hashesOf(join(project, part))).map(
            ([path, hash]) => [`${part}/${path}`, hash] as const,
          ),
    ),
  )
  return digestOf(hashes.flat())
}
