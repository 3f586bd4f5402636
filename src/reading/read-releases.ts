import { basename } from 'node:path'
import { wholeFile } from '#model/issue.ts'
import { newestFirst, type Release, releaseSchema } from '#model/release.ts'
import { type Collected, collectData, collectText } from './collected.ts'
import { filesIn } from './files-in.ts'

/** Reads the `<version>.json` files of the versions that were published, the newest first. */
export async function readReleases(folder: string, into: Collected): Promise<Release[]> {
  const releases: Release[] = []
  for (const file of await filesIn(folder, '.json', into.issues)) {
    const source = await collectText(file, into)
    const release =
      source === undefined ? undefined : collectData(releaseSchema, source, file, into)
    if (release && basename(file) !== `${release.version}.json`)
      into.issues.push({
        rule: 'invalid-data',
        message: `Unexpected version ${release.version}, expected that of the file name: ${basename(file, '.json')}`,
        file,
        position: into.fields.get(file)?.(['version']) ?? wholeFile,
      })
    else if (release) releases.push(release)
  }
  return releases.sort(newestFirst)
}
