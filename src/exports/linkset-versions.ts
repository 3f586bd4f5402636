import type { Corpus } from '#corpus/corpus.ts'
import { versionsOf } from '#corpus/releases.ts'
import { versionFilePath, versionPath, versionsPath } from '#model/paths.ts'
import { lastChanged } from '#corpus/last-changed.ts'

/** The paths of a version and of those beside it, for the relations of RFC 5829. */
export type LinkedVersion = {
  page: string
  file: string
  predecessor: string | undefined
  successor: string | undefined
}

/** The versions that can be opened, the newest first. */
export function linkedVersions(corpus: Corpus): LinkedVersion[] {
  const paths = versionsOf(corpus, lastChanged(corpus)).map(({ version }) => ({
    page: versionPath(version),
    file: versionFilePath(version),
  }))
  return paths.map((one, index) => ({
    ...one,
    predecessor: paths[index + 1]?.page,
    successor: paths[index - 1]?.page,
  }))
}

/** How the edition, which is its newest version, is linked to the others: each relation with a path. */
export function versionRelations(corpus: Corpus): [relation: string, path: string][] {
  const [newest] = linkedVersions(corpus)
  return [
    ['version-history', versionsPath],
    ...(newest?.predecessor === undefined
      ? []
      : [['predecessor-version', newest.predecessor] as [string, string]]),
  ]
}
