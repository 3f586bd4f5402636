import { mkdir } from 'node:fs/promises'
import { checkOutputFolder, markAsOutput } from '#checks/check-output-folder.ts'
import type { Build } from './build.ts'
import { stopOnIssues } from './stop-on-issues.ts'

/** Stops a build before Astro empties a folder that no build has written. */
export async function protectFiles({
  command,
  outDir,
  project,
  source,
}: Pick<Build, 'command' | 'outDir' | 'project' | 'source'>): Promise<void> {
  if (command !== 'build') return
  const issue = await checkOutputFolder({ outDir, project, contentDir: source.folder })
  if (issue) stopOnIssues([issue], 'The output folder is not safe to empty')
}

/** Marks the folder that Astro has just emptied as written by a build. */
export async function markOutput({ outDir }: Pick<Build, 'outDir'>): Promise<void> {
  await mkdir(outDir, { recursive: true })
  await markAsOutput(outDir)
}
