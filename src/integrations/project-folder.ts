import { type Issue, wholeFile } from '#model/issue.ts'
import type { SiteBuild } from './build.ts'
import { stopOnIssues } from './stop-on-issues.ts'

/** Stops if the path of the project contains characters that Vite cannot handle. */
export function refuseProjectFolder({ project }: Pick<SiteBuild, 'project'>): void {
  const issue = checkProjectFolder(project)
  if (issue) stopOnIssues([issue], 'The project is in a folder that cannot be used')
}

/** The problem with the path of the project, if there is one. */
export function checkProjectFolder(project: string): Issue | undefined {
  const [found] = /[#?"]/.exec(project) ?? []
  if (found === undefined) return undefined
  return {
    rule: 'unusable-folder',
    message: `Unexpected ${found} in the path of the project, expected a path without #, ? or "`,
    file: project,
    position: wholeFile,
    hint: 'Vite, which builds the pages, cannot handle these characters. Rename the folder; those of the content and the output may have any name.',
  }
}
