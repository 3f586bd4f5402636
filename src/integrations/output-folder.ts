import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkOutputFolder, markAsOutput } from '#checks/check-output-folder.ts'
import type { SiteBuild } from './build.ts'
import { stopOnIssues } from './stop-on-issues.ts'

/** Stops a build before it empties a folder that no build has written. */
export async function protectFiles({
  command,
  outDir,
  project,
  content,
}: Pick<SiteBuild, 'command' | 'outDir' | 'project' | 'content'>): Promise<void> {
  if (command !== 'build') return
  const issue = await checkOutputFolder({ outDir, project, contentDir: content.folder })
  if (issue) stopOnIssues([issue], 'The output folder is not safe to empty')
}

/**
 * Empties the output folder, and puts into it what every site has. Astro’s own output is elsewhere, so that a build that fails before this
 * point changes nothing.
 */
export async function prepareOutput({
  outDir,
  project,
}: Pick<SiteBuild, 'outDir' | 'project'>): Promise<void> {
  await mkdir(outDir, { recursive: true })
  // The folder itself may be a link, or be watched.
  for (const name of await readdir(outDir))
    await rm(join(outDir, name), { recursive: true, force: true })
  await markAsOutput(outDir)
  await cp(join(project, 'public'), outDir, { recursive: true })
}
